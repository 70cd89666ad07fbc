# Слова страницы бюро в браузере, помимо слов страницы читателя. `{ $n }` — число.

# Вверху
desk-overview = Обзор
page-version-words = версия { $number }
desk-no-close = открыта до особого уведомления
desk-touched = пункты с высказываниями: { $n } из { $all }
desk-progress = решения: { $decided } из { $all }
desk-unpublished = не опубликовано: { $n }
desk-heat = Комментарии и опасения, пункт за пунктом
desk-heat-paragraph = { $name }: комментарии — { $comments }, опасения — { $concerns }
desk-observer = Здесь можно читать все материалы. Принимать решения, писать заметки и отвечать могут редакторы и сопредседатели.
desk-publish-not = Публикуют только сопредседатели.
desk-publish-button = Опубликовать…
desk-away = Нет связи с сервером. Набранный текст хранится в этом браузере; сохраните его еще раз чуть позже.

# Области страницы
desk-panes = Что показано
desk-paragraphs = Пункты
desk-text = Текст
desk-comments = Комментарии
desk-everything = Все высказывания
desk-everything-how = Выберите пункт сбоку или на полосе вверху. Клавиши j и k переводят от комментария к комментарию; ? показывает все клавиши.
desk-show = Показать
desk-show-all = Все пункты
desk-show-open = Ожидающие решения
desk-show-contested = Спорные
desk-show-mine = Мои
desk-show-unpublished = Не опубликованные
desk-show-untouched = Без высказываний
desk-decided-of = { $decided } из { $all }

# Текст
desk-redline-show = Показанные предложения
desk-redline-all = { $n ->
    [one] { $n } предложение поверх текста
    [few] все { $n } предложения поверх текста
    [many] все { $n } предложений поверх текста
   *[other] все предложения поверх текста ({ $n })
}
desk-redline-out = Исключить текст:
desk-redline-none = Ни одно предложение не меняет этот текст.
desk-redline-number = К предложению { $number }
desk-redline-comment = К комментарию с этим предложением
desk-redline-others = { $n ->
    [one] { $n } предложение касается не только этих слов; его можно посмотреть отдельно.
    [few] { $n } предложения касаются не только этих слов; их можно посмотреть отдельно.
    [many] { $n } предложений касаются не только этих слов; их можно посмотреть отдельно.
   *[other] { $n } предложения касаются не только этих слов; их можно посмотреть отдельно.
}
desk-positions = Позиции по группам заинтересованных сторон
desk-positions-none = Позиций пока нет.
desk-positions-silent = Позиции пока нет: { $groups }.
desk-assign = Редактор
desk-assigned-none = Не назначено
desk-synthesis = Обобщение
desk-synthesis-save = Сохранить обобщение
desk-synthesis-on = Обобщение: { $place }

# Комментарии
desk-shown = { $n ->
    [one] { $n } комментарий
    [few] { $n } комментария
    [many] { $n } комментариев
   *[other] { $n } комментария
}
desk-agrees = { $n ->
   *[other] согласны: { $n }
}
desk-search = Поиск по всем высказываниям
desk-search-do = Найти
desk-filter = Фильтр и порядок
desk-filter-conditions = { $n ->
    [one] Фильтр и порядок ({ $n } условие)
    [few] Фильтр и порядок ({ $n } условия)
    [many] Фильтр и порядок ({ $n } условий)
   *[other] Фильтр и порядок ({ $n } условия)
}
desk-filter-stance = Позиция автора
desk-filter-level = Статус автора
desk-sort = Порядок
desk-sort-arrival = По времени поступления
desk-sort-newest = Сначала новые
desk-sort-agrees = Сначала с большей поддержкой
desk-choose = Выбрать этот комментарий
desk-choose-all = Выбрать все показанные
desk-chosen-title = Решение по всем выбранным
desk-chosen = { $n ->
    [one] Выбран { $n } комментарий
    [few] Выбрано { $n } комментария
    [many] Выбрано { $n } комментариев
   *[other] Выбрано { $n } комментария
}
desk-chosen-none = Снять выбор
desk-matching-title = Решение по всем найденным
desk-matching-button = { $n ->
   *[other] Решить по найденным ({ $n })…
}
desk-matching-replace = { $n ->
   *[other] Уже с решением: { $n }. Принять по ним новое решение
}
desk-matching-why = У принятого предложения в формулировку сразу ставятся предложенные слова. До публикации все это видно только бюро. Комментарии, которые поступят или получат решение за это время, не затрагиваются. Все действие можно отменить одним шагом.
desk-matching-do = { $n ->
    [0] Принять решение
    [one] Решить по { $n } комментарию
    [few] Решить по { $n } комментариям
    [many] Решить по { $n } комментариям
   *[other] Решить по { $n } комментария
}

# Решения
desk-decision = Решение
desk-decided = Решение принято
desk-undecided = Решения нет
desk-decided-many = { $decision } (комментарии: { $count })
desk-do-accepted = Принять
desk-do-accepted-in-part = Частично
desk-do-not-accepted = Не принять
desk-do-noted = К сведению
desk-do-deferred = Отложить
desk-decide-first = Сначала примите решение, затем можно его обосновать.
desk-reason = Обоснование
desk-reason-wording = Обоснование и формулировка
desk-wording = Формулировка для следующей версии
desk-wording-proposed = Вставить предложение
desk-reason-pick = Выбрать обоснование
desk-reason-keep = Запомнить для повторного использования
desk-reasons = Готовые обоснования
desk-reasons-edit = Изменить обоснования
desk-reasons-none = Пока нет. Напишите обоснование к решению и запомните его.
desk-reason-remove = Удалить
desk-save = Сохранить
desk-stored = Сохранено
desk-not-stored = Хранится в этом браузере, на сервере не сохранено
desk-empty = (пусто)
desk-verdict-draft = Видно только бюро
desk-verdict-changed = Изменено после публикации
desk-verdict-published = Опубликовано
desk-objection = После решения автор сохраняет возражение:
desk-undo = Отменить
desk-undone = Отменено
desk-undone-many = { $n ->
    [0] Ничего не отменено: с тех пор все изменилось.
   *[other] Отменено решений: { $n }
}
desk-undo-none = Отменять нечего.
desk-history = История
desk-history-title = Как это сложилось
desk-history-none = Решений здесь пока нет.
desk-step-published = Опубликовано
desk-step-drafted = Подготовлено

# Кто-то опередил
desk-conflict-title = За это время изменилось
desk-conflict-why = Пока вы работали, здесь сохранены изменения другого члена бюро. Ваш текст не потерян; сделайте выбор.
desk-conflict-theirs = Сохранено: { $name }
desk-conflict-mine = Ваш вариант
desk-conflict-keep = Оставить сохраненное
desk-conflict-replace = Сохранить мой вариант
desk-conflict-many = { $n ->
    [1] За это время комментарий изменился. Ничего не сохранено; посмотрите еще раз.
   *[other] Некоторые из выбранных комментариев ({ $n }) за это время изменились. Ничего не сохранено; посмотрите еще раз.
}

# Темы, заметки, ответы
desk-theme = Тема
desk-themes = Темы
desk-themes-all = Все темы
desk-themes-none = Тем пока нет.
desk-theme-new = Новая тема
desk-theme-make = Создать
desk-theme-change = Изменить
desk-theme-rename = Новое название для «{ $name }»
desk-theme-merge = Объединить с…
desk-theme-merge-do = Объединить
desk-theme-remove-do = Убрать у всех комментариев
desk-theme-remove = Удалить эту тему
desk-theme-count = { $name } ({ $count })
problem-theme-taken = Тема с таким названием уже есть.
desk-note = Внутренняя заметка
desk-said = Внести сказанное на совещании или в рассылке
desk-notes = Внутренние заметки
desk-note-label = Внутренняя заметка; видна только бюро
desk-note-on-paragraph = Внутренняя заметка к этому пункту
desk-note-keep = Сохранить заметку
desk-note-remove = Удалить
desk-note-removed = Заметка удалена.
desk-reply = Ответить
desk-reply-label = Ответить от имени бюро
desk-reply-public = Этот ответ сразу увидят все.
desk-reply-send = Опубликовать ответ
desk-reply-sent = Ответ опубликован.

# Публикация
desk-publish-title = Публикация решений
desk-publish-why = Пока решения видны только бюро. После публикации любое изменение — новая запись; опубликованное остается в истории.
desk-publish-parts = Что публикуется
desk-publish-preview = Что увидят все
desk-publish-nothing = Ничего не выбрано.
desk-publish-do = Опубликовать
desk-publish-on = { $name }, { $place }
desk-publish-withdrawn = Решение отозвано
desk-publish-more = { $n ->
    [one] и еще { $n } решение
    [few] и еще { $n } решения
    [many] и еще { $n } решений
   *[other] и еще { $n } решения
}
desk-publish-mails = { $n ->
    [0] Писем не будет.
    [one] Письмо получит { $n } человек.
    [few] Письма получат { $n } человека.
    [many] Письма получат { $n } человек.
   *[other] Письма получат { $n } человека.
}
desk-published = { $n ->
    [one] Опубликована { $n } запись.
    [few] Опубликовано { $n } записи.
    [many] Опубликовано { $n } записей.
   *[other] Опубликовано { $n } записи.
}
desk-published-see = Посмотреть итоги

# Файлы
desk-files = Файлы
desk-files-why = Высказывания и решения по этой версии в виде файла: для хранения, печати и работы. Внутренние заметки и адреса в файлы не попадают.
desk-files-drafts = Включить еще не опубликованные решения, обобщения и темы
desk-files-shown = { $n ->
    [one] Только показанное сейчас ({ $n } комментарий)
    [few] Только показанное сейчас ({ $n } комментария)
    [many] Только показанное сейчас ({ $n } комментариев)
   *[other] Только показанное сейчас ({ $n } комментария)
}
desk-file-xlsx = Электронная таблица (XLSX)
desk-file-docx = Отчет для текстового редактора (DOCX)
desk-file-docx-annotated = Проект со всеми высказываниями в виде примечаний и исправлений (DOCX)
desk-file-docx-clean = Только текст, для утверждения (DOCX)
desk-file-csv = Таблица простым текстом (CSV)
desk-file-md = Отчет простым текстом (Markdown)
desk-file-jsonl = Все данные для другого Colloquy (JSON lines)
desk-file-jsonld = Веб-аннотации (JSON-LD)

# Клавиши
desk-key-next = Следующий комментарий
desk-key-previous = Предыдущий комментарий
desk-key-next-paragraph = Следующий пункт с комментариями
desk-key-previous-paragraph = Предыдущий пункт с комментариями
desk-key-paragraphs = Список пунктов
desk-key-undo = Отменить последнее решение
desk-key-choose = Выбрать комментарий или снять выбор
desk-key-choose-all = Выбрать все показанные или снять выбор
desk-help-how = Клавиши действуют на текущий комментарий. Повтор того же решения снимает его.
desk-help-store = Control и Enter сохраняют то, что вы пишете. До этого текст хранится в вашем браузере.
