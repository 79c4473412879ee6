# text: unverified 440ad667
until = Манбаъҳои ин маҷмӯа то { $day } мерасанд. Чизи дертар хонда нашудааст.

# text: unverified 70609cda
as_known = Ҳолати манбаъҳо дар { $day }: манбаъҳои дертар дар ин ҷо ба ҳисоб намераванд.

# text: unverified e0cf1bfa
until_known = Навтарин манбае, ки дар ин ҷо ба ҳисоб меравад, аз { $day } аст.

# text: unverified 8e97b553
does_it_hold = Оё ин қоида амал мекунад?

# text: unverified 9e5fa3e7
holds = Амал мекунад.

# text: unverified 76ad09a1
does_not_hold = Амал намекунад.

# text: unverified b7e55a34
more = ва боз { $count }, дар поён

# text: unverified 6035cfab
no_sources = Ҳеҷ манбаъ ба ҳисоб намеравад: то он рӯз ҳеҷ кадоме нашр нашуда буд.

# text: unverified 79c9ce31
filed_later = Рӯзи додани ариза ({ $day }) пас аз манбаи навтарин аст. Дар ин байн чӣ тағйир ёфт, дар ин ҷо маълум нест.

# text: unverified cb6ef89e
filed_unknown = Рӯзи додани ариза нишон дода нашудааст. Агар он пас аз { $day } бошад, дар ин байн чӣ тағйир ёфт, дар ин ҷо маълум нест.

# text: unverified ef7bf773
not_advice = Ин маълумот аст, на маслиҳати ҳуқуқӣ.

# text: unverified eeca6a36
settled = Манбаъҳои хондашуда то { $day } бо ҳам мувофиқанд.

# text: unverified 4c556277
reported = Инро танҳо як манбаи аслии мустақил мегӯяд; манбаи дуюм инро тасдиқ намекунад.

# text: unverified e1052119
disputed_verdict = Манбаъҳо бо ҳам мувофиқ нестанд. Ин фаҳмиш дастгирии бештар дорад, аммо аниқ нест.

# text: unverified 4a7c0694
guarded = Аниқ нест: ба ин такя накунед.

# text: unverified 9f7ac684
uncertain_reported = Аниқ нест, танҳо як манбаи аслӣ:

# text: unverified cbf3885d
uncertain_disputed = Аниқ нест, манбаъҳо бо ҳам мувофиқ нестанд:

# text: unverified b43aea77
says_so = Он чи дастгирии бештарин дорад:

# text: unverified 44f7f8d7
facts_missing = Ин ба маълумоте вобаста аст, ки дода нашудааст. Мумкин аст:

# text: unverified 7db5bd57
disputed = Манбаъҳо бо ҳам мувофиқ нестанд, ва ҳеҷ кадоме дастгирии бештар надорад. Мумкин аст:

# text: unverified bb25409b
silent = Ҳеҷ манбаъ инро ҳал намекунад. Мумкин аст:

# text: unverified d3ae14a5
why = Чаро

# text: unverified d2f9f617
otherwise_rule = тартиби умумӣ, вақте ҳеҷ қоида амал намекунад

# text: unverified 072558ab
tried = Санҷида шуд ва дар ин ҷо амал намекунад:

# text: unverified c186f4b2
follows = Ин аллакай аз ин бармеояд:

# text: unverified 77442383
follows_any = Ин бо ҳар маълумот чунин аст.

# text: unverified 12592a86
open_facts = Маълумоте, ки бояд муайян кард (аввал муфидтарин)

# text: unverified 851b7826
open_points = Саволҳои ҳуқуқӣ, ки манбаъҳо беҷавоб мегузоранд

# text: unverified 6b92c8dc
who_says_what = Ин саволҳо, ва кӣ чӣ мегӯяд

# text: unverified 23e5797b
who_says = чунин мегӯянд:

# text: unverified f4f1199f
nobody_says = ҳеҷ манбаъ чунин намегӯяд

# text: unverified b7193811
comments_only = танҳо шарҳҳо:

# text: unverified 6c74b61a
ways = Қонун дар бораи вазъиятҳои дигар чӣ мегӯяд (маслиҳат нест)

# text: unverified 62e14300
notes = Боз чиро бояд донист

# text: unverified 09b92040
benefit = Ваъда шудааст

# text: unverified adba65f2
beside = Хатар дар паҳлӯи ҳар ваъдаи поён

# text: unverified 34e67929
presumed = Чунин қабул шудааст, агар шумо чизи дигар нагӯед

# text: unverified 4034e405
assumption = тахмини мо, манбаъ нест

# text: unverified caf85b08
sources = Манбаъҳо

# text: unverified 2ded9af2
from = аз { $low }

# text: unverified cb54fcd3
to = то { $high }

# text: unverified 71b64639
between = аз { $low } то { $high }

# text: unverified 8a798890
true = ҳа

# text: unverified 9390298f
false = не

# text: unverified 6896191a
support_3 = расмӣ

# text: unverified 5b0f9a31
support_2 = чанд манбаи аслӣ

# text: unverified 6efac21c
support_1 = як манбаи аслӣ

# text: unverified 4f4086e2
support_0 = бе дастгирӣ

# text: unverified 5741a523
state_settled = манбаъҳои хондашуда бо ҳам мувофиқанд

# text: unverified fdef0f6e
state_reported = танҳо як манбаи аслӣ

# text: unverified f415b68c
state_disputed = манбаъҳо бо ҳам мувофиқ нестанд

# text: unverified d9e85508
state_silent = ҳеҷ манбаъ намегӯяд

# text: unverified 6896191a
kind_official = расмӣ

# text: unverified 7de460ab
kind_foreign_official = мақоми хориҷӣ

# text: unverified 60f2a81b
kind_news_agency = агентии хабарӣ

# text: unverified 842fcb5e
kind_press = матбуот

# text: unverified f1a0c11a
kind_commentary = шарҳ

# text: unverified d31e857b
seen_whole = пурра хонда шудааст

# text: unverified 3beccb4d
seen_excerpt = қисман хонда шудааст

# text: unverified a1ff022a
seen_not_seen = хонда нашудааст

# text: unverified f4b89a93
edition = Нашри { $edition }, SHA-256 { $sha }

# text: unverified 13df3dbb
ledger_counts = { $sources } манбаъ аз { $origins } манбаи аслӣ

# text: unverified 8e8eaea8
ledger = Ҳамаи манбаъҳо, аз рӯи манбаи аслӣ

# text: unverified ee086cd6
origin_of_several = Манбаи аслии { $origin }: { $count } манбаъ, ки як манбаъ ҳисоб мешаванд

# text: unverified b2bd9614
origin_of_one = Манбаи аслии { $origin }

# text: unverified f1a67ba6
lean = Ҷавобҳо ба чӣ такя мекунанд

# text: unverified 8fdbf3b5
lean_about = Манбаъҳо як-як гирифта мешаванд, ва ба ҳар намунаи пурра аз нав ҷавоб дода мешавад. Дар намунаи пурра аз ҳар маълумот як хона ҳаст, ва ҳеҷ чиз номаълум нест. Ҳиссаҳо бо баҳоҳои тахминии маҷмӯа ҳисоб шудаанд; онҳо ҳиссаи одамон нестанд.

# text: unverified e86dc470
lean_profiles = { $count } намуна

# text: unverified fd7ae6dd
lean_none = ҳеҷ ҷавоб тағйир намеёбад

# text: unverified 4764c195
lean_rest = Гирифтани чизи дигар ҳеҷ ҷавобро тағйир намедиҳад.

# text: unverified fc24ac6b
lean_turned = Бе { $source } хулосаи { $count } намуна натиҷаи дигар мешавад.

# text: unverified 582809c0
lean_not_turned = Ҳеҷ хулоса ба хулосаи дигар табдил намеёбад: он гум мешавад, ё дар ҷойе пайдо мешавад, ки набуд.

# text: unverified f3a819da
lean_defective = Бе { $source } ба { $count } намуна тамоман ҷавоб нест: қоидаҳо намерасанд ё бо ҳам мувофиқ нестанд.

# text: unverified 21b26729
lean_uncounted = Ҳисоб нашудааст, зеро диаграммаҳо аз ҳад калон мешуданд: { $names }

# text: unverified a0ef4546
without_source = бе як манбаъ

# text: unverified ebe0b86a
without_origin = бе як манбаи аслӣ (манбаъҳояш)

# text: unverified 3e1f8e67
other_answer = ҷавоби дигар

# text: unverified 771ae4a8
other_verdict = хулосаи дигар

# text: unverified c3bc45ac
share = ҳисса

# text: unverified f8e04b60
never_counts = Он ба шумораи манбаъҳои аслӣ чизе намеафзояд, зеро шарҳ аст.

# text: unverified 96187941
cited_rule = Қоидаҳое, ки ба он истинод мекунанд

# text: unverified 24d64f05
cited_reading = Фаҳмишҳое, ки ба он истинод мекунанд

# text: unverified ede54899
cited_term = Мафҳумҳо

# text: unverified 8a7525b1
cited_note = Эзоҳҳо

# text: unverified 70577731
cited_presumption = Чизҳои қабулшуда

# text: unverified 109f277e
cited_derivation = Маълумоти ҳосилшуда

# text: unverified 9dcff98e
cited_event = Рӯйдодҳо аз рӯи вақт

# text: unverified f2f410e7
cited_figure = Рақамҳо

# text: unverified 3f7ad4a6
cited_comparison = Муқоисаҳо

# text: unverified 8df80ffd
cited_nowhere = Ҳеҷ чиз ба он истинод намекунад.

# text: unverified 1513431e
against = Ба муқобили он ин меистад

# text: unverified 14c1890f
without_it = бе он: { $support }

# text: unverified 0f10725f
point = савол

# text: unverified 437aea62
show_contents = Мундариҷа

# text: unverified 35bb1299
show_first = Аввал инро хонед

# text: unverified 731ecec5
show_edition = Ин нашр

# text: unverified 80dc2167
show_pack = Маҷмӯа

# text: unverified 3d3b0289
show_sha = SHA-256 барои файлҳои маҷмӯа

# text: unverified 90d209c5
show_how = Қоида дар ҷойе амал мекунад, ки шарти он иҷро мешавад. Истисно бо фосила дар зери қоидаи худ меистад. Он танҳо дар ҷойе санҷида мешавад, ки ҳамон қоида амал мекунад. Он гоҳ гуфтаи истисно ҷойи гуфтаи қоидаро мегирад. Агар ҳеҷ қоида амал накунад, тартиби умумӣ амал мекунад. Дар пушти ҷумла чӣ меистад, барнома ҳисоб мекунад, на муаллиф. Он метавонад худи мақоми давлат, чанд манбаи аслии мустақил, як манбаи аслӣ ё ҳеҷ бошад.

# text: unverified 20d595a5
show_asked = Чӣ пурсида мешавад

# text: unverified b5727349
show_why = Чаро ин пурсида мешавад

# text: unverified b2a3aa60
show_kind = Ҷавоб

# text: unverified 1d97f555
show_kind_choice = яке аз рӯйхат

# text: unverified e49c60f0
show_kind_country = кишвар

# text: unverified 4ed042e0
show_kind_date = рӯз

# text: unverified 829d391d
show_kind_number = адади бутун аз { $low } то { $high }

# text: unverified 82b00571
show_kind_yes_no = ҳа ё не

# text: unverified 83025f96
show_cells = Қоидаҳо инҳоро аз ҳам фарқ мекунанд

# text: unverified e86386e2
show_one_cell = Қоидаҳо қиматҳои онро аз ҳам фарқ намекунанд.

# text: unverified 95e964a7
show_others = ҳар чизи дигар (ҳамагӣ { $count })

# text: unverified 9e41e2d6
show_presumed = Чунин қабул шудааст

# text: unverified a2a31a36
show_derived = Аз ин бармеояд

# text: unverified bc18a663
show_derived_years = солҳои пурра аз «{ $start }» то «{ $end }»

# text: unverified f2198e9b
show_derived_months = моҳҳои пурра аз «{ $start }» то «{ $end }»

# text: unverified 3993a128
show_derived_days = рӯзҳо аз «{ $start }» то «{ $end }»

# text: unverified 6fd47312
show_last_day_of_month = Агар дар моҳ чунин рӯз набошад, рӯзи охирини он ҳисоб мешавад.

# text: unverified 4e4cafb8
show_first_of_next_month = Агар дар моҳ чунин рӯз набошад, рӯзи якуми моҳи оянда ҳисоб мешавад.

# text: unverified f4c34fb0
show_outcomes = Натиҷаҳои имконпазир

# text: unverified 561a27e4
show_guarded = танҳо вақте аниқ гуфта мешавад, ки манбаъҳо бо ҳам мувофиқанд

# text: unverified f81aeb8c
show_only_if = Танҳо вақте пурсида мешавад, ки ин мумкин аст

# text: unverified be176b00
show_map = Нақша

# text: unverified 8a798890
show_yes = ҳа

# text: unverified 9390298f
show_no = не

# text: unverified c8a69f69
show_except = истисно

# text: unverified f3e95c52
show_rule = Қоидаи { $number }

# text: unverified 21b111cb
show_default = Тартиби умумӣ

# text: unverified cf9c7aa2
show_when = Дар кадом ҳолат

# text: unverified ca0c0605
show_written = Чӣ тавр навишта шудааст

# text: unverified 0597f441
show_then = Он гоҳ

# text: unverified d55a1fa4
show_hangs = Ба ин вобаста аст

# text: unverified 770ee10d
show_hangs_terms = Ба воситаи мафҳумҳояш боз ба ин

# text: unverified 47b72b6b
show_lost = То ин рӯз дар пушти ин қоида хеле кам чиз меистод. Ҷавобҳо мепурсанд, ки оё он амал мекунад.

# text: unverified 1088492a
show_support = Дар пушти он чӣ меистад

# text: unverified 51066fda
show_place = Дар маҷмӯа

# text: unverified 9cdc6c47
show_always = ҳамеша

# text: unverified 6497e4b3
show_never = ҳеҷ гоҳ

# text: unverified 623b8e1e
show_all = ҳамаи инҳо:

# text: unverified 17b30ae5
show_some = на кам аз яке аз инҳо:

# text: unverified dd175e07
show_none = ҳеҷ яке аз инҳо:

# text: unverified abe906da
show_not_all = на ҳамаи инҳо якҷоя:

# text: unverified 95464b1c
show_not = на { $said }

# text: unverified 528a03cb
show_not_so = чунин нест:

# text: unverified 7175517a
show_or = ё

# text: unverified f5e58029
show_before = пеш аз { $day }

# text: unverified ede54899
show_terms = Мафҳумҳо

# text: unverified 58be08a2
show_points = Саволҳои ҳуқуқӣ, ва кӣ чӣ мегӯяд

# text: unverified 463816d0
show_reading = Фаҳмиш

# text: unverified 4dba4b90
show_who = Кӣ чунин мегӯяд

# text: unverified aef450dc
show_leads = дар пеш аст

# text: unverified a3b50c47
show_state = Ҳолат

# text: unverified d47d7cb0
show_more = Бештар

# text: unverified 0e8819db
show_used_by = Қоидаҳое, ки ба он вобастаанд

# text: unverified 8a7525b1
show_notes = Эзоҳҳо

# text: unverified 06b0f322
show_notes_paper = Ҳуҷҷатҳо, ва гирифтани ҳар яке боиси чӣ мешавад

# text: unverified bb685708
show_notes_risk = Хатарҳо

# text: unverified 1b45e04c
show_notes_benefit = Чӣ ваъда шудааст, ва хатарҳо дар паҳлӯи он

# text: unverified 5cbadf85
show_notes_context = Боз чиро бояд донист

# text: unverified 562d6054
show_notes_open = Он чи ҳеҷ манбаъ намегӯяд

# text: unverified a43ae302
show_shown = Дар ҷойе гуфта мешавад, ки ин мумкин аст

# text: unverified 9dcff98e
show_timeline = Рӯйдодҳо аз рӯи вақт

# text: unverified 0009af48
show_until = аз { $day } то { $until }

# text: unverified f2f410e7
show_figures = Рақамҳо

# text: unverified d916794e
show_figures_who = Инро кӣ гуфт

# text: unverified cf9c7aa2
show_figures_day = Кай

# text: unverified c5d12ac1
show_beware = Эҳтиёт бошед

# text: unverified c4de99b7
show_comparisons = Кишварҳои дигар

# text: unverified 181fdd46
show_origin = манбаи аслӣ

# text: unverified de2e430c
show_later = Ҳар манбаи дертар чиро тағйир дод

# text: unverified a5880b14
show_later_how = Рӯз ба рӯз пас аз { $day }: чӣ нашр шуд, ва он дар қоидаҳо ва саволҳо чиро тағйир дод.

# text: unverified b26b6ea0
show_later_none = Ҳеҷ манбаъ аз ин рӯз дертар нест.

# text: unverified e57c59f0
show_nothing_changed = Ин ҳеҷ қоида ва ҳеҷ саволро тағйир надод.

# text: unverified bffc6c87
show_later_changed = Он чиро тағйир дод

# text: unverified 2ef42ec2
show_published = Нашр шуд

# text: unverified 6abdfcbf
show_changed = пештар: { $before }; аз ин рӯз: { $after }

# text: unverified dadfc207
show_leads_now = Аз ин рӯз ин фаҳмиш дар пеш аст: { $said }

# text: unverified e332f36d
show_stands_now = Аз ин рӯз қоида ба манбаъҳои худ такя мекунад.

# text: unverified 09ad4653
show_because = бо сабаби

# text: unverified ee8daa82
show_sign = Тасдиқ

# text: unverified 9f6ec25c
show_sign_says = Ман ин нашрро хондам ва бо манбаъҳояш муқоиса кардам. Эродҳо дар паҳлӯи қоидаҳое ҳастанд, ки ба онҳо дахл доранд.

# text: unverified 1bc3d52d
show_sign_name = Ном ва касб

# text: unverified 28dcc1b5
show_sign_day = Ҷой ва рӯз

# text: unverified f1a73e22
show_sign_hand = Имзо

# text: unverified b5025c73
show_sign_remarks = Эродҳо

# text: unverified d58313a0
show_none_leads = Аз ин рӯз ҳеҷ фаҳмиш дар пеш нест.

# text: unverified caab2939
check_words = { $count } калима

# text: unverified 2e359b7d
check_part = Аз { $count } порчаи иқтибосшуда { $found } дар ин матн ҳаст.

# text: unverified e51c2089
check_found = дар матн ҳаст

# text: unverified 907ba78b
check_missing = ёфт нашуд

# text: unverified 562ccf41
check_passage = { $count } калима, нишонаи рақамӣ { $sha }

# text: unverified 0a87d24e
check_none = Ҳеҷ порчаи ҳеҷ манбаъ шинохта нашуд.

# text: unverified 4c49b9b0
check_no_fingerprints = Ҳеҷ манбаи ин маҷмӯа нишонаи рақамии порчаҳо надорад.

# text: unverified 6fd425df
check_others = Шинохта нашуд: { $names }

# text: unverified 38e883e8
check_about = Порчаҳо танҳо аз рӯи калимаҳояшон ёфт мешаванд. Ин дар бораи қисми дигари матн ё муаллифи он чизе намегӯяд.

# text: unverified 0e5e3c76
cited_for = Ба ин истинод мешавад барои

# text: unverified f193f051
origin_cited_for = Ба манбаъҳои дигари ҳамин манбаи аслӣ ({ $names }) истинод мешавад барои

# text: unverified 754674ab
ask_who = Шумо барои кӣ мепурсед?

# text: unverified 6d37b531
ask_who_why = Аз ин танҳо тарзи навишти саволҳо тағйир меёбад.

# text: unverified 0191afab
ask_who_title = Барои кӣ

# text: unverified 2744ccd1
ask_me = барои худам

# text: unverified 4768d917
ask_family = барои аъзои оилаам

# text: unverified 67e05dec
ask_client = барои муштарӣ

# text: unverified fe9868c1
ask_not_known = Намедонам

# text: unverified e0bd4ba4
ask_none = ҳеҷ яке аз инҳо

# text: unverified 922cedda
ask_under = аз { $high } кам

# text: unverified c4ce448f
ask_over = аз { $low } зиёд

# text: unverified 99053930
ask_or_more = { $low } ё бештар

# text: unverified 7365c301
ask_exactly = расо { $value }

# text: unverified 5c5b2c92
ask_any_number = ҳар адад

# text: unverified f5e58029
ask_before = пеш аз { $day }

# text: unverified fcd9ccf5
ask_since = { $day } ё дертар

# text: unverified 77a509e2
ask_on = дар { $day }

# text: unverified c16af119
ask_any_day = ҳар рӯз

# text: unverified eeebce5c
ask_other_country = кишвари дигар

# text: unverified e49c60f0
ask_any_country = ягон кишвар

# text: unverified 7175517a
ask_or = ё

# text: unverified c80ece66
ask_kept = Ҷавобҳои шумо танҳо дар хотираи муваққатӣ мебошанд: ҳеҷ чиз сабт намешавад, ҳеҷ чиз фиристода намешавад.

# text: unverified dfb95f69
ask_shown = Ин равзана он чиро, ки нишон додааст, нигоҳ медорад, то шумо онро тоза кунед.

# text: unverified 450e37a8
ask_question = Саволи { $number }

# text: unverified 09cc723f
ask_why = Чаро ин пурсида мешавад:

# text: unverified f3f248ea
ask_keys = Рақами ҷавоби худро нависед, баъд Enter-ро пахш кунед. Шумо инчунин метавонед нависед:

# text: unverified 7ca806f0
ask_one = Як рақамро аз 1 то { $count } нависед.

# text: unverified ed093493
ask_many = Як ё якчанд рақамро аз 1 то { $count } нависед, бо фосила дар байни онҳо.

# text: unverified 60131a08
ask_wrong = { $said } яке аз ҷавобҳо нест.

# text: unverified aa00fcc0
ask_alone = На якҷоя бо рақамҳои дигар: { $option }

# text: unverified 3ca65aca
ask_mark = Ҳамаи дурустҳоро қайд кунед, баъд «Идома додан»-ро интихоб кунед.

# text: unverified 8aaf1f9d
ask_find_out = Чӣ тавр фаҳмидан мумкин аст

# text: unverified 76900f1b
ask_back = Бозгашт

# text: unverified 434a9003
ask_change = Як ҷавобро тағйир додан

# text: unverified 3d91a7ef
ask_so_far = Натиҷаи то ҳозираро дидан

# text: unverified 7d9eb7ac
ask_close = Пӯшидан

# text: unverified 31fbef16
ask_continue = Идома додан

# text: unverified 7e405e1d
ask_check = Ҷавобҳои худро санҷед

# text: unverified 5a03dfaf
ask_result = Натиҷаро дидан

# text: unverified 962e64b7
ask_again = Аз нав сар кардан

# text: unverified cbd88f19
ask_down = Поёнтар

# text: unverified f9c480c7
ask_ended = Вуруди ҷавобҳо пеш аз саволи охирин тамом шуд. Ин натиҷаи то ҳозира аст.

# text: unverified 22f6f2a0
papers = Ҳуҷҷатҳое, ки ба ҳисоб мераванд, ва гирифтани ҳар яке боиси чӣ мешавад

# text: unverified bb685708
risks = Хатарҳо

# text: unverified 7bddf426
promised = Мувофиқи манбаъҳо, ба касоне, ки имзо мекунанд, ваъда шудааст; хатарҳои боло ба он тааллуқ доранд:

# text: unverified e32e533a
help = Кӣ ёрӣ дода метавонад

# text: unverified 540379a4
help_default = Ҳуқуқшиноси ин соҳаи ҳуқуқ метавонад инро барои шумо санҷад.

# text: unverified 9b2131a1
given = Шумо чӣ ҷавоб додед

# text: unverified cf6ed776
tried_because = Шумо ҷавоб додед:

# text: unverified 1b8ab61e
search_stopped = Ҷустуҷӯ қатъ карда шуд: шояд роҳҳои дигар ҳам бошанд, ва шояд маълумоти камтар кифоя бошад.

# text: unverified 3bc10033
unchecked_original = Тарҷумаи мошинӣ: ҳеҷ кас онро насанҷидааст. Матни аслӣ дар зери ҳар сатр, пас аз =, меистад, ва матни аслӣ ҳал мекунад.

# text: unverified 908672c1
unchecked_translation = Сатрҳои пас аз ~ тарҷумаи мошинӣ мебошанд, ки ҳеҷ кас насанҷидааст. Сатри болои ҳар яке ҳал мекунад. Он низ тарҷумаи мошинӣ аст.

# text: unverified 190623e5
page_title = Варақаи маълумот

# text: unverified 78af7bdb
page_file = varaqa

# text: unverified 826c7d4e
page_about = Ин саҳифа чанд савол медиҳад. Баъд он мегӯяд, ки манбаъҳо дар бораи ҳолати шумо чӣ мегӯянд.

# text: unverified 12721163
page_time = Ин тақрибан ду дақиқа вақт мегирад. Дар ҳама ҷо шумо метавонед «Намедонам» ҷавоб диҳед.

# text: unverified 7178ba4e
page_private = Саҳифа ҳеҷ чизро сабт намекунад ва ҳеҷ чизро намефиристад. Вақте онро мепӯшед, ҷавобҳои шумо нест мешаванд.

# text: unverified 64325d6a
page_remains = Файл дар телефон мемонад. Рӯйхати саҳифаҳои дидашуда номи онро нишон медиҳад. Барои он ки камтар нишона монад, файл ва паёмеро, ки бо он омадааст, нест кунед.

# text: unverified 60b64340
page_close_does = «Пӯшидан» саҳифаро холӣ мекунад. Он файлро нест намекунад. Дар клавиатура се бор пахш кардани Esc ҳамин корро мекунад.

# text: unverified e4bb9f1e
page_start = Сар кардан

# text: unverified cece957c
page_select = Ҷавобро ё «Намедонам»-ро интихоб кунед.

# text: unverified 3f63f8bb
page_problem = Ин ҷо мушкил ҳаст

# text: unverified c3e482fb
page_several = Шумо метавонед аз як чиз зиёдтар қайд кунед. Ба ҳар яке алоҳида ҷавоб дода мешавад.

# text: unverified c0bf75bd
page_change = Тағйир додан

# text: unverified 6e7d50e8
page_result = Натиҷа

# text: unverified 92e531ee
page_missing = ҳоло гуфтан мумкин нест

# text: unverified 75cc1ee6
page_filed = Агар ариза пас аз { $day } дода шавад, дар ин байн чӣ тағйир ёфт, дар ин ҷо маълум нест.

# text: unverified df0fe798
page_print = Чоп кардан

# text: unverified 884bcabf
page_print_careful = Қоғазро аз назди шумо ёфта метавонанд. Саҳифаи пурра ҷавобҳои шуморо нишон медиҳад. Варақча ҳеҷ ҷавобро нишон намедиҳад.

# text: unverified c3ff8b7e
page_print_all = Саҳифаи пурраро чоп кардан

# text: unverified 9e42abab
page_print_slip = Варақчаро бе ҷавобҳо чоп кардан

# text: unverified 60a27d2f
page_live = Ҷавоби поён вобаста ба интихоби шумо тағйир меёбад.

# text: unverified 2d953efc
page_law = Манбаъҳо чӣ мегӯянд, қоида ба қоида

# text: unverified eadd92cc
page_law_about = Дар ҷойе, ки ин саҳифа савол дода наметавонад, инро хонед. Ҳар ҷумла бо рамзҳои манбаъҳои худ меистад. Тире чунин маъно дорад, ки ҳеҷ манбаъ инро намегӯяд.

# text: unverified 11097251
page_law_unless = Ба истиснои ин ҳолатҳо:

# text: unverified 3aaa15ec
page_unchecked = Тарҷумаи мошинӣ: ҳеҷ кас онро насанҷидааст. Матни аслӣ дар ин файл нест.

# text: unverified 2e699b2e
page_reports = Кӣ чӣ хабар додааст

# text: unverified 11fffe5a
page_screen = Якбора парвандаҳои бисёр (CSV)

# text: unverified f77b25be
page_screen_about = Файли CSV-ро интихоб кунед: як сатр — як кас. Саҳифа ба ҳар сатр худаш ҷавоб медиҳад. Аз ин компютер ҳеҷ чиз намебарояд.

# text: unverified bc749245
page_screen_how = Санаҳоро чунин нависед: 31.12.2025 ё 2025-12-31. Катаке, ки хонда нашуд, номаълум ҳисоб мешавад ва ин гуфта мешавад.

# text: unverified 73aad53a
page_screen_choose = Файли CSV

# text: unverified b895e738
page_screen_going = Сатрҳои ҷавобдодашуда:

# text: unverified 668de9f3
page_screen_save = Нигоҳ доштани ҷавобҳо

# text: unverified 0ba4539d
page_screen_careful = Файли нигоҳдошта нишон медиҳад, ки ба кӣ ҳуҷҷат намерасад. Онро чун маълумоти тиббӣ нигоҳ доред. Аз рӯи он одамонро интихоб накунед.

# text: unverified 8ef02e3b
page_screen_personal = Ба назар мерасад, ки дар ин сутунҳо маълумоти шахсӣ ҳаст. Онҳоро аз файл гиред ва онро боз интихоб кунед:

# text: unverified 7655cdd3
page_screen_two = Ин сутунҳо як маъно доранд. Якеашро монед:

# text: unverified 7baca7f0
page_screen_nothing = Номи ягон сутун дар ин ҷо маълум нест. Сутунҳо:

# text: unverified f31e86c4
page_screen_broken = Ин файлро чун CSV хондан нашуд.

# text: unverified 101f2ff3
screen_rows = Сатрҳо

# text: unverified 619b22d5
screen_unread = Сатрҳое, ки катаки онҳо хонда нашуд

# text: unverified 3ed28db5
screen_contradict = Сатрҳое, ки маълумоташон ба ҳам зид аст

# text: unverified 23a675f1
screen_faults = Он чи хонда нашуд, аз рӯи сутунҳо

# text: unverified 153d403f
screen_away = Барои ҷавоби қатъӣ як маълумот намерасад

# text: unverified 5ad8a7f7
screen_open = Чиро муайян кардан лозим ва дар чанд сатр

# text: unverified c740978e
screen_missing = маълумот намерасад

# text: unverified d0416f02
screen_not_asked = дар ин ҷо пурсида намешавад

# text: unverified ad03eb5e
screen_no_answer = ҷавоб нест

# text: unverified 5ad6218c
screen_withheld = нишон дода нашудааст, зеро шумора хурд аст

# text: unverified 2249bd50
sheet_cases = Парвандаҳо

# text: unverified 3c194c17
sheet_how = Чӣ тавр пур кардан

# text: unverified 3c6341b2
sheet_case = Рақами парванда

# text: unverified 173decf7
sheet_no_names = Ном, рақами телефон ва суроға нанависед. Ба ҳар парванда рақами худро диҳед.

# text: unverified d487321d
sheet_person = Як сатр — як одам. Агар надонед, хонаро холӣ гузоред.

# text: unverified 4d9f3eda
sheet_example = Сатри { $row } намуна аст. Ба ҷои он нависед ё онро нест кунед.

# text: unverified d444f195
sheet_choose = Аз рӯйхатҳо интихоб кунед. Калимаҳои дигар шояд фаҳмида нашаванд.

# text: unverified 69576377
sheet_several = Агар якчандтояш дуруст бошад, ба ҳар кадом сатри алоҳида диҳед.
