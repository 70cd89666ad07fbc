# Palavras comuns ao navegador, às páginas, às mensagens e aos arquivos exportados.

group-government = Governo
group-intergovernmental = Organização intergovernamental
group-civil-society = Sociedade civil
group-private-sector = Setor privado
group-technical-community = Comunidade técnica
group-academia = Academia
group-parliament = Parlamento
group-youth = Juventude
group-media = Meios de comunicação
group-other = Outro

region-africa = África
region-asia-pacific = Ásia e Pacífico
region-eastern-europe = Europa Oriental
region-grulac = América Latina e Caribe
region-weog = Europa Ocidental e outros
region-global = Global ou nenhuma

level-guest = visitante
level-confirmed = e-mail confirmado
level-member = membro
level-reported = relatado pela mesa
level-imported = vindo de outra fonte
level-desk = pela copresidência

disposition-accepted = Acolhido
disposition-accepted-in-part = Acolhido em parte
disposition-not-accepted = Não acolhido
disposition-noted = Tomou-se nota
disposition-deferred = Adiado

kind-comment = Comentário
kind-suggestion = Sugestão de redação
kind-question = Pergunta

stance-support = Apoio
stance-support-with-changes = Com alterações
stance-concern = Preocupação

stage-coming = Ainda não aberta
stage-open = Aberta a comentários
stage-closed = Encerrada
stage-paused = Suspensa pela copresidência

role-co-chair = Copresidência
role-editor = Edição
role-observer = Observação
role-admin = Administração

# Contagens na minuta e ao lado dela.
count-comments = { $n ->
    [one] { $n } comentário
   *[other] { $n } comentários
}
count-none = Comentar
count-people = { $n ->
    [one] { $n } pessoa
   *[other] { $n } pessoas
}
count-untouched = { $n ->
    [0] todos os parágrafos têm comentários
    [one] { $n } de { $all } parágrafos ainda sem comentários
   *[other] { $n } de { $all } parágrafos ainda sem comentários
}
count-support = Apoio: { $n }
count-changes = Com alterações: { $n }
count-concern = { $n ->
    [one] Preocupação: { $n }
   *[other] Preocupações: { $n }
}

# A minuta
draft-paragraph = Parágrafo { $number }
draft-row = Linha { $number }
draft-cell = Célula { $number }
draft-footnote = Nota de rodapé { $number }
draft-heading = Título: { $text }
draft-footnotes = Notas de rodapé
draft-empty-cell = célula vazia
draft-whole = O texto inteiro

# Datas, em UTC
date-day = { $day } de { $month } de { $year }
date-utc = { $day } de { $month } de { $year } ({ $weekday }), { $time } UTC
weekday-1 = segunda-feira
weekday-2 = terça-feira
weekday-3 = quarta-feira
weekday-4 = quinta-feira
weekday-5 = sexta-feira
weekday-6 = sábado
weekday-7 = domingo
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro

state-opens = abre em
state-closes = encerra em
state-closed = encerramento

# What a thing is called, and the thing.
pair = { $name }: { $value }
