# Слова, общие для браузера, страниц, писем и выгружаемых файлов.

group-government = Правительство
group-intergovernmental = Межправительственная организация
group-civil-society = Гражданское общество
group-private-sector = Частный сектор
group-technical-community = Техническое сообщество
group-academia = Академические круги
group-parliament = Парламент
group-youth = Молодежь
group-media = СМИ
group-other = Другая группа

region-africa = Африка
region-asia-pacific = Азия и Тихий океан
region-eastern-europe = Восточная Европа
region-grulac = Латинская Америка и Карибский бассейн
region-weog = Западная Европа и другие государства
region-global = Весь мир или вне регионов

level-guest = гость
level-confirmed = адрес подтвержден
level-member = участник по списку
level-reported = внесено бюро
level-imported = перенесено
level-desk = от имени сопредседателей

disposition-accepted = Принято
disposition-accepted-in-part = Принято частично
disposition-not-accepted = Не принято
disposition-noted = Принято к сведению
disposition-deferred = Отложено

kind-comment = Комментарий
kind-suggestion = Предлагаемая формулировка
kind-question = Вопрос

stance-support = Поддержка
stance-support-with-changes = С изменениями
stance-concern = Опасения

stage-coming = Еще не открыта
stage-open = Открыта для комментариев
stage-closed = Закрыта
stage-paused = Приостановлена сопредседателями

role-co-chair = Сопредседатель
role-editor = Редактор
role-observer = Наблюдатель
role-admin = Администратор

# Числа в проекте и рядом с ним.
count-comments = { $n ->
    [one] { $n } комментарий
    [few] { $n } комментария
    [many] { $n } комментариев
   *[other] { $n } комментария
}
count-none = Написать
count-people = { $n ->
    [one] { $n } человек
    [few] { $n } человека
    [many] { $n } человек
   *[other] { $n } человека
}
count-untouched = { $n ->
    [0] комментарии есть ко всем пунктам
    [one] { $n } пункт из { $all } пока без комментариев
    [few] { $n } пункта из { $all } пока без комментариев
    [many] { $n } пунктов из { $all } пока без комментариев
   *[other] { $n } пункта из { $all } пока без комментариев
}
count-support = поддержка: { $n }
count-changes = с изменениями: { $n }
count-concern = { $n ->
   *[other] опасения: { $n }
}

# Проект
draft-paragraph = Пункт { $number }
draft-row = Строка { $number }
draft-cell = Ячейка { $number }
draft-footnote = Сноска { $number }
draft-heading = Заголовок: { $text }
draft-footnotes = Сноски
draft-empty-cell = пустая ячейка
draft-whole = Весь текст

# Даты, по UTC. День недели стоит в скобках, чтобы дата подходила и после «до», «с», «на».
date-day = { $day } { $month } { $year } года
date-utc = { $day } { $month } { $year } года ({ $weekday }), { $time } UTC
weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря

state-opens = откроется
state-closes = закроется
state-closed = закрыта

# What a thing is called, and the thing.
pair = { $name }: { $value }
