# Convites a participar: a página na mesa, a página de quem foi convidado e as mensagens enviadas.

asked-link = Convites
asked-title = Convites a participar: { $title }
asked-read-only = Só a copresidência envia convites. Os endereços só são mostrados à copresidência.
asked-private = Só a mesa sabe quem foi convidado: nada disto é público.
asked-none = Ainda não há convites.
asked-counts = Convites: { $asked }. Responderam: { $answered }; sem comentários: { $declined }; abriram o link: { $opened }; sem resposta: { $silent }.
asked-who = Quem
asked-when = Data do convite
asked-state = Situação
asked-acts = O que pode fazer
asked-person = Uma pessoa
asked-by-link = por um link a entregar
asked-kind-person = Pessoa
asked-kind-nri = Iniciativa nacional ou regional (NRI)
asked-kind-coalition = Coalizão dinâmica
asked-kind-best-practice = Fórum de boas práticas
asked-kind-organisation = Organização
asked-state-answered = Respondeu
asked-state-declined = Sem comentários a fazer
asked-state-opened = Abriu o link; nada chegou ainda
asked-state-silent = Sem resposta
asked-state-queued = A mensagem será enviada em breve
asked-state-withdrawn = Convite retirado
asked-answer = Comentário { $number }
asked-answers = { $n ->
    [one] { $n } comentário ou posição
   *[other] { $n } comentários e posições
}
asked-remind = Quer um lembrete
asked-reminded = Lembrete enviado em { $at }
asked-sent = Mensagem enviada em { $at }
asked-again = Enviar de novo
asked-copy = Link para entregar
asked-link-for = Link para { $name }
asked-copied = Copiar
asked-withdraw = Retirar convite
asked-of = { $act }: { $name }
asked-the-link = Quem tiver este link pode participar por este convite. O link só é mostrado agora; os anteriores continuam válidos.
asked-new = Convidar a participar
asked-list = Quem convidar
asked-list-hint = Um convite por linha: um endereço de e-mail, ou tipo | nome | endereço | pessoa de referência. O tipo é “NRI”, “coalition”, “best-practice”, “organisation” ou “person”. Sem endereço, obtém-se um link para entregar.
asked-kind = Tipo das linhas que não o indicam
asked-group = Grupo de partes interessadas de todos
asked-region = Região de todos
asked-nothing = Não indicado
asked-language = Idioma da mensagem
asked-words = Palavras suas, a incluir na mensagem
asked-ask = Enviar convites
asked-done = { $n ->
    [0] Não havia ninguém novo na lista.
    [one] { $n } convite feito.
   *[other] { $n } convites feitos.
}
asked-known = Já tinham convite ou não querem receber mensagens: { $names }.
asked-sent-again = A mensagem será enviada mais uma vez.
asked-taken-back = O convite foi retirado; os seus links já não funcionam.
asked-wrong = Nada foi guardado e nenhuma mensagem foi enviada ainda.
asked-wrong-line = Linha { $number }, “{ $text }”: { $why }
asked-why-address = isto não é um endereço de e-mail.
asked-why-kind = este tipo não é conhecido.
asked-why-name = uma entidade precisa de um nome.
asked-why-too-long = um nome tem no máximo 200 caracteres.
asked-why-parts = escreva tipo | nome | endereço | pessoa de referência.
asked-why-missing = Escreva pelo menos uma linha.
asked-why-too-many = No máximo 200 linhas de cada vez.
asked-problem-closed = A consulta está encerrada; prorrogue-a antes de convidar.
asked-problem-sent-already = Esta mensagem já foi enviada duas vezes, ou a pessoa não quer receber mensagens.
asked-problem-withdrawn = Este convite foi retirado.
asked-problem-too-many-links = Este convite já tem demasiados links; retire-o e faça outro.
asked-problem-other = Não foi possível: { $reason }

# A página de quem foi convidado
invited-title = Convite a participar
invited-why = Aqui se vê sobre o que é o convite e até quando se pode participar.
invited-open = Mostrar o convite
invited-none = Esta página abre-se pelo link de um convite.
invited-link-spent = Este link não é válido ou expirou. Dirija-se a quem lhe enviou o convite.
invited-cochairs = quem copreside a consulta
invited-you = A sua opinião sobre “{ $title }” é solicitada por { $who }.
invited-name = { $name }: a sua opinião sobre “{ $title }” é solicitada por { $who }.
invited-body = Pede-se a opinião de { $name } sobre “{ $title }”. O pedido é feito por { $who }.
invited-opens = Abre em { $date }.
invited-until = É possível comentar até { $date }.
invited-open-end = É possível comentar por tempo indeterminado.
invited-closed = Encerrou em { $date }. Tudo continua disponível para leitura.
invited-several = Várias pessoas de { $name } podem usar este link até o encerramento; cada uma comenta com o próprio nome, em nome de { $name }.
invited-take-part = Participar
invited-take-part-body = Participar em nome de { $name }
invited-take-part-hint = Primeiro lê-se a minuta. O nome é pedido com o primeiro comentário; o que se envia é público.
invited-read = Ler a minuta
invited-remind-title = Lembrete
invited-remind = Lembrar 48 horas antes do encerramento
invited-remind-hint = Uma só mensagem, para o endereço que recebeu o convite, salvo se até lá tiver chegado um comentário.
invited-remind-on = Receberá um lembrete 48 horas antes do encerramento.
invited-remind-off = Não quero o lembrete
invited-decline-title = Sem comentários
invited-decline = Não temos comentários; não escrevam mais
invited-declined = Ficou indicado que não há comentários. Não receberá mais mensagens, e ainda pode participar.
invited-kept = Guardado.
invited-too-late = Faltam menos de 48 horas; por isso não haverá lembrete.
invited-private = A copresidência vê se este link foi aberto e se chegou um comentário. Ninguém mais vê que houve um convite.
invited-sign-in = Esta consulta é para os endereços da sua lista. Entre com o endereço que recebeu o convite e depois abra a minuta.

# A mensagem que convida alguém a participar
mail-asked-subject = Pedido de opinião: { $title }
mail-asked-greeting = Olá, { $name },
mail-asked-you = A sua opinião sobre “{ $title }” é solicitada por { $who }.
mail-asked-body = Pede-se a opinião de { $name } sobre “{ $title }”. O pedido é feito por { $who }.
mail-asked-words = Com estas palavras:
mail-asked-link = Este link mostra sobre o que é o convite. Ali é possível participar, pedir um lembrete 48 horas antes do encerramento, ou dizer que não há comentários e que não quer receber mais mensagens:
    { $link }
mail-asked-several = Várias pessoas de { $name } podem usá-lo; não o dê a mais ninguém.
mail-asked-alone = É pessoal; não o dê a mais ninguém.

# A mensagem que lembra o encerramento
mail-reminder-subject = Encerra em breve: { $title }
mail-reminder-why = Eis o lembrete que pediu: “{ $title }” encerra em { $date }.
mail-reminder-body = Eis o lembrete que pediu em nome de { $name }: “{ $title }” encerra em { $date }.
mail-reminder-link = Participe, ou diga que não há comentários e que não quer receber mais mensagens:
    { $link }
mail-reminder-once = Este é o único lembrete.
