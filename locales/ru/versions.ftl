# Следующая версия на странице бюро и сравнение двух версий. Только страницы сервера.

# /c/{slug}/compare/{old}/{new}
compare-title = { $title }: версия { $old } → { $new }
compare-published = Версия { $number } опубликована { $at }.
compare-others = Сравнить:
compare-link = Что изменилось после версии { $number }
compare-newer = Это версия { $number }. Версия { $latest } опубликована { $at }.
compare-newer-link = К версии { $latest }
compare-version-note = Что изменилось:
compare-same = Изменений нет.
compare-count-changed = { $n ->
    [one] изменен { $n } пункт
    [few] изменено { $n } пункта
    [many] изменено { $n } пунктов
   *[other] изменено { $n } пункта
}
compare-count-new = { $n ->
   *[other] новые: { $n }
}
compare-count-gone = { $n ->
   *[other] исключено: { $n }
}
compare-count-moved = { $n ->
   *[other] перемещено: { $n }
}
compare-count-split = { $n ->
   *[other] разделено: { $n }
}
compare-count-merged = { $n ->
   *[other] объединено из нескольких: { $n }
}
compare-unchanged = { $n ->
    [one] { $n } пункт без изменений
    [few] { $n } пункта без изменений
    [many] { $n } пунктов без изменений
   *[other] { $n } пункта без изменений
}
compare-changed = изменено
compare-new = новое
compare-gone = исключено
compare-moved = перемещено; прежний номер: { $from }
compare-split = часть прежнего: { $from }
compare-merged = объединено из: { $from }
compare-behind = { $n ->
    [one] Здесь учтен { $n } комментарий
    [few] Здесь учтены { $n } комментария
    [many] Здесь учтено { $n } комментариев
   *[other] Здесь учтено { $n } комментария
}
outcome-other = Итоги по версии { $number }
outcome-version = Версия { $number }
outcome-change = В версии { $number }:
outcome-carried = { $n ->
    [one] { $n } комментарий перенесен в версию { $number }.
    [few] { $n } комментария перенесены в версию { $number }.
    [many] { $n } комментариев перенесены в версию { $number }.
   *[other] { $n } комментария перенесено в версию { $number }.
}

# /desk/{slug}/next
next-link = Следующая версия
next-title = Версия { $number }: { $title }
next-intro = Напишите версию { $number } здесь или загрузите ее из файла. До публикации ее видит только бюро.
next-read-only = Вы можете это читать. Следующую версию пишут редакторы и сопредседатели; публикуют ее сопредседатели.
next-begin = Начать с нынешнего текста
next-accepted = Внести принятые предложения
next-begin-button = Начать версию { $number }
next-file = Загрузить из файла
next-file-hint = Документ Word (.docx), текст OpenDocument (.odt), веб-страница, Markdown или простой текст. Пункты сравниваются с пунктами предыдущей версии.
next-changes = Исправления в файле
next-changes-accept = считаются принятыми
next-changes-reject = не учитываются
next-replace = Заменить написанное здесь содержанием файла
next-file-button = Загрузить файл
next-begun = Начато с версии { $base }: { $by }, { $at }.
next-from-file = Загружено из файла { $file }.
next-to-choose = { $n ->
    [one] { $n } пункт, где принятые предложения несовместимы: выберите формулировку
    [few] { $n } пункта, где принятые предложения несовместимы: выберите формулировку
    [many] { $n } пунктов, где принятые предложения несовместимы: выберите формулировку
   *[other] { $n } пункта, где принятые предложения несовместимы: выберите формулировку
}
next-nothing-to-choose = Все принятые предложения внесены.
next-to-confirm = { $n ->
    [0] Новые места всех пунктов ясны
    [one] { $n } пункт требует проверки: куда он перешел?
    [few] { $n } пункта требуют проверки: куда они перешли?
    [many] { $n } пунктов требуют проверки: куда они перешли?
   *[other] { $n } пункта требуют проверки: куда они перешли?
}
next-lost = { $n ->
    [one] { $n } пункт с комментариями больше не имеет места
    [few] { $n } пункта с комментариями больше не имеют места
    [many] { $n } пунктов с комментариями больше не имеют места
   *[other] { $n } пункта с комментариями больше не имеют места
}
next-text = Текст следующей версии
next-to-text = Назад к тексту
next-taken-out = Исключено:
next-choose = Эти формулировки приняты, но несовместимы.
next-choose-further = Эти формулировки приняты для текста на другом языке. Выразите их содержание словами этого текста.
next-choose-keep = Оставить эти слова как есть
next-choice-link = Показать предложение
next-choose-this = Взять эту формулировку
next-choose-gone = Исключить пункт
next-blend = Чтобы соединить их, отредактируйте пункт.
next-edit = Изменить
next-take-out = Исключить
next-bring-back = Вернуть
next-join = Объединить с предыдущим
next-add-after = Добавить после
next-add-first = Добавить пункт в начале
next-add = Добавить
next-cancel = Отмена
next-conflict = Пока вы писали, этот пункт был изменен. Нынешний текст показан ниже; ваш текст — в поле. Оставьте свой или перенесите нужное из другого.
next-words = Текст
next-words-hint = Пустая строка делит пункт на два.
next-marker = Собственный номер
next-kind = Вид
next-kind-heading = Заголовок
next-kind-paragraph = Пункт
next-kind-list-item = Элемент списка
next-kind-quotation = Цитата
next-kind-table = Таблица
next-kind-row = Строка
next-kind-cell = Ячейка
next-kind-footnote = Сноска
next-level = Уровень
next-keep = Сохранить
next-move = Переместить
next-move-first = в начало
next-move-after = после: { $words }
next-move-button = Переместить
next-new-words = Текст нового пункта
next-places-intro = Комментарии следуют за своими пунктами. Просмотрите каждый: исправьте ошибки, затем подтвердите все сразу.
next-places-none = Все пункты с комментариями найдены; подтверждать нечего.
next-places-keep = Подтвердить места
next-place = Новое место
next-place-none = Места больше нет: показать комментарии ко всему тексту
next-place-found = Найдено с уверенностью { $percent } %:
next-publish = Публикация версии { $number }
next-publish-by = Публикуют сопредседатели.
next-note = Что изменилось
next-note-hint = Одно-два предложения для всех; показываются вместе с версией.
next-carry = Комментарии к предыдущей версии
next-carry-open = Нерешенные и отложенные переносятся; комментарии с опубликованным решением остаются
next-carry-all = Переносятся все
next-carry-none = Все остаются
next-open = Новую версию можно комментировать
next-publish-hint = Прием комментариев к предыдущей версии прекращается. Она и комментарии к ней остаются доступными для чтения.
next-publish-button = Опубликовать
next-discard = Удалить
next-discard-sure = Удалить все, что написано для следующей версии
next-said-read = Файл загружен. Просмотрите измененные пункты и те, чье место нужно подтвердить.
next-said-discarded = Следующая версия удалена.
next-said-placed = Места подтверждены.
settings-problem-next-begun = Следующая версия уже начата; она показана ниже.
settings-problem-wordings-open = Сначала выберите формулировки там, где принятые предложения несовместимы.
settings-problem-places-open = Сначала подтвердите, куда перешли пункты с комментариями.
settings-problem-edited-meanwhile = За это время этот пункт был изменен. Ваш текст сохранен ниже.

# Архив
snapshot-made = По состоянию на { $at }. Адрес: { $address }.
snapshot-link = Архив
