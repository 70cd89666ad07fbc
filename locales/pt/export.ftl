# Palavras dos arquivos que se podem levar: folhas de cálculo, documentos, anotações.

export-period = Aberta de { $opens } até { $closes }
export-period-open = Aberta desde { $opens }
export-made = Situação em { $at }
export-chosen = Uma seleção dos comentários, não todos
export-drafts = Com decisões e sínteses não publicadas

export-paragraphs = Parágrafo por parágrafo
export-synthesis = Síntese das opiniões
export-also = Ver também n.º { $numbers }
export-who = Quem
export-change = Comentário, alteração proposta
export-decided = Decisão e motivo
export-decision = Decisão
export-draft = { $decision } (por publicar)
export-undecided = Sem decisão
export-wording = Redação para a próxima versão
export-answers = Resposta ao n.º { $number }
export-reply = Resposta
export-replace = Redação proposta
export-delete = Proposta: suprimir
export-insert = Proposta: acrescentar a seguir
export-agrees = { $n ->
    [one] { $n } pessoa concorda
   *[other] { $n } pessoas concordam
}
export-themes = Temas: { $themes }
export-desk = A copresidência
export-nameless = Sem nome
export-for = em nome de { $behalf }
export-withdrawn = Retirado por quem o escreveu
export-hidden = Ocultado pela copresidência: { $reason }
export-cut = … (cortado: não cabe numa célula)

export-numbers = Em números
export-what = Item
export-count = Número
export-count-people = Pessoas
export-count-contributions = Total de contribuições
export-count-comments = Comentários
export-count-suggestions = Sugestões de redação
export-count-questions = Perguntas
export-count-replies = Respostas
export-count-paragraphs = Parágrafos
export-count-untouched = Parágrafos sem contribuições
export-by-group = Contribuições por grupo de partes interessadas e região
export-by-disposition = Decisões sobre comentários, sugestões de redação e perguntas
export-all = Todos
export-unstated = Não indicado

export-sheet-comments = Comentários
export-sheet-paragraphs = Parágrafos
export-sheet-numbers = Números

# As colunas da matriz de comentários
export-column-number = N.º
export-column-paragraph = Parágrafo
export-column-text = Texto da minuta
export-column-kind = Tipo
export-column-comment = Comentário
export-column-comments = Comentários
export-column-quote = Sobre as palavras
export-column-proposed = Redação proposta
export-column-change = Alteração
export-column-name = Nome
export-column-affiliation = Organização
export-column-behalf = Em nome de
export-column-group = Grupo de partes interessadas
export-column-region = Região
export-column-country = País
export-column-level = Identificação
export-column-date = Data (UTC)
export-column-agrees = Concordam
export-column-answers = Resposta ao n.º
export-column-decision = Decisão
export-column-reason = Motivo
export-column-wording = Redação para a próxima versão
export-column-themes = Temas
export-column-language = Idioma
export-column-edited = Editado (UTC)
export-column-id = Id
