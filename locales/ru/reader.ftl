# Слова страницы читателя в браузере. `{ $n }` — число.

# Проект
draft-paragraphs = Пункты { $numbers }

# На каком этапе консультация. Единицы времени стоят после «через»: «через 1 минуту».
state-opens-in = откроется через { $time }
state-closes-in = закроется через { $time }
state-your-time = ({ $time } по вашему времени)
state-next-untouched = К следующему такому пункту
duration-two = { $one } { $two }
duration-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
}
duration-hours = { $n ->
    [one] { $n } час
    [few] { $n } часа
    [many] { $n } часов
   *[other] { $n } часа
}
duration-minutes = { $n ->
    [one] { $n } минуту
    [few] { $n } минуты
    [many] { $n } минут
   *[other] { $n } минуты
}
duration-seconds = { $n ->
    [one] { $n } секунду
    [few] { $n } секунды
    [many] { $n } секунд
   *[other] { $n } секунды
}

# Фильтр и места
filter-title = Фильтр
filter-show = Показать
filter-kind = Вид
filter-group = Группа заинтересованных сторон
filter-region = Регион
filter-language = Язык
filter-mine = Только мои
filter-all = Все
filter-active = Фильтр: { $filter }
filter-list = Показать список
filter-clear = Сбросить фильтр
place-whole = Весь текст
place-mine = Мои комментарии
begun-title = Начато и не отправлено:
begun-at-comment = У комментария
place-newest = Новые

# Панель
margin-invitation = Выберите пункт, чтобы прочитать чужие комментарии и написать свой. Можно сначала выделить несколько слов.
margin-close = Закрыть
list-loading = Загрузка…
list-failed = Не удалось загрузить комментарии.
list-again = Повторить
list-more = Показать еще
list-none = Комментариев пока нет.
list-none-filtered = По этому фильтру комментариев нет.
list-all = Показано: { $n }
list-new = { $n ->
    [one] { $n } новый комментарий
    [few] { $n } новых комментария
    [many] { $n } новых комментариев
   *[other] { $n } нового комментария
}
list-shown = { $n ->
    [one] Показан { $n } новый комментарий
    [few] Показано { $n } новых комментария
    [many] Показано { $n } новых комментариев
   *[other] Показано { $n } нового комментария
}

# Позиции
position-title = Ваша позиция
position-by-group = По группам заинтересованных сторон
position-taken = Ваша позиция учтена.
position-given-up = Ваша позиция снята.

# Комментарий
comment-by = { $kind }. Автор: { $name }
comment-reply-by = Ответ. Автор: { $name }
comment-to = кому: { $name }
comment-on = О чем: { $place }
comment-affiliation = { $body }
comment-behalf = от имени: { $body }
comment-said = внесено бюро, источник: { $body }
comment-carried = к версии { $version }
comment-carried-from = к версии { $version }, пункт { $number }
comment-carried-lost = В этой версии нет слов, к которым он относился:
comment-change = Что изменилось в версии { $version }
comment-edited = изменено
comment-suggests = Предлагается:
comment-suggests-delete = Предлагается исключить:
comment-suggests-insert = Предлагается добавить после этого:
comment-agree = Соглашаюсь
comment-agreed = Ваше согласие с этим комментарием учтено.
comment-not-agreed = Ваше согласие с этим комментарием снято.
comment-reply = Ответить
comment-link = Ссылка
comment-edit = Изменить
comment-save = Сохранить
comment-changed = Ваш комментарий изменен.
comment-withdraw = Отозвать
comment-withdrawn = Этот комментарий отозван автором.
state-waiting = Видно только вам и сопредседателям. Комментарий будет опубликован, когда вы подтвердите адрес электронной почты.
state-expired = Видно только вам. Адрес не подтвержден вовремя, и комментарий не опубликован.
state-held = Видно только вам и сопредседателям. Они сначала прочитают комментарий, затем опубликуют его.
state-hidden = Скрыто сопредседателями:
link-copied = Ссылка скопирована.
link-comment-gone = Комментарий по этой ссылке не найден.
redline-deleted = исключено:
redline-inserted = добавлено:
redline-end = конец изменения

# Как пишут комментарий
compose-comment = Комментировать
compose-suggestion = Предложить формулировку
compose-question = Вопрос
composer-title = Ваше высказывание
composer-reply = Ваш ответ
composer-your-comment = Ваш комментарий
composer-your-question = Ваш вопрос
composer-your-reply = Ваш ответ
composer-send = Отправить
composer-cancel = Отмена
composer-will-keep = Текст сохраняется в этом браузере по мере набора
composer-kept = Сохранено в этом браузере
composer-not-kept = Хранится, пока вы не покинете страницу
composer-empty = Сначала напишите что-нибудь.
composer-too-long = Лишних знаков: { $over }; можно не более { $max }.
composer-left = Знаки: { $used } из { $max }
composer-coming = Комментарии можно будет отправлять, когда консультация откроется.
composer-closed = Консультация закрыта. Набранный текст остается в этом браузере.
composer-paused = Консультация приостановлена. Набранный текст остается в этом браузере.
composer-old-version = Это прежняя версия. Комментируйте, пожалуйста, текущую.
composer-quote-remove = Убрать цитату
composer-more = Другие пункты, язык
composer-more-language = Язык
composer-range = С пункта { $from } по
composer-range-help = Один комментарий к нескольким пунктам: укажите номер последнего. Чтобы комментировать только пункт { $from }, оставьте поле пустым.
composer-range-blocks = Комментарий будет относиться к: { $blocks }
composer-range-wrong = Такого пункта нет.
composer-language = Язык вашего комментария
composer-other-text = Здесь набран и другой ваш текст:
composer-other-take = Взять тот текст
composer-other-discard = Удалить тот текст
quote-button = Комментировать эти слова

# Предложение формулировки
suggest-what = Что вы предлагаете?
suggest-replace = Изменить формулировку
suggest-delete = Исключить
suggest-insert-after = Добавить пункт после этого
suggest-insert-row = Добавить строку после этой
suggest-words = Предлагаемая формулировка
suggest-new = Новый текст
suggest-cell = Ячейка { $number }
suggest-difference = Ваше изменение
suggest-original = Вернуть исходный текст
suggest-unchanged = Сначала измените формулировку.
suggest-why = Почему? (необязательно)

# Отправка
outbox-label = Ваш комментарий ({ $place }), еще не опубликован
outbox-kept = Сохранено в этом браузере. Будет отправлено, когда появится связь с сервером.
outbox-sending = Отправка…
outbox-published = Ваш комментарий опубликован.
outbox-waiting = Ваш комментарий ждет, пока вы подтвердите адрес электронной почты.
outbox-nameless = Сохранено в этом браузере. Укажите, кто вы, и комментарий будет отправлен.
outbox-refused = Ваш комментарий не удалось опубликовать. Он хранится в этом браузере.
outbox-refused-why = Не опубликовано: { $why } Ваш текст хранится в этом браузере.
outbox-again = Повторить
outbox-edit = Изменить снова
outbox-copy = Копировать текст
outbox-copied = Текст скопирован.
outbox-discard = Удалить
outbox-count = { $n ->
   *[other] Ваши комментарии, еще не опубликованные: { $n }
}

# Кто пишет
identity-title = Кто вы?
identity-notice = Ваши имя, группа, регион и организация показываются рядом с вашими комментариями. Они хранятся в материалах консультации, пока вы их не удалите. Адрес электронной почты не показывается никогда.
identity-rules-open = Учетная запись не нужна.
identity-rules-confirmed = Комментарий будет опубликован, когда вы подтвердите адрес электронной почты кодом из нашего письма.
identity-rules-members = Комментировать могут только участники этой консультации: укажите адрес электронной почты, известный организаторам.
identity-more = Что хранится, зачем и как долго
identity-name = Имя
identity-group = Группа заинтересованных сторон
identity-region = Регион
identity-affiliation = Организация (необязательно)
identity-behalf = От имени (необязательно)
identity-email = Эл. почта
identity-email-optional = Эл. почта (необязательно)
identity-choose = Выберите
identity-and-send = Сохранить и отправить
identity-save = Сохранить
identity-as = Вы пишете как { $name }
identity-change = изменить
field-missing = Заполните это поле.
field-unchanged = Сначала измените текст.
field-choose = Выберите один из вариантов.
field-invalid = Проверьте адрес электронной почты.
field-too-long = Слишком длинный текст.
field-unknown = Выберите из списка.
person-menu = Вы
person-elsewhere = Я уже комментирую в другом браузере
person-change = Изменить имя или группу
person-take-away = Скачать мои данные
person-erase = Удалить мои данные
person-sign-out = Выйти
erase-title = Удалить мои данные?
erase-words = Ваши имя и адрес будут удалены, а комментарии отозваны. Ответы других останутся. Будет удалено и то, что хранит этот браузер. Отменить это нельзя.
erase-do = Удалить все
withdraw-title = Отозвать этот комментарий?
withdraw-words = Его текст исчезнет для всех. Ответы останутся. Отменить это нельзя.
report-do = Пожаловаться
report-title = Пожаловаться на этот комментарий?
report-words = Его прочитают сопредседатели. Ваше имя могут увидеть они, и никто другой.
report-why = Что с ним не так?
report-done = Спасибо. Сопредседатели прочитают его.
history-title = Прежний текст
code-title = Подтвердите адрес электронной почты
code-why = Мы отправляем на ваш адрес код из шести цифр. Он подтверждает ваши комментарии и возвращает те, которые вы написали в другом браузере.
code-send = Прислать код
code-sent = Код отправлен на { $email }. Он действует 15 минут.
code-code = Код
code-use = Подтвердить
code-other = Другой адрес или новый код
code-enter = Ввести код
code-done = Ваш адрес электронной почты подтвержден.

# Что делают другие и что не получается
live-comment = Есть новый комментарий.
live-schedule = Срок закрытия изменился.
verdict-wording = Формулировка для следующей версии:
live-version = Опубликована новая версия этого текста. Обновите страницу.
live-outcome = Опубликованы решения по комментариям. Обновите страницу, чтобы увидеть их.
banner-away = Нет связи с сервером. Ваш текст хранится в этом браузере и будет отправлен позже.
banner-forgetful = Этот браузер не может хранить ваш текст. Не закрывайте страницу, пока текст не отправлен.
problem-away = Нет связи с сервером. Повторите попытку.
problem-closed = Консультация закрыта.
problem-not-open = Консультация еще не открыта.
problem-too-many = Слишком много запросов.
problem-too-large = Текст слишком большой.
problem-invalid = Сервер это не принимает.
problem-not-found = Этого здесь больше нет.
problem-conflict = За это время произошли изменения.
problem-edited-meanwhile = За это время произошли изменения. Скопируйте свой текст, обновите страницу и повторите.
problem-withdrawn = Это отозвано.
problem-expired = Время ожидания истекло.
problem-paused = Консультация приостановлена. Ваш текст будет отправлен, когда она возобновится.
problem-blocked = Сопредседатели закрыли вам доступ к участию в этой консультации.
problem-hidden = Скрыто сопредседателями.
problem-id-taken = Такая же метка есть у другого комментария. Нажмите «Изменить снова» и отправьте еще раз.
problem-confirm-first = Сначала подтвердите адрес электронной почты.
problem-not-a-member = Участвовать могут только те, кто включен в список этой консультации.
problem-own-comment = Это ваш собственный комментарий.
problem-not-yours = Изменить это может только автор.
problem-sign-in-needed = Сначала укажите, кто вы.
problem-mail-failed = Письмо не удалось отправить. Повторите через несколько минут.
problem-wrong-code = Код неверен или устарел.
problem-origin = Сервер не узнал эту страницу. Обновите ее.
problem-with-time = { $problem } ({ $time })
problem-with-wait = { $problem } Подождите, пожалуйста: { $seconds } с.

# Окна и справка
dialog-close = Закрыть
help-title = Справка и клавиши
help-how = Нажмите на число под пунктом, чтобы прочитать чужие комментарии и написать свой. Ваш текст сохраняется в этом браузере с первой буквы.
help-words = Чтобы комментировать только некоторые слова, выделите их и нажмите «Комментировать эти слова».
help-format = Можно использовать *выделение*, **сильное выделение**, списки с «- » и веб-адреса.
help-keys = Клавиши
help-next = Следующий пункт
help-previous = Предыдущий пункт
help-comment = Комментировать
help-suggest = Предложить формулировку
help-reply = Ответить на текущий комментарий
help-untouched = Следующий пункт без комментариев
help-filter = Фильтр
help-close = Закрыть
help-help = Эта справка
help-send = Отправить
help-single = Использовать однобуквенные клавиши
help-announce = Сообщать о действиях других
