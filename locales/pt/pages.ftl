# Páginas feitas pelo servidor: a lista de consultas, a entrada, a ajuda, os erros, o calendário.

# O nome deste idioma no próprio idioma, para o menu de idiomas
language-name = Português

site-name = Colloquy
site-skip-to-content = Ir para o conteúdo
site-operator = Este site é mantido por { $operator }.
site-contact = Informações: { $contact }

# /
list-title = Consultas
list-intro = Leia uma minuta, comente um parágrafo, veja o que outros dizem.
list-open = Abertas
list-coming = Em breve
list-closed = Encerradas
list-no-close = aberta por tempo indeterminado
list-empty = Ainda não há aqui nenhuma consulta pública.
list-empty-hint = Se recebeu um endereço, abra-o: uma consulta pode estar aberta a quem tem o endereço. Se for só para membros, entre primeiro.

# /sign-in
sign-in-title = Entrar
sign-in-why = Para ler não é preciso ter conta, e em muitas consultas é possível comentar como visitante. Entre para confirmar o seu endereço de e-mail ou para reencontrar os seus comentários neste navegador.
sign-in-step-1 = 1. Obter um código
sign-in-step-2 = 2. Inserir o código
sign-in-email = Endereço de e-mail
sign-in-send = Enviar um código
sign-in-code = Código
sign-in-code-hint = Os seis dígitos da mensagem
sign-in-enter = Entrar
sign-in-sent = Uma mensagem com um código está a caminho. Pode demorar um minuto; veja também a pasta de spam.
sign-in-wrong-email = Isto não é um endereço de e-mail como nome@example.org.
sign-in-wrong-code = Este código não corresponde. Pode ter sido mal escrito, já usado, ou ter mais de 15 minutos; é possível obter outro.
sign-in-too-many = Tentativas demais. Tente de novo dentro de { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
sign-in-mail-failed = Não foi possível enviar a mensagem. Tente de novo dentro de um minuto.
sign-in-link-title = Confirme o seu endereço de e-mail
sign-in-link-why = Só mais um passo: use o botão. O link da mensagem funciona uma só vez.
sign-in-link-button = Confirmar e entrar
sign-in-link-spent = Este link já foi usado ou tem mais de 15 minutos. Obtenha um novo código abaixo.

me-title = Os seus dados
me-signed-in = Entrou como { $email }.
me-guest = Este navegador conhece a sua participação como visitante. Confirme o seu endereço de e-mail para reencontrar os seus comentários também em outros navegadores.
me-published = { $n ->
    [one] { $n } comentário seu que aguardava está agora publicado.
   *[other] { $n } comentários seus que aguardavam estão agora publicados.
}
me-expired = { $n ->
    [one] { $n } comentário seu aguardou tempo demais e não foi publicado; ainda pode lê-lo e copiá-lo na consulta em que foi escrito.
   *[other] { $n } comentários seus aguardaram tempo demais e não foram publicados; ainda pode lê-los e copiá-los nas consultas em que foram escritos.
}
me-to-consultation = Voltar à consulta
me-take-away = Levar todos os seus dados (um arquivo)
me-sign-out = Sair neste navegador
me-erase-title = Apagar todos os seus dados
me-erase-what = O seu nome, endereço de e-mail, organização, posições e concordâncias são apagados. Os seus comentários são retirados: o texto desaparece, as respostas de outros permanecem. Não é possível desfazer.
me-erase-sure = Sim, apagar todos os meus dados
me-erase = Apagar
me-erased = Todos os seus dados foram apagados.
me-signed-out = Saiu da sessão neste navegador.

# /about
about-title = Como participar
about-how-title = Comentar
about-how-read = Abra uma consulta e leia a minuta. Cada parágrafo tem um número, que é também o seu endereço.
about-how-comment = Use o número de comentários junto a um parágrafo para ler o que outros dizem, comentar, sugerir outra redação ou perguntar. Também é possível dizer se apoia o parágrafo.
about-how-kept = O que escreve fica logo guardado no seu navegador. É enviado quando usa o botão, e a página mostra se foi publicado.
about-how-change = Até o encerramento da consulta é possível editar ou retirar o seu comentário. O texto anterior de um comentário editado continua visível.
about-who-title = Quem pode participar
about-who-open = Consultas abertas: todas as pessoas. Indica-se um nome, um grupo de partes interessadas e uma região.
about-who-confirmed = Consultas com endereços confirmados: o seu comentário aparece logo que use o código enviado para o seu endereço de e-mail.
about-who-members = Consultas para membros: só os endereços da lista da organização.
about-who-level = Junto a cada nome vê-se até que ponto se conhece quem fala: visitante, e-mail confirmado, membro, relatado pela mesa ou vindo de outra fonte.
about-data-title = Que dados seus se conservam
about-data-what = O quê
about-data-why = Para quê
about-data-who = Quem vê
about-data-name = Nome, grupo de partes interessadas, região e, se a indicar, organização
about-data-name-why = Para que outros saibam quem fala, e a organização veja quem ainda não foi ouvido
about-data-name-who = Todos os que podem ler a consulta
about-data-words = Os seus comentários, posições e concordâncias
about-data-words-why = São a razão de ser da consulta
about-data-words-who = Todos os que podem ler a consulta
about-data-email = Endereço de e-mail, se o indicar
about-data-email-why = Para confirmar que é seu e para recuperar os seus comentários em outro navegador
about-data-email-who = Só a própria pessoa. Ninguém mais o vê nestas páginas nem o recebe.
about-data-cookie = Um cookie no seu navegador, por um ano
about-data-cookie-why = Para que este navegador reconheça a sua participação. Um segundo guarda o idioma escolhido.
about-data-cookie-who = O seu navegador e este servidor
about-data-none = Nada mais: nenhum rastreamento, nenhum arquivo ou serviço de outros sites, e nenhum endereço de rede junto do que escreve.
about-long-title = Por quanto tempo
about-long = Até que apague os dados, ou a organização remova a consulta. Os códigos e links das mensagens terminam após 15 minutos. Comentários nunca confirmados são vistos só por quem os escreveu e pela copresidência.
about-yours-title = Os dados são seus
about-yours = Na página “{ $page }” é possível levar todos os seus dados, ou apagá-los, a qualquer momento, também depois do encerramento de uma consulta.

# Erros
error-not-found-title = Esta página não está aqui
error-not-found = O endereço pode estar mal escrito, ou a consulta pode ser só para membros. Se for membro, entre e abra o endereço de novo.
error-sign-in-title = É preciso entrar
error-sign-in = Esta página é para quem entrou com o seu endereço. Entre e depois abra este endereço de novo.
error-forbidden-title = Isto não é possível aqui
error-forbidden = O pedido não veio de uma página deste site, ou não tem permissão para isto. Abra a página de novo e repita.
error-invalid-title = Não funcionou
error-invalid = Algo no endereço ou no formulário está errado. Volte, verifique e tente de novo.
error-too-many-title = Tentativas demais
error-too-many = Aguarde alguns minutos e tente de novo.
error-internal-title = Houve uma falha do nosso lado
error-internal = Nada do que foi publicado se perdeu, e o que escreveu numa consulta está guardado no seu navegador. Tente de novo dentro de alguns minutos.
error-home = Para todas as consultas

# O calendário
calendar-title = { $title }: último momento para comentar
calendar-opening = { $title }: abertura a comentários
page-calls = Reuniões
page-call = Reunião
calendar-text = A consulta encerra em { $at }.

# /desk
desks-title = Mesas
desks-desk = Mesa
desks-reader = Página pública
desks-loading = A mesa abre dentro de instantes…
desks-no-script = A mesa precisa de um navegador com JavaScript e WebAssembly ativados.
desks-sign-in = Esta página é para quem conduz uma consulta. Entre com o endereço de e-mail que tem uma função nela e depois abra este endereço de novo.
desks-no-role = Entrou como { $email }, e este endereço não tem função nesta mesa.
desks-no-role-hint = Quem mantém este site pode atribuir-lhe uma: copresidência, edição ou observação.

# /c/{slug}/outcome
page-outcome = Resultado
outcome-title = Resultado: { $title }
outcome-to-draft = Para a minuta com todos os comentários
outcome-asked = O que se perguntou
outcome-dates = Aberta de { $opens } até { $closes }.
outcome-dates-running = Aberta desde { $opens }, sem data de encerramento.
outcome-published = Última publicação: { $at }.
outcome-nothing = Ainda nada foi decidido, ou nada disso está publicado. O que foi dito está junto à minuta.
outcome-people = Quem participou
outcome-group = Grupo de partes interessadas
outcome-region = Região
outcome-number = Número
outcome-unknown = não indicado
outcome-decided = O que se decidiu
outcome-decision = Decisão sobre um comentário
outcome-open = Ainda sem decisão
outcome-several = Sobre os parágrafos { $numbers }

# /c/{slug}/answer
answer-title = Decisões sobre os seus comentários
answer-why = Aqui se vê o que foi decidido sobre os seus comentários e é possível dizer à copresidência que mantém uma objeção.
answer-open = Mostrar as decisões
answer-none = Esta página abre-se pelo link da mensagem sobre as decisões relativas aos seus comentários.
answer-link-spent = Este link não é válido ou expirou. Um link funciona por 90 dias; a mensagem mais recente tem o link mais recente.
answer-intro = O que se decidiu sobre os seus comentários a “{ $title }”. Se mantém uma objeção, escreva o motivo: só a copresidência o vê.
answer-text = Motivo por que mantém a sua objeção
answer-maintain = Mantenho a minha objeção
answer-kept = Guardado. A copresidência vê que mantém a sua objeção.
answer-refused = Escreva o motivo, em no máximo 10 mil caracteres. Nada foi guardado ainda.

# /desk/{slug}/settings
settings-link = Configurações
settings-page = Configurações: { $title }
settings-to-desk = Para a mesa
settings-keep = Guardar
settings-kept = Guardado.
settings-read-only = Só a copresidência altera estas configurações.
settings-dates = Datas
settings-opens = Abertura
settings-closes = Encerramento
settings-date-hint = Com o fuso horário: 2027-02-05 23:59 UTC, 2027-02-05 23:59 Europe/Zurich ou 2027-02-05 23:59 +01:00. A abertura pode ser alterada até que ocorra.
settings-closes-hint = Vazio: aberta por tempo indeterminado.
settings-reason = Motivo
settings-reason-hint = Todos veem que as datas mudaram, e por que motivo.
settings-close-now = Encerrar agora
settings-then = Hora local: { $places }.
settings-there = { $place }, { $date }
date-there = { $day } de { $month } de { $year } ({ $weekday }), { $time }
place-kiribati = Kiribati
place-geneva = Genebra
place-new-york = Nova Iorque
settings-calls = Reuniões
settings-calls-hint = Aparecem junto às datas, no arquivo de calendário e na ordem do dia. São vistas por quem pode ler a consulta.
settings-call-new = Mais uma
settings-call-title = De que se trata
settings-call-starts = Início
settings-call-starts-hint = Com o fuso horário: 2027-02-05 14:00 UTC ou 2027-02-05 14:00 Europe/Zurich.
settings-call-minutes = Minutos
settings-call-link = Link
settings-call-link-hint = O endereço completo; vazio se for comunicado de outra forma.
settings-call-remove = Cancelar a reunião
settings-call-removed = A reunião foi cancelada; será retirada dos calendários.
settings-words = Textos
settings-organiser = Quem consulta
settings-welcome = Boas-vindas (parágrafos, links, ênfase e listas)
settings-rules = Regras
settings-visibility = Quem pode encontrar e ler a consulta
settings-visibility-public = Todos; está na lista de consultas
settings-visibility-unlisted = Quem tem o endereço; não está em nenhuma lista
settings-visibility-members = Só os endereços da sua lista
settings-lists = Grupos e regiões
settings-lists-hint = Um por linha. Os habituais escrevem-se com os seus códigos (civil-society, africa) e são mostrados em todos os idiomas; tudo o mais é mostrado tal como for escrito.
settings-groups = Grupos de partes interessadas
settings-regions = Regiões
settings-language-settings = Idiomas
settings-language = Idioma da minuta
settings-language-hint = Um código como en, ar ou pt-BR. Determina a direção do texto e a leitura em voz alta; altere-o se tiver sido mal indicado.
settings-languages = Idiomas em que se espera que as pessoas escrevam
settings-expected-hint = Códigos separados por vírgulas: en, fr, ar. Aparecem junto às datas; outros idiomas também servem. Vazio: nada se diz.
settings-members = Membros
settings-members-count = { $n ->
    [one] { $n } endereço está na lista.
   *[other] { $n } endereços estão na lista.
}
settings-members-hint = A lista determina quem participa, quando as regras assim o dizem, e quem pode ler, quando só membros podem. Os endereços são vistos só pela copresidência.
settings-members-add = Incluir na lista
settings-members-add-hint = Endereços de e-mail, um por linha ou separados por vírgulas; é possível colar milhares de uma vez, com ou sem nomes. Ninguém recebe mensagem.
settings-members-put = Incluir na lista
settings-members-find = O endereço contém
settings-members-search = Pesquisar
settings-members-found = { $n ->
    [one] { $n } endereço encontrado.
   *[other] { $n } endereços encontrados.
}
settings-members-done = Incluídos na lista: { $added }. Já estavam nela: { $known }.
settings-member-removed = { $email } já não está na lista. O que a pessoa disse permanece.
page-expected-languages = Pode-se escrever em { $languages }; outros idiomas também são lidos.
settings-people = Quem está na mesa
settings-role = Função
settings-remove = Remover
settings-removed = { $email } já não está na mesa.
settings-invite-who = Convidar
settings-invite-hint = Endereços de e-mail, um por linha ou separados por vírgulas; uma lista com nomes pode ser colada tal como está. Cada pessoa recebe uma mensagem. Quem já está na mesa passa a ter a nova função.
settings-invite = Convidar
settings-invited = Feito. Quem ainda não estava na mesa recebeu uma mensagem.
settings-not-told = Feito, mas não foi possível enviar mensagem para: { $emails }. Mesmo assim, podem entrar.
settings-problem-last-co-chair = Uma mesa precisa de copresidência; dê primeiro essa função a outra pessoa.
settings-title = Título

# Os navegadores em que alguém entrou, em /sign-in
me-sessions = Onde está em sessão
me-session-since = Desde
me-session-last = Último uso
me-session-here = este navegador
me-session-end = Sair lá
me-session-ended = A sessão nesse navegador terminou.

# /desk/{slug}/queue
queue-link = Fila
queue-title = Fila: { $title }
queue-parts = Partes da fila
queue-all = Tudo o que aguarda
queue-reported = Denunciados
queue-held = Retidos
queue-waiting = À espera de confirmação do endereço
queue-hidden = Ocultos
queue-blocked = De pessoas bloqueadas
queue-empty = Nada aqui.
queue-more = Mais
queue-done = Feito. Consta do histórico público.
queue-refused = Não foi feito. Ocultar, suspender e bloquear exigem um motivo, que todos podem ler; ou houve uma alteração entretanto.
queue-reason = Motivo (todos podem ler)
queue-paused = Suspensa desde { $at }:
queue-pause-title = Suspender a consulta
queue-pause = Suspender: por ora, ninguém pode participar
queue-resume = Retomar
queue-keep = Deixar ficar
queue-hide = Ocultar
queue-restore = Voltar a mostrar
queue-release = Publicar
queue-block = Bloquear quem escreveu
queue-unblock = Readmitir quem escreveu
queue-report = Denunciado em { $at }:
queue-state-published = Publicado
queue-state-held = Retido
queue-state-waiting = Aguarda que quem o escreveu confirme o endereço
queue-state-hidden = Oculto
queue-state-withdrawn = Retirado
queue-state-expired = Nunca confirmado
queue-change = Quem o escreveu, como visitante, alterou-o em { $at } e acrescentou um link. Todos continuam a ler o texto acima; o seguinte aguarda:
queue-change-release = Publicar o texto alterado
queue-change-keep = Deixar ficar o texto acima
queue-held-link = É o primeiro comentário de um visitante e contém um link.
queue-held-same = O mesmo texto foi enviado várias vezes.
queue-held-flood = Chegaram dali muitos comentários em pouco tempo.

# Fontes Atom
feed-link = Novos comentários
feed-comments = Novos comentários: { $title }
feed-decisions = Decisões: { $title }
feed-entry = { $place } · { $kind } · { $name }

# /desk/{slug}/agenda
agenda-link = Ordem do dia
agenda-title = Ordem do dia da próxima reunião: { $title }
agenda-for = Para a reunião de { $at }: { $title }
agenda-markdown = Em Markdown
agenda-intro = Os parágrafos em que as opiniões mais divergem e sobre os quais ainda há algo a decidir, com as opiniões que reúnem mais concordância, de grupos diferentes quando há vários.
agenda-empty = Nada aguarda decisão.

# /desk/new
new-page = Uma nova consulta
new-title = Título
new-title-hint = Vazio: o título que a minuta indica.
new-slug = Nome curto
new-slug-hint = Faz parte do endereço: a-z, 0-9 e -, por exemplo gdc-2027.
new-language = Idioma da minuta
new-language-hint = O código: en, fr, es, pt, ru, ar, zh …
new-organiser = Quem consulta
new-closes = Encerramento
new-closes-hint = Com o fuso horário: 2027-02-05 23:59 UTC ou 2027-02-05 23:59 Europe/Zurich. Vazio: aberta por tempo indeterminado. Abre de imediato.
new-visibility = Quem pode encontrar e ler a consulta
new-rules = Quem pode participar
new-file = Um arquivo com a minuta
new-changes = Alterações controladas do arquivo
new-comments = Comentários do arquivo
new-text = A minuta
new-marker = Numeração própria
new-error-slug = Isto não é um nome curto. Escreva de 2 a 80 caracteres entre a-z, 0-9 e -, com uma letra ou um algarismo em cada extremo, por exemplo gdc-2027.
new-error-slug-taken = Já existe uma consulta com este nome curto. Escolha outro.
new-error-closes = Isto não é um momento com fuso horário. Escreva, por exemplo, 2027-02-05 23:59 UTC ou 2027-02-05 23:59 Europe/Zurich, ou deixe vazio.
new-error-title = A minuta não indica um título. Escreva um.
new-error-language = Isto não é um código de idioma. Escreva en, fr, es, pt, ru, ar, zh …
new-error-text = Escolha um arquivo ou cole a minuta.
new-form = O formulário
new-draft = A minuta
new-opens = Abertura
new-preview = Mostrar os parágrafos
new-create = Criar a consulta
new-ready = É assim que a minuta foi entendida. Nada está guardado ainda; verifique os parágrafos abaixo e depois crie a consulta.
new-blocks = Os parágrafos e os seus números
new-count = { $n ->
    [one] { $n } parágrafo numerado
   *[other] { $n } parágrafos numerados
}

# /desk/{slug}/overview
overview-link = Panorama
overview-title = Panorama: { $title }
overview-who = Quem participa, por grupo de partes interessadas e região
overview-silent = Ainda não ouvidos: { $names }.
overview-all-heard = Todos os grupos e todas as regiões foram ouvidos.
overview-timeline = Cronologia até o encerramento
overview-timeline-hint = Colunas: comentários de um dia. Escada: todos os comentários até então. Tracejado: hoje. Os números são os da tabela.
overview-mark = N.º
overview-when = Quando
overview-what = O quê
overview-sum = Total até então
overview-today = Hoje
overview-opening = Abertura
overview-close = Encerramento
overview-version = Versão { $n } publicada
overview-extended = Prorrogada: agora encerra em { $at }.
overview-close-set = Agora encerra em { $at }.
overview-close-removed = A data de encerramento foi retirada.
overview-published = { $n ->
    [one] { $n } decisão publicada
   *[other] { $n } decisões publicadas
}
overview-now = { $day }; { $rest }
overview-day-of = Dia { $n } de { $all }
overview-day-open = Dia { $n }; sem data de encerramento
overview-closes-days = { $n ->
    [one] encerra em { $n } dia
   *[other] encerra em { $n } dias
}
overview-closes-hours = { $n ->
    [one] encerra em { $n } hora
   *[other] encerra em { $n } horas
}
overview-closes-minutes = encerra em menos de uma hora
overview-opens-days = { $n ->
    [one] Abre em { $n } dia
   *[other] Abre em { $n } dias
}
overview-opens-hours = { $n ->
    [one] Abre em { $n } hora
   *[other] Abre em { $n } horas
}
overview-opens-minutes = Abre em menos de uma hora
overview-closed-days = { $n ->
    [one] Encerrada há { $n } dia
   *[other] Encerrada há { $n } dias
}
overview-closed-hours = { $n ->
    [one] Encerrada há { $n } hora
   *[other] Encerrada há { $n } horas
}
overview-closed-minutes = Encerrada há menos de uma hora
overview-days = Comentários dia a dia
overview-day = Dia (UTC)
overview-paragraphs = Comentários por parágrafo; preocupações abaixo da linha
overview-levels = Até que ponto se conhece quem comenta
overview-level = Identificação
overview-editors = O que está decidido, por responsável
overview-decided = { $n } de { $all } com decisão
overview-nobody = Ninguém em especial
overview-none = Nada ainda.
overview-editor = Responsável
overview-place = Parágrafo
overview-save = Guardar como SVG

# Junto às páginas em torno de uma consulta
page-near = Páginas relacionadas

# /c/{slug}/digest
digest-link = Novidades por e-mail
digest-title = Novidades por e-mail: { $title }
digest-intro = Uma só mensagem com as novidades: comentários por parágrafo, decisões, datas. Se não há nada de novo, não chega mensagem. Cada mensagem tem um link para cancelar o envio.
digest-confirm-first = Para isto é preciso saber que o endereço de e-mail é seu: entre primeiro com ele.
digest-reader = O que todos podem ler
digest-desk = O mesmo, e o que aguarda na mesa
digest-pace = Frequência
digest-off = Nunca
digest-daily = Todos os dias
digest-weekly = Todas as segundas-feiras
digest-hour = A que horas
digest-zone = Onde vive
digest-zone-hint = O nome de um fuso horário, como Europe/Zurich ou Asia/Jakarta.
digest-zone-unknown = “{ $zone }” não é um fuso horário conhecido; escreva UTC ou um nome como Europe/Zurich.
digest-kept = Guardado. A próxima mensagem pode chegar em { $at }, no idioma desta página.
digest-stopped = Já não receberá estas mensagens.
digest-text = Em texto, para uma lista de discussão
digest-stop-title = Novidades por e-mail
digest-stop-ask = Deixar de receber as mensagens com novidades de “{ $title }”?
digest-stop = Cancelar o envio
digest-change = Alterar a frequência

# O que foi dito num lugar, sem o aplicativo do navegador
thread-title = { $place }: { $title }
thread-all = Tudo o que foi dito: { $title }
thread-everything = Tudo o que foi dito
thread-back = Voltar à minuta
thread-none = Nada foi dito aqui ainda.
thread-more = Mais comentários
thread-on-whole = Comentar o texto inteiro
thread-kind = O que deseja enviar?
thread-wording-how = Para sugerir uma redação, altere o texto abaixo como deveria ficar. Para suprimir o parágrafo, escolha essa opção; o texto fica então como está.
thread-answers = Resposta a { $name }.
thread-answers-none = Escrever antes um novo comentário
thread-sent = O seu comentário está publicado.
thread-see = Ver
thread-sent-held = O seu comentário está guardado. A copresidência verifica-o primeiro e depois publica-o.
thread-sent-waiting = O seu comentário está guardado. Será publicado quando inserir o código enviado para o seu endereço de e-mail, no prazo de 24 horas.
thread-no-code = Enviar o código de novo
thread-refused = Nada foi enviado; o seu texto está guardado abaixo.
thread-to-form = Para o formulário
thread-closed = A consulta está encerrada. Tudo o que foi dito continua disponível para leitura.
thread-paused = A consulta está suspensa. Será possível enviar comentários quando for retomada.
thread-kept = O que escreveu, para copiar

# /embed/{slug}
embed-own-page = Abrir em página própria
embed-elsewhere = Isto não é exibido dentro de outros sites. Abra em sua própria página; talvez seja preciso entrar lá.
embed-forgetful = Dentro de outro site, este navegador esquece você ao fechar a página. Ainda assim é possível comentar aqui. Para ser reconhecido mais tarde, continue em nossa própria página: o que foi escrito vai junto.
embed-continue = Continuar em nossa página

# /c/{slug}/continue
continue-title = Continuar em nossa página
continue-words = Suas palavras vão junto. A consulta se abre sozinha em um momento.
continue-forgetful = Este navegador também não guarda nada aqui. Copie suas palavras antes de seguir.
continue-typed = O que você escreveu
continue-open = Abrir a consulta

# /desk/{slug}/embed
framing-link = Em outros sites
framing-title = Em outros sites: { $title }
framing-intro = Cole estas linhas onde a consulta deve figurar em seu site. Ela cresce com o conteúdo, não precisa de cookies e não altera mais nada na página.
framing-language = Idioma
framing-language-page = O da página ao redor
framing-theme = Aparência
framing-theme-auto = Como preferir quem visita
framing-theme-light = Clara
framing-theme-dark = Escura
framing-accent = Cor de links e botões
framing-accent-help = Seis dígitos hexadecimais como #0b4a8f; vazio para a nossa. É escurecida ou clareada até ficar legível.
framing-accent-wrong = Isto não é uma cor como #0b4a8f.
framing-text = Incluir o texto da minuta, para navegadores sem scripts e para quando este servidor estiver inacessível
framing-show = Mostrar
framing-snippet = Para sites que permitem scripts
framing-frame = Para sites que removem scripts: um quadro de altura fixa
framing-copy = Copiar
framing-preview = Prévia
framing-members = Esta consulta é só para membros; em outros sites aparece apenas o link.
framing-nobody = Este servidor não permite que outro site enquadre uma consulta (configuração embed_ancestors); lá aparece apenas o link.

# How pieces are joined: one after another, as clauses, and the words of somebody.
list-two = { $one }, { $two }
clause-two = { $one }; { $two }
quoted = “{ $text }”

# O que está errado num formulário da mesa.
wrong-moment = “{ $text }” não é um momento com fuso horário. Escreva, por exemplo, 2027-02-05 23:59 UTC ou 2027-02-05 23:59 Europe/Zurich.
wrong-language = “{ $text }” não é um código de idioma como en, ar ou pt-BR.
wrong-address = “{ $text }” não é um endereço de e-mail.
wrong-field = Verifique este campo.
wrong-form = O formulário não chegou completo. Volte a carregar a página e tente de novo.
wrong-too-many = É mais do que se pode guardar.
wrong-emails-missing = Escreva pelo menos um endereço.
wrong-opens-invalid = Já abriu, ou abriria depois do encerramento.
wrong-closes-invalid = O encerramento deve ser futuro e posterior à abertura. Há um botão para encerrar agora.
wrong-minutes-invalid = Uma reunião dura de 1 a 1440 minutos.
wrong-link-invalid = Escreva o endereço completo, com https://.
wrong-groups-invalid = De 1 a 60 entradas, uma por linha, cada uma só uma vez.
wrong-groups-in-use = O que alguém já escolheu tem de ficar na lista.
wrong-text-missing = Não resta texto. Para suprimir o parágrafo, use o botão próprio.
wrong-note-missing = Diga numa frase o que mudou; todos a leem.
wrong-blocks-missing = Todos os parágrafos foram suprimidos; não há nada a publicar.
