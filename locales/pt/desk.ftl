# Palavras da mesa no navegador, além das da página de leitura. `{ $n }` é uma contagem.

# No topo
desk-overview = Panorama
page-version-words = versão { $number }
desk-no-close = aberta por tempo indeterminado
desk-touched = { $n } de { $all } parágrafos com contribuições
desk-progress = { $decided } de { $all } com decisão
desk-unpublished = { $n } por publicar
desk-heat = Comentários e preocupações, parágrafo por parágrafo
desk-heat-paragraph = { $name }: comentários { $comments }, preocupações { $concerns }
desk-observer = Aqui é possível ler tudo. Decidir, escrever notas e responder cabe à edição e à copresidência.
desk-publish-not = Publicar cabe à copresidência.
desk-publish-button = Publicar…
desk-away = O servidor não está acessível. O que escreve fica guardado neste navegador; volte a guardar dentro de instantes.

# Painéis
desk-panes = O que se mostra
desk-paragraphs = Parágrafos
desk-text = Texto
desk-comments = Comentários
desk-everything = Tudo o que foi dito
desk-everything-how = Escolha um parágrafo ao lado ou na faixa acima. As teclas j e k percorrem os comentários; ? mostra todas as teclas.
desk-show = Mostrar
desk-show-all = Todos os parágrafos
desk-show-open = Por decidir
desk-show-contested = Controversos
desk-show-mine = Meus
desk-show-unpublished = Por publicar
desk-show-untouched = Sem contribuições
desk-decided-of = { $decided } de { $all }

# Texto
desk-redline-show = Sugestões mostradas
desk-redline-all = { $n ->
    [one] { $n } sugestão sobre o texto
   *[other] todas as { $n } sugestões sobre o texto
}
desk-redline-out = Suprime isto:
desk-redline-none = Nenhuma sugestão altera este texto.
desk-redline-number = Ir para a sugestão { $number }
desk-redline-comment = Ir para o comentário
desk-redline-others = { $n ->
    [one] { $n } sugestão abrange mais do que estas palavras e pode ser vista à parte.
   *[other] { $n } sugestões abrangem mais do que estas palavras e podem ser vistas à parte.
}
desk-positions = Posições por grupo de partes interessadas
desk-positions-none = Ninguém tomou posição ainda.
desk-positions-silent = Ainda sem posição: { $groups }.
desk-assign = Responsável
desk-assigned-none = Ninguém em especial
desk-synthesis = Síntese
desk-synthesis-save = Guardar a síntese
desk-synthesis-on = Síntese: { $place }

# Comentários
desk-shown = { $n ->
    [one] { $n } comentário
   *[other] { $n } comentários
}
desk-agrees = { $n ->
    [one] { $n } concorda
   *[other] { $n } concordam
}
desk-search = Pesquisar em tudo o que foi dito
desk-search-do = Pesquisar
desk-filter = Filtro e ordem
desk-filter-conditions = { $n ->
    [one] Filtro e ordem ({ $n } condição)
   *[other] Filtro e ordem ({ $n } condições)
}
desk-filter-stance = Posição de quem escreve
desk-filter-level = Identificação
desk-sort = Ordem
desk-sort-arrival = Ordem de chegada
desk-sort-newest = Mais recentes primeiro
desk-sort-agrees = Maior concordância primeiro
desk-choose = Selecionar este comentário
desk-choose-all = Selecionar todos os mostrados
desk-chosen-title = Decidir sobre todos os selecionados
desk-chosen = { $n ->
    [one] { $n } comentário selecionado
   *[other] { $n } comentários selecionados
}
desk-chosen-none = Limpar a seleção
desk-matching-title = Decidir sobre tudo o que foi encontrado
desk-matching-button = { $n ->
    [one] Decidir sobre o encontrado…
   *[other] Decidir sobre os { $n } encontrados…
}
desk-matching-replace = { $n ->
    [one] { $n } já tem decisão: decidir de novo também
   *[other] { $n } já têm decisão: decidir de novo também
}
desk-matching-why = Uma sugestão acolhida começa com as palavras que propõe. Só a mesa vê isto até ser publicado. O que chega ou é decidido entretanto não é tocado, e tudo pode ser desfeito de uma só vez.
desk-matching-do = { $n ->
    [0] Decidir
    [one] Decidir sobre { $n } comentário
   *[other] Decidir sobre { $n } comentários
}

# Decisões
desk-decision = Decisão
desk-decided = Com decisão
desk-undecided = Sem decisão
desk-decided-many = { $decision }: { $count } comentários
desk-do-accepted = Acolher
desk-do-accepted-in-part = Em parte
desk-do-not-accepted = Não acolher
desk-do-noted = Tomar nota
desk-do-deferred = Adiar
desk-decide-first = Primeiro decida; depois poderá indicar um motivo.
desk-reason = Motivo
desk-reason-wording = Motivo e redação
desk-wording = Redação para a próxima versão
desk-wording-proposed = Usar a proposta
desk-reason-pick = Escolher um motivo
desk-reason-keep = Guardar este motivo para reutilizar
desk-reasons = Motivos reutilizáveis
desk-reasons-edit = Editar os motivos
desk-reasons-none = Ainda nenhum. Escreva um motivo sob uma decisão e guarde-o.
desk-reason-remove = Remover
desk-save = Guardar
desk-stored = Guardado
desk-not-stored = Só neste navegador; ainda não enviado ao servidor
desk-empty = (vazio)
desk-verdict-draft = Só a mesa vê isto
desk-verdict-changed = Alterado desde a publicação
desk-verdict-published = Publicado
desk-objection = Objeção mantida depois da decisão:
desk-undo = Desfazer
desk-undone = Desfeito
desk-undone-many = { $n ->
    [0] Nada foi desfeito: tudo foi alterado desde então.
    [one] Desfeito: { $n } decisão
   *[other] Desfeito: { $n } decisões
}
desk-undo-none = Não há nada a desfazer.
desk-history = Histórico
desk-history-title = Como se chegou aqui
desk-history-none = Ainda não há decisões aqui.
desk-step-published = Publicado
desk-step-drafted = Em rascunho

# Alguém foi mais rápido
desk-conflict-title = Alterado entretanto
desk-conflict-why = Outra pessoa da mesa guardou algo aqui enquanto trabalhava. Nada do que escreveu se perdeu; escolha.
desk-conflict-theirs = Guardado por { $name }
desk-conflict-mine = O seu
desk-conflict-keep = Manter o que está guardado
desk-conflict-replace = Guardar antes o meu
desk-conflict-many = { $n ->
    [one] O comentário foi alterado entretanto. Nada foi guardado; verifique-o de novo.
   *[other] Alguns dos { $n } comentários foram alterados entretanto. Nada foi guardado; verifique-os de novo.
}

# Temas, notas, respostas
desk-theme = Tema
desk-themes = Temas
desk-themes-all = Todos os temas
desk-themes-none = Ainda sem temas.
desk-theme-new = Novo tema
desk-theme-make = Criar
desk-theme-change = Alterar
desk-theme-rename = Novo nome para “{ $name }”
desk-theme-merge = Unir a…
desk-theme-merge-do = Unir
desk-theme-remove-do = Retirar de todos os comentários
desk-theme-remove = Remover este tema
desk-theme-count = { $name } ({ $count })
problem-theme-taken = Já existe um tema com este nome.
desk-note = Nota privada
desk-said = Inserir o que foi dito numa reunião ou lista
desk-notes = Notas privadas
desk-note-label = Nota privada; só a mesa vê
desk-note-on-paragraph = Nota privada sobre este parágrafo
desk-note-keep = Guardar a nota
desk-note-remove = Remover
desk-note-removed = A nota foi removida.
desk-reply = Responder
desk-reply-label = Responder em nome da mesa
desk-reply-public = Todos verão esta resposta, de imediato.
desk-reply-send = Publicar a resposta
desk-reply-sent = A resposta está publicada.

# Publicação
desk-publish-title = Publicar decisões
desk-publish-why = Até agora só a mesa as vê. Depois da publicação, cada alteração é uma nova entrada; o que foi publicado fica no histórico.
desk-publish-parts = O que se publica
desk-publish-preview = O que o público verá
desk-publish-nothing = Nada foi escolhido.
desk-publish-do = Publicar
desk-publish-on = { $name }, { $place }
desk-publish-withdrawn = Decisão retirada
desk-publish-more = { $n ->
    [one] e mais { $n } decisão
   *[other] e mais { $n } decisões
}
desk-publish-mails = { $n ->
    [0] Ninguém é avisado por e-mail.
    [one] { $n } pessoa é avisada por e-mail.
   *[other] { $n } pessoas são avisadas por e-mail.
}
desk-published = { $n ->
    [one] { $n } entrada foi publicada.
   *[other] { $n } entradas foram publicadas.
}
desk-published-see = Ver o resultado

# Arquivos
desk-files = Arquivos
desk-files-why = O que foi dito e decidido sobre esta versão, em arquivo para guardar, imprimir ou trabalhar. Nenhum arquivo contém notas privadas nem endereços.
desk-files-drafts = Também decisões, sínteses e temas por publicar
desk-files-shown = { $n ->
    [one] Só o que agora se mostra ({ $n } comentário)
   *[other] Só o que agora se mostra ({ $n } comentários)
}
desk-file-xlsx = Folha de cálculo (XLSX)
desk-file-docx = Relatório para processador de texto (DOCX)
desk-file-docx-annotated = A minuta com tudo o que foi dito, como comentários e alterações controladas (DOCX)
desk-file-docx-clean = Só o texto, para aprovação final (DOCX)
desk-file-csv = Tabela em texto simples (CSV)
desk-file-md = Relatório em texto simples (Markdown)
desk-file-jsonl = Tudo para outra instalação do Colloquy (JSON lines)
desk-file-jsonld = Anotações web (JSON-LD)

# Teclas
desk-key-next = Próximo comentário
desk-key-previous = Comentário anterior
desk-key-next-paragraph = Próximo parágrafo com comentários
desk-key-previous-paragraph = Parágrafo anterior com comentários
desk-key-paragraphs = Lista de parágrafos
desk-key-undo = Desfazer a última decisão
desk-key-choose = Selecionar o comentário ou anular a seleção
desk-key-choose-all = Selecionar todos os mostrados, ou nenhum
desk-help-how = As teclas atuam sobre o comentário em que está. Repetir a mesma decisão anula-a.
desk-help-store = Ctrl e Enter guardam o que escreve. Até lá, o texto fica neste navegador.
