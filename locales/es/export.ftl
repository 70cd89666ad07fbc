# Textos de los archivos que se descargan: hojas de cálculo, documentos, anotaciones.

export-period = Abierta desde el { $opens } hasta el { $closes }
export-period-open = Abierta desde el { $opens }
export-made = Situación al { $at }
export-chosen = Una parte seleccionada de los comentarios, no todos
export-drafts = Con decisiones y resúmenes sin publicar

export-paragraphs = Párrafo por párrafo
export-synthesis = Resumen de las opiniones
export-also = Véase también: núm. { $numbers }
export-who = Quién
export-change = Comentario, cambio propuesto
export-decided = Decisión y motivo
export-decision = Decisión
export-draft = { $decision } (sin publicar)
export-undecided = Sin decidir
export-wording = Texto para la próxima versión
export-answers = Respuesta al núm. { $number }
export-reply = Respuesta
export-replace = Redacción propuesta
export-delete = Propuesta: suprimir este texto
export-insert = Propuesta: añadir a continuación
export-agrees = { $n ->
    [one] { $n } persona está de acuerdo
   *[other] { $n } personas están de acuerdo
}
export-themes = Temas: { $themes }
export-desk = La copresidencia
export-nameless = Sin nombre
export-for = en nombre de { $behalf }
export-withdrawn = Retirado por quien lo escribió
export-hidden = Ocultado por la copresidencia: { $reason }
export-cut =  … (cortado: no cabe entero en una celda)

export-numbers = En cifras
export-what = Concepto
export-count = Cantidad
export-count-people = Personas
export-count-contributions = Total de aportes
export-count-comments = Comentarios
export-count-suggestions = Propuestas de texto
export-count-questions = Preguntas
export-count-replies = Respuestas
export-count-paragraphs = Párrafos
export-count-untouched = Párrafos sobre los que no se dijo nada
export-by-group = Aportes por grupo de partes interesadas y región
export-by-disposition = Decisiones sobre comentarios, propuestas de texto y preguntas
export-all = Total
export-unstated = Sin indicar

export-sheet-comments = Comentarios
export-sheet-paragraphs = Párrafos
export-sheet-numbers = Cifras

# Las columnas del cuadro de comentarios
export-column-number = Núm.
export-column-paragraph = Párrafo
export-column-text = Texto del borrador
export-column-kind = Tipo
export-column-comment = Comentario
export-column-comments = Comentarios
export-column-quote = Sobre las palabras
export-column-proposed = Redacción propuesta
export-column-change = Cambio
export-column-name = Nombre
export-column-affiliation = Afiliación
export-column-behalf = En nombre de
export-column-group = Grupo de partes interesadas
export-column-region = Región
export-column-country = País
export-column-level = Identificación
export-column-date = Fecha (UTC)
export-column-agrees = De acuerdo
export-column-answers = Responde al núm.
export-column-decision = Decisión
export-column-reason = Motivo
export-column-wording = Texto para la próxima versión
export-column-themes = Temas
export-column-language = Idioma
export-column-edited = Editado (UTC)
export-column-id = Id.
