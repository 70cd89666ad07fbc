# Mensagens de e-mail.

mail-site = Colloquy
mail-greeting = Olá,

# A mensagem com um código e um link
mail-code-subject = { $code } é o seu código para { $place }
mail-code-why = Confirme este endereço de e-mail para participar em “{ $place }”.
mail-code-code = O seu código: { $code }
mail-code-link = Ou abra este link e use o botão:
    { $link }
mail-code-end = O código e o link funcionam uma só vez, durante 15 minutos. Os seus comentários que aguardam esta confirmação serão então publicados.
mail-code-ignore = Se não fez este pedido, ignore esta mensagem; nada acontecerá.

# A mensagem com as decisões sobre os comentários de alguém
mail-outcome-subject = O que se decidiu sobre os seus comentários: { $title }
mail-outcome-why = Foram publicadas decisões sobre os seus comentários a “{ $title }”.
mail-outcome-said = O seu comentário: “{ $words }”
mail-outcome-decided = Decisão: { $disposition }
mail-outcome-reason = Motivo: { $reason }
mail-outcome-wording = Redação para a próxima versão: { $words }
mail-outcome-all = Todas as decisões, com os motivos:
    { $link }
mail-outcome-answer = Se mantém uma objeção, pode comunicá-la à copresidência aqui, no prazo de 90 dias:
    { $link }

# A mensagem que convida alguém para uma mesa
mail-invitation-subject = O seu lugar na mesa de “{ $title }”
mail-invitation-why = Foi-lhe atribuído um lugar na mesa da consulta “{ $title }”, com a função: { $role }.
mail-invitation-how = Entre com este endereço de e-mail e abra a mesa:
    { $link }
mail-outcome-change = O que mudou na versão { $version }: { $link }

# A mensagem com as novidades, e o mesmo para listas de discussão
mail-digest-subject-daily = Novidades de hoje: { $title }
mail-digest-subject-weekly = Novidades da semana: { $title }
mail-digest-opens = Abre a comentários em { $at }.
mail-digest-closes = Aberta a comentários até { $at }.
mail-digest-closed = Encerrada desde { $at }.
mail-digest-open = Aberta a comentários por tempo indeterminado.
mail-digest-call = Reunião em { $at }: { $title }
mail-digest-moved = A data mudou: agora encerra em { $at }.
mail-digest-no-close = A data mudou: está aberta por tempo indeterminado.
mail-digest-version = Foi publicada a versão { $n }.
mail-digest-since = Novidades desde { $at }:
mail-digest-comments = { $n ->
    [one] { $n } comentário novo
   *[other] { $n } comentários novos
}
mail-digest-decided = { $n ->
    [one] { $n } decisão publicada
   *[other] { $n } decisões publicadas
}
mail-digest-more = { $n ->
    [one] e mais { $n }:
   *[other] e mais { $n }:
}
mail-digest-nothing = Nenhum comentário e nenhuma decisão.
mail-digest-desk-open = { $n ->
    [one] { $n } comentário aguarda decisão.
   *[other] { $n } comentários aguardam decisão.
}
mail-digest-desk-queue = { $n ->
    [one] { $n } comentário aguarda na fila.
   *[other] { $n } comentários aguardam na fila.
}
mail-digest-change = Alterar a frequência destas mensagens: { $link }
mail-digest-stop = Não receber mais: { $link }
