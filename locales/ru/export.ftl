# Слова выгружаемых файлов: таблиц, документов, аннотаций.

export-period = Консультация открыта с { $opens } до { $closes }
export-period-open = Консультация открыта с { $opens }
export-made = По состоянию на { $at }
export-chosen = Выбранная часть комментариев, не все
export-drafts = С решениями и обобщениями, которые не опубликованы

export-paragraphs = По пунктам
export-synthesis = Обобщение мнений
export-also = См. также № { $numbers }
export-who = Кто
export-change = Комментарий, предлагаемое изменение
export-decided = Решение и обоснование
export-decision = Решение
export-draft = { $decision } (не опубликовано)
export-undecided = Решения нет
export-wording = Формулировка для следующей версии
export-answers = Ответ на № { $number }
export-reply = Ответ
export-replace = Предлагаемая формулировка
export-delete = Предложение: исключить этот текст
export-insert = Предложение: добавить после этого текста
export-agrees = { $n ->
    [one] { $n } человек выражает согласие
    [few] { $n } человека выражают согласие
    [many] { $n } человек выражают согласие
   *[other] { $n } человека выражают согласие
}
export-themes = Темы: { $themes }
export-desk = Сопредседатели
export-nameless = Имя не указано
export-for = от имени: { $behalf }
export-withdrawn = Отозвано автором
export-hidden = Скрыто сопредседателями: { $reason }
export-cut =  … (сокращено: не помещается в ячейку)

export-numbers = В цифрах
export-what = Что
export-count = Количество
export-count-people = Участники
export-count-contributions = Всего высказываний
export-count-comments = Комментарии
export-count-suggestions = Предлагаемые формулировки
export-count-questions = Вопросы
export-count-replies = Ответы
export-count-paragraphs = Пункты
export-count-untouched = Пункты без высказываний
export-by-group = Высказывания по группам заинтересованных сторон и регионам
export-by-disposition = Решения по комментариям, предлагаемым формулировкам и вопросам
export-all = Всего
export-unstated = Не указано

export-sheet-comments = Комментарии
export-sheet-paragraphs = Пункты
export-sheet-numbers = Цифры

# Столбцы таблицы комментариев
export-column-number = №
export-column-paragraph = Пункт
export-column-text = Текст проекта
export-column-kind = Вид
export-column-comment = Комментарий
export-column-comments = Комментарии
export-column-quote = К словам
export-column-proposed = Предлагаемая формулировка
export-column-change = Изменение
export-column-name = Имя
export-column-affiliation = Организация
export-column-behalf = От имени
export-column-group = Группа заинтересованных сторон
export-column-region = Регион
export-column-country = Страна
export-column-level = Статус автора
export-column-date = Дата (UTC)
export-column-agrees = Согласны
export-column-answers = Ответ на №
export-column-decision = Решение
export-column-reason = Обоснование
export-column-wording = Формулировка для следующей версии
export-column-themes = Темы
export-column-language = Язык
export-column-edited = Изменено (UTC)
export-column-id = Идентификатор
