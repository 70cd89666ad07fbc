# O que a mesa insere em nome de alguém: o formulário na mesa, a página dessa pessoa e a mensagem que ela recebe.

reported-title = Dito em outro lugar: { $title }
reported-why = Insira o que alguém disse numa reunião ou numa lista de discussão. Fica público de imediato, com o nome da pessoa, como relatado pela mesa, e conta como qualquer outro comentário. A pessoa pode confirmar, corrigir ou retirar.
reported-read-only = Só a copresidência e a edição inserem o que foi dito.
reported-about = De que se trata
reported-paragraph = Número do parágrafo
reported-paragraph-hint = Por exemplo 12 ou 14.2; vazio para o texto inteiro.
reported-show = Mostrar o parágrafo
reported-kind = Tipo
reported-body = O que foi dito
reported-proposed = Redação proposta para o parágrafo
reported-proposed-hint = Só para sugestões de redação: o parágrafo inteiro, tal como deveria ficar.
reported-language = Idioma das palavras
reported-who = Quem disse
reported-name = Nome
reported-affiliation = Organização
reported-behalf = Em nome de
reported-group = Grupo de partes interessadas
reported-region = Região
reported-email = Endereço de e-mail
reported-email-hint = Não é mostrado a ninguém. A pessoa recebe uma só mensagem, com um link para confirmar, corrigir ou retirar. Sem endereço, obtém-se um link para entregar.
reported-where = Onde foi dito
reported-place = Onde, em palavras que todos lerão
reported-place-hint = Por exemplo: reunião de 12 de maio
reported-link = Link
reported-link-hint = A ata ou a mensagem, com https://; pode ficar vazio.
reported-said = Quando
reported-said-hint = O dia, antes do encerramento: 2026-05-12
reported-enter = Inserir
reported-done = Inserido; agora todos podem ver.
reported-wrong = Nada foi guardado ainda.
reported-problem = { $field }: { $why }
reported-why-missing = preencha este campo.
reported-why-too-long = o texto é longo demais.
reported-why-unknown = escolha um valor da lista.
reported-why-invalid = verifique este campo.
reported-why-later = esta data ainda está por vir.
reported-why-too-late = é depois do encerramento; por isso não conta.
reported-why-other = { $reason }
reported-all = O que foi inserido
reported-none = Nada foi inserido ainda.
reported-state = Situação
reported-state-settled = Confirmado ou corrigido pela pessoa
reported-state-withdrawn = Retirado
reported-state-mailed = Mensagem enviada em { $at }; ainda sem resposta
reported-state-queued = A mensagem será enviada em breve
reported-state-open = Por confirmar
reported-hand-over = Link para entregar
reported-link-for = Link para { $name }
reported-the-link = Quem tiver este link pode confirmar, corrigir ou retirar o comentário, uma só vez. O link só é mostrado agora.
reported-settled = A pessoa já tratou deste comentário; não é preciso um link.

# A página da pessoa em cujo nome foi inserido
claim-title = Um comentário em seu nome
claim-why = Aqui se vê um comentário que foi inserido em seu nome.
claim-open = Mostrar
claim-none = Esta página abre-se por um link para um comentário inserido em seu nome.
claim-link-spent = Este link não é válido ou expirou: funciona uma só vez, durante 90 dias. A copresidência pode dar-lhe outro.
claim-intro = A copresidência de “{ $title }” inseriu o seguinte como palavras suas: { $place }, { $date }. Todos podem ler, como relatado pela mesa.
claim-form = É seu?
claim-how = Altere o que não estiver certo; o que foi inserido antes continua disponível no texto anterior. Depois de confirmado, o comentário é seu e deixa de ser apenas relatado.
claim-how-mail = Ao confirmar, confirma também o seu endereço de e-mail.
claim-confirm = É meu, com estas palavras
claim-withdraw-title = Não deveria estar ali
claim-withdraw-what = O texto e o seu nome desaparecem de imediato; as respostas permanecem.
claim-withdraw = Retirar
claim-refused = Preencha o nome e o texto; nada foi guardado ainda.
claim-sign-in = Esta consulta exige um endereço de e-mail confirmado. Primeiro entre, depois abra o link de novo.
claim-confirmed = Agora é seu.
claim-withdrawn = Foi retirado.

# A mensagem que a pessoa recebe
mail-claim-subject = Um comentário em seu nome: { $title }
mail-claim-why = A copresidência de “{ $title }” inseriu o seguinte como palavras suas ({ $place }, { $date }):
mail-claim-link = Todos podem ler, como relatado pela mesa. Aqui é possível confirmar, corrigir as palavras ou retirar, uma só vez, no prazo de 90 dias:
    { $link }
mail-claim-ignore = Se nada fizer, o comentário fica como relatado pela mesa. Esta é a única mensagem sobre o assunto.
