# Borradores a partir de archivos: qué se incorpora, qué no se conserva, qué problema tiene un archivo.

import-file-hint = Word (.docx), OpenDocument (.odt, .fodt), una página web, Markdown o texto sin formato; 20 MB como máximo.
import-file-kept = El archivo es «{ $name }», { $kilobytes } kB. Permanece en este formulario hasta que cree la consulta; elija otro para reemplazarlo.
import-file-drop = Quitar el archivo
import-changes-suggest = se convierten en propuestas
import-changes-accept = se aceptan
import-changes-reject = se rechazan
import-comments-keep = se incorporan
import-comments-drop = no se incorporan
import-along = Qué se incorpora
import-along-none = No se incorporan comentarios ni cambios registrados.
import-author = Autoría
import-author-none = Sin nombre
import-head-comments = Comentarios
import-head-replies = Respuestas
import-head-suggestions = Propuestas
import-settled = { $n ->
    [one] Un comentario figura como resuelto en el archivo; para él se prepara la decisión «Se toma nota».
   *[other] { $n } comentarios figuran como resueltos en el archivo; para ellos se prepara la decisión «Se toma nota».
}
import-settled-reason = Figura como resuelto en el archivo del borrador.
import-left = { $n ->
    [one] Un comentario no se incorpora.
   *[other] { $n } comentarios no se incorporan.
}
import-report = Qué no se conserva tal como estaba
import-report-none = Se conserva todo el contenido del archivo.
import-note = En el archivo
import-note-count = Cuántas veces
import-note-words = Texto del primer caso
import-note-header = Encabezados de página; se omiten
import-note-footer = Pies de página; se omiten
import-note-picture = Imágenes; se omiten
import-note-drawing = Dibujos, gráficos y diagramas; se omiten
import-note-formula = Fórmulas; compruebe lo que aparece en su lugar
import-note-object = Archivos incrustados; se omiten
import-note-text-box = Cuadros de texto; su texto figura después del párrafo al que están anclados
import-note-field = Campos, como fechas y referencias cruzadas; se conserva el texto que mostraban
import-note-control = Controles de formulario; se conserva el texto que mostraban
import-note-merged-cells = Celdas combinadas; su texto se conserva una sola vez
import-note-nested-table = Tablas dentro de tablas; su texto se conserva en la celda exterior
import-note-formatting = Cambios de formato registrados; se omiten
import-note-script = Scripts y hojas de estilo; se omiten
import-note-hidden-text = Texto oculto; se omite
import-note-change = Cambios registrados que no pueden ser propuestas; revise los lugares donde están
import-note-comment = Comentarios sin texto o sin lugar
import-next-left = No se conserva tal como estaba en el archivo:
import-next-note = { $what } ({ $n })
import-next-comments = { $n ->
    [one] El archivo contiene un comentario. Los comentarios de una próxima versión no se leen; consígnelo aquí si es necesario.
   *[other] El archivo contiene { $n } comentarios. Los comentarios de una próxima versión no se leen; consígnelos aquí si es necesario.
}

import-error-not-whole = El archivo no llegó completo o supera los 20 MB. Envíelo de nuevo.
import-error-none = Elija primero el archivo.
import-error-unknown-format = «{ $name }» no es un borrador que podamos leer. Guárdelo como Word (.docx), OpenDocument (.odt), HTML, Markdown (.md) o texto sin formato (.txt).
import-error-old-word = Es un documento de Word del tipo anterior a 2007 (.doc). Ábralo y guárdelo como .docx.
import-error-spreadsheet = Es una hoja de cálculo. Copie el contenido en un documento de texto y guárdelo como .docx u .odt.
import-error-presentation = Es una presentación. Copie el contenido en un documento de texto y guárdelo como .docx u .odt.
import-error-drawing = Es un dibujo. Escriba el contenido en un documento de texto y guárdelo como .docx u .odt.
import-error-pages = Es un documento de Pages. Expórtelo como Word (.docx).
import-error-book = Es un libro EPUB. Guarde el texto como .docx, .odt o .html.
import-error-pdf = Es un PDF, cuyo texto no tiene un orden definido. Suba el documento a partir del cual se hizo.
import-error-rtf = Es un documento RTF. Ábralo y guárdelo como .docx u .odt.
import-error-archive = Es un archivo comprimido y no un documento. Descomprímalo y suba el borrador que contiene.
import-error-too-large = El archivo supera los { $megabytes } MB que pueden leerse de este tipo. Quite las imágenes o divida el borrador.
import-error-too-many-blocks = El borrador tiene más párrafos y celdas de los que pueden leerse. Divídalo en varias consultas.
import-error-too-deep = Línea { $line }: hay demasiados niveles de listas o citas. Use menos niveles.
import-error-encoding = La línea { $line } no puede leerse como texto UTF-8. Guarde el archivo con la codificación UTF-8.
import-error-nul = La línea { $line } contiene un carácter NUL, por lo que no es un archivo de texto. Guarde el borrador como Markdown (.md) o texto sin formato (.txt).
import-error-empty = El borrador no contiene texto. Escriba al menos un párrafo.
import-error-password = Este archivo está protegido con contraseña. Ábralo, quite la contraseña, guárdelo y súbalo de nuevo.
import-error-not-office = El archivo tiene nombre de documento de oficina, pero su contenido no lo es. Ábralo y guárdelo de nuevo como .docx u .odt.
import-error-disguised = Es un documento de oficina con otro nombre. Póngale la extensión correcta (.docx u .odt) y súbalo de nuevo.
import-error-truncated = El archivo está incompleto o dañado. Súbalo de nuevo, o ábralo y guárdelo otra vez.
import-error-damaged = El archivo está dañado ({ $name }). Ábralo y guárdelo de nuevo.
import-error-bomb = Al descomprimirse, el archivo ocupa mucho más que un documento, por lo que no lo abrimos. Ábralo y guárdelo de nuevo sin imágenes grandes.
import-error-missing = El archivo no contiene texto (falta { $name }). Ábralo y guárdelo de nuevo.
import-error-broken = El archivo está dañado ({ $name }, línea { $line }). Ábralo y guárdelo de nuevo.
import-error-entities = El archivo declara entidades ({ $name }), algo que ningún procesador de textos hace y que puede causar daños. Ábralo y guárdelo de nuevo.
import-error-too-complex = El archivo es más profundo o más largo de lo que podemos leer ({ $name }). Divida el borrador o guárdelo de nuevo.
