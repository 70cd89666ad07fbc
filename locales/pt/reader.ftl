# Palavras da página de leitura no navegador. `{ $n }` é uma contagem.

# A minuta
draft-paragraphs = Parágrafos { $numbers }

# Em que ponto está a consulta
state-opens-in = abre em { $time }
state-closes-in = encerra em { $time }
state-your-time = (hora local: { $time })
state-next-untouched = Ir para o próximo
duration-two = { $one } e { $two }
duration-days = { $n ->
    [one] { $n } dia
   *[other] { $n } dias
}
duration-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
}
duration-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}
duration-seconds = { $n ->
    [one] { $n } segundo
   *[other] { $n } segundos
}

# Filtro e lugares
filter-title = Filtro
filter-show = Mostrar
filter-kind = Tipo
filter-group = Grupo de partes interessadas
filter-region = Região
filter-language = Idioma
filter-mine = Só os meus
filter-all = Todos
filter-active = Filtro: { $filter }
filter-list = Mostrar a lista
filter-clear = Limpar filtro
place-whole = Texto inteiro
place-mine = Meus comentários
begun-title = Começado e não enviado:
begun-at-comment = Num comentário
place-newest = Mais recentes

# O painel
margin-invitation = Escolha um parágrafo para ler o que outros dizem e para comentar. Também é possível selecionar antes algumas palavras.
margin-close = Fechar
list-loading = Aguarde…
list-failed = Não foi possível carregar os comentários.
list-again = Tentar de novo
list-more = Mostrar mais comentários
list-none = Ainda sem comentários.
list-none-filtered = Nenhum comentário corresponde ao filtro.
list-all = Mostrados: { $n }
list-new = { $n ->
    [one] { $n } comentário novo
   *[other] { $n } comentários novos
}
list-shown = { $n ->
    [one] { $n } comentário novo é agora mostrado
   *[other] { $n } comentários novos são agora mostrados
}

# Posições
position-title = A sua posição
position-by-group = Por grupo de partes interessadas
position-taken = A sua posição está anotada.
position-given-up = A sua posição foi retirada.

# Um comentário
comment-by = { $kind } de { $name }
comment-reply-by = Resposta de { $name }
comment-to = para { $name }
comment-on = Sobre: { $place }
comment-affiliation = { $body }
comment-behalf = em nome de { $body }
comment-said = inserido pela mesa, de: { $body }
comment-carried = sobre a versão { $version }
comment-carried-from = sobre a versão { $version }, parágrafo { $number }
comment-carried-lost = As palavras a que se refere não estão nesta versão:
comment-change = Ver o que mudou na versão { $version }
comment-edited = editado
comment-suggests = Sugere:
comment-suggests-delete = Sugere suprimir:
comment-suggests-insert = Sugere acrescentar a seguir:
comment-agree = Concordar
comment-agreed = Concorda com este comentário.
comment-not-agreed = Já não concorda com este comentário.
comment-reply = Responder
comment-link = Link
comment-edit = Editar
comment-save = Guardar
comment-changed = O seu comentário foi alterado.
comment-withdraw = Retirar
comment-withdrawn = Este comentário foi retirado por quem o escreveu.
state-waiting = Só quem escreveu e a copresidência veem isto. Será publicado quando confirmar o seu endereço de e-mail.
state-expired = Só quem escreveu vê isto. Não foi confirmado a tempo e não está publicado.
state-held = Só quem escreveu e a copresidência veem isto. A copresidência verifica-o primeiro e depois publica-o.
state-hidden = Ocultado pela copresidência:
link-copied = O link foi copiado.
link-comment-gone = O comentário deste link não foi encontrado.
redline-deleted = suprimido:
redline-inserted = acrescentado:
redline-end = fim da alteração

# Escrever
compose-comment = Comentar
compose-suggestion = Sugerir redação
compose-question = Perguntar
composer-title = A sua contribuição
composer-reply = A sua resposta
composer-your-comment = O seu comentário
composer-your-question = A sua pergunta
composer-your-reply = A sua resposta
composer-send = Enviar
composer-cancel = Cancelar
composer-will-keep = O que escreve fica guardado neste navegador
composer-kept = Guardado neste navegador
composer-not-kept = Guardado só até sair desta página
composer-empty = Escreva algo primeiro.
composer-too-long = Caracteres a mais: { $over }; no máximo { $max }.
composer-left = { $used } de { $max } caracteres
composer-coming = Será possível enviar comentários quando a consulta abrir.
composer-closed = A consulta está encerrada. O que escreveu fica neste navegador.
composer-paused = A consulta está suspensa. O que escreveu fica neste navegador.
composer-old-version = Esta é uma versão anterior. Comente a versão atual.
composer-quote-remove = Retirar a citação
composer-more = Outros parágrafos, idioma
composer-more-language = Idioma
composer-range = Do parágrafo { $from } até
composer-range-help = Um só comentário sobre vários parágrafos: escreva o número do último. Deixe vazio para o parágrafo { $from } apenas.
composer-range-blocks = Este comentário será sobre: { $blocks }
composer-range-wrong = Esse parágrafo não existe.
composer-language = Idioma do seu comentário
composer-other-text = Também escreveu aqui algo diferente:
composer-other-take = Usar esse texto
composer-other-discard = Descartar esse texto
quote-button = Comentar estas palavras

# Sugerir redação
suggest-what = O que sugere?
suggest-replace = Alterar a redação
suggest-delete = Suprimir
suggest-insert-after = Acrescentar um parágrafo a seguir
suggest-insert-row = Acrescentar uma linha a seguir
suggest-words = Redação proposta
suggest-new = Texto novo
suggest-cell = Célula { $number }
suggest-difference = A sua alteração
suggest-original = Repor o original
suggest-unchanged = Primeiro altere a redação.
suggest-why = Motivo (opcional)

# A caminho
outbox-label = O seu comentário sobre { $place }, por publicar
outbox-kept = Guardado neste navegador. Será enviado quando o servidor estiver acessível.
outbox-sending = Envio em curso…
outbox-published = O seu comentário está publicado.
outbox-waiting = O seu comentário aguarda que confirme o seu endereço de e-mail.
outbox-nameless = Guardado neste navegador. Diga quem é e será enviado.
outbox-refused = Não foi possível publicar o seu comentário. Está guardado neste navegador.
outbox-refused-why = Não publicado: { $why } O seu texto está guardado neste navegador.
outbox-again = Tentar de novo
outbox-edit = Editar de novo
outbox-copy = Copiar texto
outbox-copied = O texto foi copiado.
outbox-discard = Descartar
outbox-count = { $n ->
    [one] { $n } comentário seu por publicar
   *[other] { $n } comentários seus por publicar
}

# Quem fala
identity-title = Quem é?
identity-notice = O seu nome, grupo, região e organização são mostrados junto aos seus comentários. Conservam-se com os documentos da consulta até que os apague. O seu endereço de e-mail nunca é mostrado.
identity-rules-open = Não é preciso ter conta.
identity-rules-confirmed = O seu comentário é publicado quando confirmar o seu endereço de e-mail com um código que lhe enviamos.
identity-rules-members = Só membros desta consulta podem comentar: indique o endereço de e-mail que a organização conhece.
identity-more = O que se conserva, para quê e por quanto tempo
identity-name = Nome
identity-group = Grupo de partes interessadas
identity-region = Região
identity-affiliation = Organização (opcional)
identity-behalf = Em nome de (opcional)
identity-email = E-mail
identity-email-optional = E-mail (opcional)
identity-choose = Escolha
identity-and-send = Guardar e enviar
identity-save = Guardar
identity-as = Comenta como { $name }
identity-change = alterar
field-missing = Preencha este campo.
field-unchanged = Primeiro altere o texto.
field-choose = Escolha uma opção.
field-invalid = Verifique este endereço de e-mail.
field-too-long = O texto é longo demais.
field-unknown = Escolha uma opção da lista.
person-menu = Dados
person-elsewhere = Já comentei em outro navegador
person-change = Alterar nome ou grupo
person-take-away = Levar os meus dados
person-erase = Apagar os meus dados
person-sign-out = Sair
erase-title = Apagar os meus dados?
erase-words = O seu nome e endereço são apagados e os seus comentários, retirados. As respostas de outros permanecem. O que este navegador guarda também é apagado. Não é possível desfazer.
erase-do = Apagar tudo
withdraw-title = Retirar este comentário?
withdraw-words = O texto desaparece para todos. As respostas permanecem. Não é possível desfazer.
report-do = Denunciar
report-title = Denunciar este comentário?
report-words = A copresidência vai verificá-lo. Ela poderá ver o seu nome; ninguém mais o verá.
report-why = O que há de errado?
report-done = Agradecemos. A copresidência vai verificá-lo.
history-title = Texto anterior
code-title = Confirme o seu endereço de e-mail
code-why = Enviamos um código de seis dígitos para o seu endereço. Ele confirma os seus comentários e recupera os que escreveu em outro navegador.
code-send = Enviar um código
code-sent = Um código foi enviado para { $email }. É válido por 15 minutos.
code-code = Código
code-use = Confirmar
code-other = Outro endereço ou novo código
code-enter = Inserir o código
code-done = O seu endereço de e-mail está confirmado.

# O que outros fazem e o que não deu certo
live-comment = Há um comentário novo.
live-schedule = O prazo foi alterado.
verdict-wording = Redação para a próxima versão:
live-version = Foi publicada uma nova versão deste texto. Recarregue a página.
live-outcome = Foram publicadas decisões sobre comentários. Recarregue a página para vê-las.
banner-away = O servidor não está acessível. O que escreve fica guardado neste navegador e será enviado mais tarde.
banner-forgetful = Este navegador não consegue guardar o seu texto. Mantenha esta página aberta até o texto ser enviado.
problem-away = O servidor não está acessível. Tente de novo.
problem-closed = A consulta está encerrada.
problem-not-open = A consulta ainda não abriu.
problem-too-many = Pedidos demais.
problem-too-large = O texto é grande demais.
problem-invalid = O servidor não aceita isto.
problem-not-found = Já não está aqui.
problem-conflict = Foi alterado entretanto.
problem-edited-meanwhile = Foi alterado entretanto. Copie o seu texto, recarregue a página e repita.
problem-withdrawn = Foi retirado.
problem-expired = Aguardou tempo demais.
problem-paused = A consulta está suspensa. O seu texto será enviado quando for retomada.
problem-blocked = A copresidência bloqueou a sua participação aqui.
problem-hidden = A copresidência ocultou-o.
problem-id-taken = Outro comentário tem a mesma marca. Escolha “Editar de novo” e envie outra vez.
problem-confirm-first = Primeiro confirme o seu endereço de e-mail.
problem-not-a-member = Só membros desta consulta podem participar.
problem-own-comment = Este comentário é seu.
problem-not-yours = Só quem o escreveu pode alterá-lo.
problem-sign-in-needed = Primeiro diga quem é.
problem-mail-failed = Não foi possível enviar a mensagem. Tente de novo dentro de alguns minutos.
problem-wrong-code = Este código está errado ou expirou.
problem-origin = O servidor não reconheceu esta página. Recarregue-a.
problem-with-time = { $problem } ({ $time })
problem-with-wait = { $problem } Aguarde { $seconds } segundos.

# Diálogos e ajuda
dialog-close = Fechar
help-title = Ajuda e teclas
help-how = Use o número sob um parágrafo para ler o que outros dizem e para escrever. O seu texto fica guardado neste navegador desde a primeira letra.
help-words = Para comentar só algumas palavras, selecione-as e use “Comentar estas palavras”.
help-format = Pode usar *ênfase*, **negrito**, listas com “- ” e endereços web.
help-keys = Teclas
help-next = Próximo parágrafo
help-previous = Parágrafo anterior
help-comment = Comentar
help-suggest = Sugerir redação
help-reply = Responder ao comentário em que está
help-untouched = Próximo parágrafo sem comentários
help-filter = Filtro
help-close = Fechar
help-help = Esta ajuda
help-send = Enviar
help-single = Usar teclas de uma só letra
help-announce = Anunciar o que outros fazem
