# Письма.

mail-site = Colloquy
mail-greeting = Здравствуйте!

# Письмо с кодом и ссылкой
mail-code-subject = { $code } — ваш код: { $place }
mail-code-why = Подтвердите, пожалуйста, этот адрес электронной почты, чтобы участвовать в «{ $place }».
mail-code-code = Ваш код: { $code }
mail-code-link = Или откройте эту ссылку и нажмите кнопку:
    { $link }
mail-code-end = Код и ссылка действуют один раз, в течение 15 минут. После этого ваши комментарии, ожидающие подтверждения, будут опубликованы.
mail-code-ignore = Если вы об этом не просили, не обращайте внимания на это письмо: ничего не произойдет.

# Письмо с решениями по комментариям
mail-outcome-subject = Решения по вашим комментариям: { $title }
mail-outcome-why = Опубликованы решения по вашим комментариям к «{ $title }».
mail-outcome-said = Вы написали: «{ $words }»
mail-outcome-decided = Решение: { $disposition }
mail-outcome-reason = Обоснование: { $reason }
mail-outcome-wording = Формулировка для следующей версии: { $words }
mail-outcome-all = Все решения с обоснованиями:
    { $link }
mail-outcome-answer = Если вы сохраняете возражение, сообщите об этом сопредседателям по этой ссылке в течение 90 дней:
    { $link }

# Письмо с приглашением в бюро
mail-invitation-subject = Вы включены в бюро: «{ $title }»
mail-invitation-why = Вы включены в бюро консультации «{ $title }». Ваша роль: { $role }.
mail-invitation-how = Войдите с этим адресом электронной почты и откройте страницу бюро:
    { $link }
mail-outcome-change = Что изменилось в версии { $version }: { $link }

# Письмо с новостями и то же для списков рассылки
mail-digest-subject-daily = Новое за день: { $title }
mail-digest-subject-weekly = Новое за неделю: { $title }
mail-digest-opens = Прием комментариев начнется { $at }.
mail-digest-closes = Комментарии принимаются до { $at }.
mail-digest-closed = Консультация закрыта с { $at }.
mail-digest-open = Комментарии принимаются до особого уведомления.
mail-digest-call = Совещание { $at }: { $title }
mail-digest-moved = Срок изменен: теперь закрытие { $at }.
mail-digest-no-close = Срок изменен: консультация открыта до особого уведомления.
mail-digest-version = Опубликована версия { $n }.
mail-digest-since = Новое с { $at }:
mail-digest-comments = { $n ->
    [one] { $n } новый комментарий
    [few] { $n } новых комментария
    [many] { $n } новых комментариев
   *[other] { $n } нового комментария
}
mail-digest-decided = { $n ->
    [one] { $n } опубликованное решение
    [few] { $n } опубликованных решения
    [many] { $n } опубликованных решений
   *[other] { $n } опубликованного решения
}
mail-digest-more = { $n ->
   *[other] и еще { $n }:
}
mail-digest-nothing = Нет ни комментариев, ни решений.
mail-digest-desk-open = { $n ->
    [one] { $n } комментарий ожидает решения.
    [few] { $n } комментария ожидают решения.
    [many] { $n } комментариев ожидают решения.
   *[other] { $n } комментария ожидают решения.
}
mail-digest-desk-queue = { $n ->
    [one] { $n } комментарий ожидает в очереди.
    [few] { $n } комментария ожидают в очереди.
    [many] { $n } комментариев ожидают в очереди.
   *[other] { $n } комментария ожидают в очереди.
}
mail-digest-change = Изменить частоту писем: { $link }
mail-digest-stop = Отписаться: { $link }
