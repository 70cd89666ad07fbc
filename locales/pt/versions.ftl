# A próxima versão na mesa e a comparação de duas versões. Só páginas do servidor.

# /c/{slug}/compare/{old}/{new}
compare-title = { $title }: versão { $old } → { $new }
compare-published = A versão { $number } foi publicada em { $at }.
compare-others = Comparar:
compare-link = O que mudou desde a versão { $number }
compare-newer = Esta é a versão { $number }. A versão { $latest } foi publicada em { $at }.
compare-newer-link = Ir para a versão { $latest }
compare-version-note = O que mudou:
compare-same = Nada mudou.
compare-count-changed = { $n ->
    [one] { $n } parágrafo alterado
   *[other] { $n } parágrafos alterados
}
compare-count-new = { $n ->
    [one] { $n } novo
   *[other] { $n } novos
}
compare-count-gone = { $n ->
    [one] { $n } suprimido
   *[other] { $n } suprimidos
}
compare-count-moved = { $n ->
    [one] { $n } deslocado
   *[other] { $n } deslocados
}
compare-count-split = { $n ->
    [one] { $n } dividido
   *[other] { $n } divididos
}
compare-count-merged = { $n ->
    [one] { $n } formado de vários
   *[other] { $n } formados de vários
}
compare-unchanged = { $n ->
    [one] { $n } parágrafo sem alterações
   *[other] { $n } parágrafos sem alterações
}
compare-changed = alterado
compare-new = novo
compare-gone = suprimido
compare-moved = deslocado; era: { $from }
compare-split = parte de: { $from }
compare-merged = formado de: { $from }
compare-behind = { $n ->
    [one] { $n } comentário considerado aqui
   *[other] { $n } comentários considerados aqui
}
outcome-other = Resultado da versão { $number }
outcome-version = Versão { $number }
outcome-change = Na versão { $number }:
outcome-carried = { $n ->
    [one] { $n } comentário passou para a versão { $number }.
   *[other] { $n } comentários passaram para a versão { $number }.
}

# /desk/{slug}/next
next-link = Próxima versão
next-title = Versão { $number } de { $title }
next-intro = Escreva aqui a versão { $number }, ou leia-a de um arquivo. Só a mesa a vê até ser publicada.
next-read-only = Esta página é só para leitura. A edição e a copresidência escrevem a próxima versão; a publicação cabe à copresidência.
next-begin = Começar com o texto como está
next-accepted = Inserir as sugestões acolhidas nos seus lugares
next-begin-button = Começar a versão { $number }
next-file = Ler de um arquivo
next-file-hint = Um documento Word (.docx), um texto OpenDocument (.odt), uma página web, Markdown ou texto simples. Os parágrafos são comparados com os da versão anterior.
next-changes = Alterações controladas no arquivo
next-changes-accept = são incorporadas
next-changes-reject = ficam de fora
next-replace = Pôr o arquivo no lugar do que está escrito aqui
next-file-button = Ler o arquivo
next-begun = Iniciada a partir da versão { $base } por { $by } em { $at }.
next-from-file = Lida de { $file }.
next-to-choose = { $n ->
    [one] { $n } parágrafo em que as sugestões acolhidas não se conciliam: escolha a redação
   *[other] { $n } parágrafos em que as sugestões acolhidas não se conciliam: escolha a redação
}
next-nothing-to-choose = Todas as sugestões acolhidas estão nos seus lugares.
next-to-confirm = { $n ->
    [0] É claro para onde foram os parágrafos
    [one] { $n } parágrafo a verificar: para onde foi?
   *[other] { $n } parágrafos a verificar: para onde foram?
}
next-lost = { $n ->
    [one] { $n } parágrafo com comentários já não tem lugar
   *[other] { $n } parágrafos com comentários já não têm lugar
}
next-text = Texto da próxima versão
next-to-text = Voltar ao texto
next-taken-out = Suprimido:
next-choose = Estas redações foram acolhidas e não se conciliam.
next-choose-further = Estas redações foram acolhidas para o texto em outro idioma. Expresse aqui, nas palavras deste texto, o que pedem.
next-choose-keep = Manter estas palavras como estão
next-choice-link = Mostrar a sugestão
next-choose-this = Usar esta redação
next-choose-gone = Suprimir o parágrafo
next-blend = Para combiná-las, edite o parágrafo.
next-edit = Editar
next-take-out = Suprimir
next-bring-back = Repor
next-join = Unir ao anterior
next-add-after = Acrescentar a seguir
next-add-first = Acrescentar um parágrafo no início
next-add = Acrescentar
next-cancel = Cancelar
next-conflict = Alguém alterou este parágrafo enquanto escrevia. O texto atual está abaixo; o seu está no campo. Fique com o seu ou aproveite o outro.
next-words = Texto
next-words-hint = Uma linha em branco divide o parágrafo em dois.
next-marker = Numeração própria
next-kind = Tipo
next-kind-heading = Título
next-kind-paragraph = Parágrafo
next-kind-list-item = Item de lista
next-kind-quotation = Citação
next-kind-table = Tabela
next-kind-row = Linha
next-kind-cell = Célula
next-kind-footnote = Nota de rodapé
next-level = Nível
next-keep = Guardar
next-move = Deslocar
next-move-first = para o início
next-move-after = depois de: { $words }
next-move-button = Deslocar
next-new-words = Texto do novo parágrafo
next-places-intro = Os comentários acompanham o seu parágrafo. Verifique cada um destes: corrija o que estiver errado e depois confirme todos.
next-places-none = Todos os parágrafos com comentários foram reencontrados; não há nada a confirmar.
next-places-keep = Confirmar estes lugares
next-place = Vai para
next-place-none = Já não tem lugar: listar os comentários no texto inteiro
next-place-found = Encontrado com { $percent } por cento de certeza:
next-publish = Publicar a versão { $number }
next-publish-by = Só a copresidência publica.
next-note = O que mudou
next-note-hint = Uma ou duas frases para todos, mostradas com a versão.
next-carry = Comentários à versão anterior
next-carry-open = Os que não têm decisão e os adiados passam para a nova; os que têm decisão publicada ficam lá
next-carry-all = Passam todos
next-carry-none = Ficam todos lá
next-open = É possível comentar a nova versão
next-publish-hint = Deixa de ser possível comentar a versão anterior. Ela continua disponível para leitura, com os comentários.
next-publish-button = Publicar
next-discard = Descartar
next-discard-sure = Descartar tudo o que está escrito da próxima versão
next-said-read = O arquivo foi lido. Verifique os parágrafos que mudaram e aqueles cujo lugar está por confirmar.
next-said-discarded = A próxima versão foi descartada.
next-said-placed = Os lugares estão confirmados.
settings-problem-next-begun = A próxima versão já foi iniciada; está abaixo.
settings-problem-wordings-open = Primeiro escolha uma redação onde as sugestões acolhidas não se conciliam.
settings-problem-places-open = Primeiro confirme para onde foram os parágrafos com comentários.
settings-problem-edited-meanwhile = Entretanto alguém alterou este parágrafo. O seu texto está guardado abaixo.

# O arquivo
snapshot-made = Tal como estava em { $at }. Encontrava-se em { $address }.
snapshot-link = Cópia de arquivo

# /desk/{slug}/texts
texts-link = Idiomas da minuta
texts-title = Idiomas da minuta: { $title }
texts-intro = A versão { $number } foi redigida em { $language }. O texto também pode ser lido em outros idiomas: os parágrafos são comuns, e o que se diz sobre um texto aparece junto dos demais.
texts-none = Ainda não há outro idioma.
texts-from = acrescentado em { $at } a partir de { $file }
texts-missing = { $n ->
    [one] { $n } parágrafo não está traduzido; aparece como foi redigido.
    [many] { $n } de parágrafos não estão traduzidos; aparecem como foram redigidos.
   *[other] { $n } parágrafos não estão traduzidos; aparecem como foram redigidos.
}
texts-complete = Traduzi-los
texts-fills = Este idioma já existe: só os parágrafos que ainda não estão traduzidos recebem o seu texto; todos os outros ficam como estão.
texts-next = Na versão seguinte, todo parágrafo que não mudou mantém a sua tradução.
texts-used = Há contribuições sobre este texto; por isso ele permanece.
texts-remove = Retirar este texto
texts-add = Acrescentar um idioma
texts-language = Idioma
texts-file = Um arquivo com a tradução
texts-paste = Ou a própria tradução
texts-file-kept = O arquivo é “{ $name }”, { $kilobytes } kB. Fica neste formulário até o acréscimo do texto; escolha outro para substituí-lo.
texts-preview = Mostrar as correspondências
texts-accept = Acrescentar para leitura de todos
texts-all-pair = Tudo se corresponde: um parágrafo para cada um.
texts-together = { $n ->
    [one] Em { $n } lugar vários parágrafos correspondem a um só, ou um só a vários. Verifique.
    [many] Em { $n } de lugares vários parágrafos correspondem a um só, ou um só a vários. Verifique.
   *[other] Em { $n } lugares vários parágrafos correspondem a um só, ou um só a vários. Verifique.
}
texts-left = { $n ->
    [one] { $n } parágrafo da tradução não corresponde a nada na minuta e fica de fora.
    [many] { $n } de parágrafos da tradução não correspondem a nada na minuta e ficam de fora.
   *[other] { $n } parágrafos da tradução não correspondem a nada na minuta e ficam de fora.
}
texts-look = A verificar
texts-everything = Todo o texto lado a lado
texts-original = Minuta
texts-translation = Tradução
texts-left-out = Nada: fica de fora
texts-as-written = Não traduzido: aparece como foi redigido
texts-by = A copresidência acrescenta os idiomas.
texts-said-added = O texto está disponível para todos.
texts-said-removed = O texto foi retirado.
settings-problem-text-original = A própria minuta está redigida neste idioma.
settings-problem-text-there = A minuta já existe neste idioma, e este texto não traz nada do que falta. Para substituí-lo, retire-o primeiro.
settings-problem-text-used = Há contribuições sobre este texto; por isso ele permanece.
