# text: unverified 440ad667
until = Источники этого пакета доходят до { $day }. Более поздние не читались.

# text: unverified 70609cda
as_known = По состоянию источников на { $day }: более поздние здесь не учитываются.

# text: unverified e0cf1bfa
until_known = Самый новый источник, который здесь учитывается, датирован { $day }.

# text: unverified 8e97b553
does_it_hold = Действует ли это правило?

# text: unverified 9e5fa3e7
holds = Действует.

# text: unverified 76ad09a1
does_not_hold = Не действует.

# text: unverified b7e55a34
more = и ещё { $count }, ниже

# text: unverified 6035cfab
no_sources = Ни один источник не учитывается: к этому дню ни один не был опубликован.

# text: unverified 79c9ce31
filed_later = Дата подачи ({ $day }) позже последнего источника. Что изменилось между ними, здесь не известно.

# text: unverified cb6ef89e
filed_unknown = Дата подачи не указана. Если она позже { $day }, изменения после этого дня здесь не известны.

# text: unverified ef7bf773
not_advice = Это информация, а не юридическая консультация.

# text: unverified eeca6a36
settled = Прочитанные источники согласны между собой, по { $day }.

# text: unverified 4c556277
reported = Так говорит только один независимый источник; второй этого не подтверждает.

# text: unverified e1052119
disputed_verdict = Источники расходятся. За этим прочтением больше поддержки, но оно не достоверно.

# text: unverified 4a7c0694
guarded = Не достоверно: не рассчитывайте на это.

# text: unverified 9f7ac684
uncertain_reported = Не достоверно, только один источник:

# text: unverified cbf3885d
uncertain_disputed = Не достоверно, источники расходятся:

# text: unverified b43aea77
says_so = Больше всего поддержки имеет:

# text: unverified 44f7f8d7
facts_missing = Это зависит от сведений, которые не указаны. Возможно:

# text: unverified 7db5bd57
disputed = Источники расходятся, и ни один не имеет больше поддержки. Возможно:

# text: unverified bb25409b
silent = Ни один источник этого не решает. Возможно:

# text: unverified d3ae14a5
why = Почему

# text: unverified d2f9f617
otherwise_rule = общий порядок, когда ни одно правило не применимо

# text: unverified 072558ab
tried = Проверено и здесь не действует:

# text: unverified c186f4b2
follows = Это следует уже из:

# text: unverified 77442383
follows_any = Это так при любых сведениях.

# text: unverified 12592a86
open_facts = Что выяснить (сначала самое полезное)

# text: unverified 851b7826
open_points = Вопросы права, которые источники оставляют открытыми

# text: unverified 6b92c8dc
who_says_what = Эти вопросы и кто что говорит

# text: unverified 23e5797b
who_says = так говорят:

# text: unverified f4f1199f
nobody_says = так не говорит ни один источник

# text: unverified b7193811
comments_only = только комментарии:

# text: unverified 6c74b61a
ways = Что закон говорит о других ситуациях (не совет)

# text: unverified 62e14300
notes = Что ещё знать

# text: unverified 09b92040
benefit = Обещано

# text: unverified adba65f2
beside = Риск рядом с каждым обещанием ниже

# text: unverified 34e67929
presumed = Принято за данность, если вы не сказали иначе

# text: unverified 4034e405
assumption = наше допущение, без источника

# text: unverified caf85b08
sources = Источники

# text: unverified 2ded9af2
from = от { $low }

# text: unverified cb54fcd3
to = до { $high }

# text: unverified 71b64639
between = от { $low } до { $high }

# text: unverified 8a798890
true = да

# text: unverified 9390298f
false = нет

# text: unverified 6896191a
support_3 = официальный источник

# text: unverified 5b0f9a31
support_2 = несколько источников

# text: unverified 6efac21c
support_1 = один источник

# text: unverified 4f4086e2
support_0 = без поддержки

# text: unverified 5741a523
state_settled = прочитанные источники согласны

# text: unverified fdef0f6e
state_reported = только один источник

# text: unverified f415b68c
state_disputed = источники расходятся

# text: unverified d9e85508
state_silent = источники молчат

# text: unverified 6896191a
kind_official = официально

# text: unverified 7de460ab
kind_foreign_official = иностранный орган

# text: unverified 60f2a81b
kind_news_agency = информационное агентство

# text: unverified 842fcb5e
kind_press = пресса

# text: unverified f1a0c11a
kind_commentary = комментарий

# text: unverified d31e857b
seen_whole = прочитано целиком

# text: unverified 3beccb4d
seen_excerpt = прочитано частично

# text: unverified a1ff022a
seen_not_seen = не прочитано

# text: unverified f4b89a93
edition = Издание { $edition }, SHA-256 { $sha }

# text: unverified 13df3dbb
ledger_counts = Источников: { $sources }, первоисточников: { $origins }

# text: unverified 8e8eaea8
ledger = Все источники, по первоисточникам

# text: unverified ee086cd6
origin_of_several = Первоисточник { $origin }: источников { $count }, считаются за один

# text: unverified b2bd9614
origin_of_one = Первоисточник { $origin }

# text: unverified f1a67ba6
lean = На чём держатся ответы

# text: unverified 8fdbf3b5
lean_about = Каждый источник по очереди убирают, и на каждый полный профиль (по одной ячейке каждого факта, неизвестных нет) отвечают заново. Доли взвешены по грубым оценкам пакета; это не доли людей.

# text: unverified e86dc470
lean_profiles = профилей: { $count }

# text: unverified fd7ae6dd
lean_none = ни один ответ не меняется

# text: unverified 4764c195
lean_rest = Без любого другого ни один ответ не меняется.

# text: unverified fc24ac6b
lean_turned = Без { $source } в стольких профилях вывод становится другим исходом: { $count }.

# text: unverified 582809c0
lean_not_turned = Ни один вывод не сменяется другим: он пропадает или появляется там, где его не было.

# text: unverified f3a819da
lean_defective = Без { $source } в стольких профилях ответа нет вовсе, потому что правил не хватает или они расходятся: { $count }.

# text: unverified 21b26729
lean_uncounted = Не посчитано, потому что диаграммы были бы слишком велики: { $names }

# text: unverified a0ef4546
without_source = без одного источника

# text: unverified ebe0b86a
without_origin = без одного первоисточника (и всех, кто его повторяет)

# text: unverified 3e1f8e67
other_answer = другой ответ

# text: unverified 771ae4a8
other_verdict = другой вывод

# text: unverified c3bc45ac
share = доля

# text: unverified f8e04b60
never_counts = К числу первоисточников ничего не добавляет: это комментарий.

# text: unverified 96187941
cited_rule = Правила, которые на него ссылаются

# text: unverified 24d64f05
cited_reading = Прочтения, которые на него ссылаются

# text: unverified ede54899
cited_term = Термины

# text: unverified 8a7525b1
cited_note = Примечания

# text: unverified 70577731
cited_presumption = Презумпции

# text: unverified 109f277e
cited_derivation = Производные факты

# text: unverified 9dcff98e
cited_event = Хронология

# text: unverified f2f410e7
cited_figure = Числа

# text: unverified 3f7ad4a6
cited_comparison = Сравнения

# text: unverified 8df80ffd
cited_nowhere = На него ничто не ссылается.

# text: unverified 1513431e
against = Против него стоит

# text: unverified 14c1890f
without_it = без него: { $support }

# text: unverified 0f10725f
point = вопрос

# text: unverified 437aea62
show_contents = Содержание

# text: unverified 35bb1299
show_first = Прочтите сначала

# text: unverified 731ecec5
show_edition = Это издание

# text: unverified 80dc2167
show_pack = Пакет

# text: unverified 3d3b0289
show_sha = SHA-256 файлов пакета

# text: unverified 90d209c5
show_how = Правило действует там, где выполнено его условие. Исключение стоит с отступом под своим правилом, проверяется только там, где действует это правило. Тогда оно заменяет собой то, что говорит правило. Если не действует ни одно правило, действует общий порядок. Что стоит за предложением, считает программа, а не автор. Это может быть орган самого государства, несколько независимых источников, один или ни одного.

# text: unverified 20d595a5
show_asked = О чём спрашивают

# text: unverified b5727349
show_why = Зачем об этом спрашивают

# text: unverified b2a3aa60
show_kind = Ответ

# text: unverified 1d97f555
show_kind_choice = одно из списка

# text: unverified e49c60f0
show_kind_country = страна

# text: unverified 4ed042e0
show_kind_date = день

# text: unverified 829d391d
show_kind_number = целое число от { $low } до { $high }

# text: unverified 82b00571
show_kind_yes_no = да или нет

# text: unverified 83025f96
show_cells = Правила различают

# text: unverified e86386e2
show_one_cell = Правила не различают его значений.

# text: unverified 95e964a7
show_others = любое другое (всего { $count })

# text: unverified 9e41e2d6
show_presumed = Принимается за данность

# text: unverified a2a31a36
show_derived = Следует из

# text: unverified bc18a663
show_derived_years = полных лет от «{ $start }» до «{ $end }»

# text: unverified f2198e9b
show_derived_months = полных месяцев от «{ $start }» до «{ $end }»

# text: unverified 3993a128
show_derived_days = дней от «{ $start }» до «{ $end }»

# text: unverified 6fd47312
show_last_day_of_month = Если в месяце нет такого дня, считается его последний день.

# text: unverified 4e4cafb8
show_first_of_next_month = Если в месяце нет такого дня, считается первый день следующего месяца.

# text: unverified f4c34fb0
show_outcomes = Возможные исходы

# text: unverified 561a27e4
show_guarded = говорится как достоверное, только если источники согласны

# text: unverified f81aeb8c
show_only_if = Спрашивается, только пока возможно

# text: unverified be176b00
show_map = Схема

# text: unverified 8a798890
show_yes = да

# text: unverified 9390298f
show_no = нет

# text: unverified c8a69f69
show_except = кроме

# text: unverified f3e95c52
show_rule = Правило { $number }

# text: unverified 21b111cb
show_default = Общий порядок

# text: unverified cf9c7aa2
show_when = Когда

# text: unverified ca0c0605
show_written = Как записано

# text: unverified 0597f441
show_then = Тогда

# text: unverified d55a1fa4
show_hangs = Зависит от вопроса

# text: unverified 770ee10d
show_hangs_terms = Через понятия также от

# text: unverified 47b72b6b
show_lost = К этому дню за правилом стояло слишком мало. Ответы спрашивают, действует ли оно.

# text: unverified 1088492a
show_support = Что за этим стоит

# text: unverified 51066fda
show_place = В пакете

# text: unverified 9cdc6c47
show_always = всегда

# text: unverified 6497e4b3
show_never = никогда

# text: unverified 623b8e1e
show_all = всё это:

# text: unverified 17b30ae5
show_some = хотя бы одно из этого:

# text: unverified dd175e07
show_none = ничего из этого:

# text: unverified abe906da
show_not_all = не всё это вместе:

# text: unverified 95464b1c
show_not = не { $said }

# text: unverified 528a03cb
show_not_so = неверно, что:

# text: unverified 7175517a
show_or = или

# text: unverified f5e58029
show_before = до { $day } (не включая)

# text: unverified ede54899
show_terms = Понятия

# text: unverified 58be08a2
show_points = Вопросы права и кто что говорит

# text: unverified 463816d0
show_reading = Прочтение

# text: unverified 4dba4b90
show_who = Кто так говорит

# text: unverified aef450dc
show_leads = впереди

# text: unverified a3b50c47
show_state = Состояние

# text: unverified d47d7cb0
show_more = Подробнее

# text: unverified 0e8819db
show_used_by = Правила, которые от него зависят

# text: unverified 8a7525b1
show_notes = Примечания

# text: unverified 06b0f322
show_notes_paper = Документы и к чему ведёт получение каждого

# text: unverified bb685708
show_notes_risk = Риски

# text: unverified 1b45e04c
show_notes_benefit = Что обещают, и риски рядом

# text: unverified 5cbadf85
show_notes_context = Что ещё знать

# text: unverified 562d6054
show_notes_open = О чём источники молчат

# text: unverified a43ae302
show_shown = Говорится там, где возможно

# text: unverified 9dcff98e
show_timeline = Хронология

# text: unverified 0009af48
show_until = { $day } — { $until }

# text: unverified f2f410e7
show_figures = Цифры

# text: unverified d916794e
show_figures_who = Кто это сказал

# text: unverified cf9c7aa2
show_figures_day = Когда

# text: unverified c5d12ac1
show_beware = Осторожно

# text: unverified c4de99b7
show_comparisons = Другие страны

# text: unverified 181fdd46
show_origin = происхождение

# text: unverified de2e430c
show_later = Что изменил каждый более поздний источник

# text: unverified a5880b14
show_later_how = День за днём после { $day }: что было опубликовано и что это изменило в правилах и вопросах.

# text: unverified b26b6ea0
show_later_none = Нет источников позже этого дня.

# text: unverified e57c59f0
show_nothing_changed = Это не изменило ни правил, ни вопросов.

# text: unverified bffc6c87
show_later_changed = Что это изменило

# text: unverified 2ef42ec2
show_published = Опубликовано

# text: unverified 6abdfcbf
show_changed = раньше: { $before }; с этого дня: { $after }

# text: unverified dadfc207
show_leads_now = С этого дня впереди это прочтение: { $said }

# text: unverified e332f36d
show_stands_now = С этого дня правило опирается на свои источники.

# text: unverified 09ad4653
show_because = из-за

# text: unverified ee8daa82
show_sign = Подпись

# text: unverified 9f6ec25c
show_sign_says = Я сверил(а) это издание с его источниками. Замечания стоят рядом с правилами, к которым относятся.

# text: unverified 1bc3d52d
show_sign_name = Имя и профессия

# text: unverified 28dcc1b5
show_sign_day = Место и день

# text: unverified f1a73e22
show_sign_hand = Подпись от руки

# text: unverified b5025c73
show_sign_remarks = Замечания

# text: unverified d58313a0
show_none_leads = С этого дня ни одно прочтение не впереди.

# text: unverified caab2939
check_words = слов: { $count }

# text: unverified 2e359b7d
check_part = Из цитируемых отрывков в этом тексте стоят { $found } из { $count }.

# text: unverified e51c2089
check_found = есть в тексте

# text: unverified 907ba78b
check_missing = не найдено

# text: unverified 562ccf41
check_passage = слов: { $count }, отпечаток { $sha }

# text: unverified 0a87d24e
check_none = Ни один отрывок ни одного источника не узнан.

# text: unverified 4c49b9b0
check_no_fingerprints = Ни у одного источника этого пакета нет отпечатков отрывков.

# text: unverified 6fd425df
check_others = Не узнаны: { $names }

# text: unverified 38e883e8
check_about = Отрывки узнают только по их словам. Это ничего не говорит об остальном тексте и о том, кто его написал.

# text: unverified 0e5e3c76
cited_for = На него ссылаются

# text: unverified f193f051
origin_cited_for = На другие с тем же первоисточником ({ $names }) ссылаются

# text: unverified 754674ab
ask_who = Для кого вы узнаёте?

# text: unverified 6d37b531
ask_who_why = От этого зависит только то, как составлены вопросы.

# text: unverified 0191afab
ask_who_title = Для кого

# text: unverified 2744ccd1
ask_me = для себя

# text: unverified 4768d917
ask_family = для члена моей семьи

# text: unverified 67e05dec
ask_client = для клиента

# text: unverified fe9868c1
ask_not_known = Не знаю

# text: unverified e0bd4ba4
ask_none = ничего из этого

# text: unverified 922cedda
ask_under = меньше { $high }

# text: unverified c4ce448f
ask_over = больше { $low }

# text: unverified 99053930
ask_or_more = { $low } или больше

# text: unverified 7365c301
ask_exactly = ровно { $value }

# text: unverified 5c5b2c92
ask_any_number = любое число

# text: unverified f5e58029
ask_before = до { $day }

# text: unverified fcd9ccf5
ask_since = { $day } или позже

# text: unverified 77a509e2
ask_on = { $day }

# text: unverified c16af119
ask_any_day = любой день

# text: unverified eeebce5c
ask_other_country = другая страна

# text: unverified e49c60f0
ask_any_country = какая-либо страна

# text: unverified 7175517a
ask_or = или

# text: unverified c80ece66
ask_kept = Ответы хранятся только в памяти: ничего не сохраняется и не отправляется.

# text: unverified dfb95f69
ask_shown = Показанное остаётся в этом окне, пока вы его не очистите.

# text: unverified 450e37a8
ask_question = Вопрос { $number }

# text: unverified 09cc723f
ask_why = Почему об этом спрашиваем:

# text: unverified f3f248ea
ask_keys = Введите номер ответа и нажмите Enter. Можно ввести и другое:

# text: unverified 7ca806f0
ask_one = Введите один номер от 1 до { $count }.

# text: unverified ed093493
ask_many = Введите один или несколько номеров от 1 до { $count } через пробел.

# text: unverified 60131a08
ask_wrong = { $said }: такого ответа здесь нет.

# text: unverified aa00fcc0
ask_alone = Нельзя вместе с другими номерами: { $option }

# text: unverified 3ca65aca
ask_mark = Отметьте всё, что верно. Потом выберите «Продолжить».

# text: unverified 8aaf1f9d
ask_find_out = Как узнать

# text: unverified 76900f1b
ask_back = Назад

# text: unverified 434a9003
ask_change = Изменить ответ

# text: unverified 3d91a7ef
ask_so_far = Посмотреть результат на сейчас

# text: unverified 7d9eb7ac
ask_close = Закрыть

# text: unverified 31fbef16
ask_continue = Продолжить

# text: unverified 7e405e1d
ask_check = Проверьте ответы

# text: unverified 5a03dfaf
ask_result = Посмотреть результат

# text: unverified 962e64b7
ask_again = Начать заново

# text: unverified cbd88f19
ask_down = Дальше вниз

# text: unverified f9c480c7
ask_ended = Ввод закончился раньше последнего вопроса. Вот результат на сейчас.

# text: unverified 22f6f2a0
papers = Какие документы засчитываются и что влечёт получение каждого

# text: unverified bb685708
risks = Риски

# text: unverified 7bddf426
promised = Что, по источникам, обещано тем, кто подпишет; к этому относятся риски выше:

# text: unverified e32e533a
help = Кто может помочь

# text: unverified 540379a4
help_default = Это может проверить для вас юрист в этой области права.

# text: unverified 9b2131a1
given = Что вы ответили

# text: unverified cf6ed776
tried_because = Вы ответили:

# text: unverified 1b8ab61e
search_stopped = Поиск остановлен: возможны и другие пути, и может хватить меньшего числа фактов.

# text: unverified 3bc10033
unchecked_original = Машинный перевод: его никто не проверял. Под каждой строкой после знака = стоит оригинал; решает он.

# text: unverified 908672c1
unchecked_translation = Строки после знака ~ — машинный перевод, его никто не проверял. Решает строка над ним. Она тоже переведена машиной.

# text: unverified 190623e5
page_title = Справка

# text: unverified 78af7bdb
page_file = spravka

# text: unverified 826c7d4e
page_about = Эта страница задаёт несколько вопросов. Затем она говорит, что сообщают источники о вашем случае.

# text: unverified 12721163
page_time = Это займёт около двух минут. На любой вопрос можно ответить «Не знаю».

# text: unverified 7178ba4e
page_private = Страница ничего не сохраняет и ничего не отправляет. Когда вы её закроете, ответы исчезнут.

# text: unverified 64325d6a
page_remains = Файл остаётся в телефоне. Его имя видно в списке посещённых страниц. Чтобы осталось меньше следов, удалите файл и сообщение, с которым он пришёл.

# text: unverified 60b64340
page_close_does = «Закрыть» очищает страницу. Файл при этом не удаляется. На клавиатуре то же делает Esc, нажатая три раза.

# text: unverified e4bb9f1e
page_start = Начать

# text: unverified cece957c
page_select = Выберите ответ или «Не знаю».

# text: unverified 3f63f8bb
page_problem = Нужно исправить

# text: unverified c3e482fb
page_several = Можно отметить несколько. На каждый даётся отдельный ответ.

# text: unverified c0bf75bd
page_change = Изменить

# text: unverified 6e7d50e8
page_result = Результат

# text: unverified 92e531ee
page_missing = пока сказать нельзя

# text: unverified 75cc1ee6
page_filed = Если заявление подаётся после { $day }, изменения после этого дня здесь не известны.

# text: unverified df0fe798
page_print = Печать

# text: unverified 884bcabf
page_print_careful = Бумагу могут найти при вас. На всей странице видны ваши ответы. На листке ответов нет.

# text: unverified c3ff8b7e
page_print_all = Напечатать всю страницу

# text: unverified 9e42abab
page_print_slip = Напечатать листок без ответов

# text: unverified 60a27d2f
page_live = Ответ ниже меняется вместе с вашим выбором.

# text: unverified 2d953efc
page_law = Что говорят источники: правило за правилом

# text: unverified eadd92cc
page_law_about = Если страница не может задавать вопросы, читайте здесь. Рядом с каждой фразой стоят обозначения её источников. Тире значит, что этого не говорит ни один источник.

# text: unverified 11097251
page_law_unless = Кроме случаев:

# text: unverified 3aaa15ec
page_unchecked = Машинный перевод: его никто не проверял. Оригинала в этом файле нет.

# text: unverified 2e699b2e
page_reports = Кто что сообщил

# text: unverified 11fffe5a
page_screen = Много случаев сразу (CSV)

# text: unverified f77b25be
page_screen_about = Выберите файл CSV: одна строка — один человек. Страница сама отвечает на каждую строку. Ничего не уходит с этого компьютера.

# text: unverified bc749245
page_screen_how = Пишите даты так: 31.12.2025 или 2025-12-31. Ячейка, которую не удалось прочитать, считается неизвестной, и об этом сказано.

# text: unverified 73aad53a
page_screen_choose = Файл CSV

# text: unverified b895e738
page_screen_going = Строк с ответом:

# text: unverified 668de9f3
page_screen_save = Сохранить ответы

# text: unverified 0ba4539d
page_screen_careful = По сохранённому файлу видно, у кого может не быть документа. Храните его как медицинские данные. Не отбирайте по нему людей.

# text: unverified 8ef02e3b
page_screen_personal = В этих столбцах, похоже, личные данные. Уберите их из файла и выберите его снова:

# text: unverified 7655cdd3
page_screen_two = Эти столбцы означают одно и то же. Оставьте один из них:

# text: unverified 7baca7f0
page_screen_nothing = Ни одно название столбца здесь не известно. Столбцы:

# text: unverified f31e86c4
page_screen_broken = Этот файл не удалось прочитать как CSV.

# text: unverified 101f2ff3
screen_rows = Строк

# text: unverified 619b22d5
screen_unread = Строк с ячейкой, которую не удалось прочитать

# text: unverified 3ed28db5
screen_contradict = Строк, где сведения противоречат друг другу

# text: unverified 23a675f1
screen_faults = Что не удалось прочитать, по столбцам

# text: unverified 153d403f
screen_away = До твёрдого ответа не хватает одного сведения

# text: unverified 5ad8a7f7
screen_open = Что выяснить и в скольких строках

# text: unverified c740978e
screen_missing = не хватает сведений

# text: unverified d0416f02
screen_not_asked = здесь не спрашивается

# text: unverified ad03eb5e
screen_no_answer = нет ответа

# text: unverified 5ad6218c
screen_withheld = не показано, потому что число мало

# text: unverified 2249bd50
sheet_cases = Дела

# text: unverified 3c194c17
sheet_how = Как заполнять

# text: unverified 3c6341b2
sheet_case = Номер дела

# text: unverified 173decf7
sheet_no_names = Не пишите имена, телефоны и адреса. Дайте каждому делу свой номер.

# text: unverified d487321d
sheet_person = Одна строка — один человек. Если не знаете, оставьте ячейку пустой.

# text: unverified 4d9f3eda
sheet_example = Строка { $row } — пример. Впишите свои данные вместо неё или удалите её.

# text: unverified d444f195
sheet_choose = Выбирайте из списков. Другие слова могут быть не поняты.

# text: unverified 69576377
sheet_several = Если верно не одно, дайте каждому свою строку.
