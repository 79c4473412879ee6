# Kyrgyz. No translation here has been checked by a person yet.

# text: unverified 440ad667
until = Бул топтомдун булактары { $day } күнүнө чейинки. Андан кийинки эч нерсе окулган эмес.

# text: unverified 70609cda
as_known = Булактардын { $day } күнүндөгү абалы: андан кийинкилери бул жерде эсепке алынбайт.

# text: unverified e0cf1bfa
until_known = Бул жерде эсепке алынган эң жаңы булак { $day } күнүнөн.

# text: unverified 8e97b553
does_it_hold = Бул эреже колдонулабы?

# text: unverified 9e5fa3e7
holds = Колдонулат.

# text: unverified 76ad09a1
does_not_hold = Колдонулбайт.

# text: unverified b7e55a34
more = дагы { $count }, төмөндө

# text: unverified 6035cfab
no_sources = Эч бир булак эсепке алынбайт: ал күнгө чейин бири да жарыяланган эмес.

# text: unverified 79c9ce31
filed_later = Арыз берилген күн ({ $day }) эң жаңы булактан кийин. Ортодо эмне өзгөргөнү бул жерде белгисиз.

# text: unverified cb6ef89e
filed_unknown = Арыз берилген күн көрсөтүлгөн эмес. Эгер ал { $day } күнүнөн кийин болсо, ортодо эмне өзгөргөнү бул жерде белгисиз.

# text: unverified ef7bf773
not_advice = Бул — маалымат, юридикалык кеңеш эмес.

# text: unverified eeca6a36
settled = Окулган булактар бир пикирде, { $day } күнүнө чейин.

# text: unverified 4c556277
reported = Муну бир гана көз карандысыз түпкү булак айтат; экинчиси ырастабайт.

# text: unverified e1052119
disputed_verdict = Булактар ар башка айтат. Бул чечмелөөнүн таянычы көбүрөөк, бирок ал анык эмес.

# text: unverified 4a7c0694
guarded = Анык эмес: буга таянбаңыз.

# text: unverified 9f7ac684
uncertain_reported = Анык эмес, бир гана түпкү булак:

# text: unverified cbf3885d
uncertain_disputed = Анык эмес, булактар ар башка айтат:

# text: unverified b43aea77
says_so = Эң көп таянычы бары:

# text: unverified 44f7f8d7
facts_missing = Бул берилбеген маалыматтарга жараша болот. Мүмкүн:

# text: unverified 7db5bd57
disputed = Булактар ар башка айтат, эч биринин таянычы көбүрөөк эмес. Мүмкүн:

# text: unverified bb25409b
silent = Муну эч бир булак чечпейт. Мүмкүн:

# text: unverified d3ae14a5
why = Эмне үчүн

# text: unverified d2f9f617
otherwise_rule = жалпы тартип, эч бир эреже колдонулбаганда

# text: unverified 072558ab
tried = Текшерилди, бул жерде колдонулбайт:

# text: unverified c186f4b2
follows = Бул мындан эле келип чыгат:

# text: unverified 77442383
follows_any = Маалыматтар кандай болсо да, бул ушундай.

# text: unverified 12592a86
open_facts = Билип алчу маалыматтар (адегенде эң пайдалуусу)

# text: unverified 851b7826
open_points = Булактар ачык калтырган мыйзам суроолору

# text: unverified 6b92c8dc
who_says_what = Ошол суроолор, ким эмне дейт

# text: unverified 23e5797b
who_says = ушундай дейт:

# text: unverified f4f1199f
nobody_says = эч бир булак мындай дебейт

# text: unverified b7193811
comments_only = комментарийлер гана:

# text: unverified 6c74b61a
ways = Мыйзам башка абалдар жөнүндө эмне дейт (кеңеш эмес)

# text: unverified 62e14300
notes = Дагы эмнени билүү керек

# text: unverified 09b92040
benefit = Убада кылынган

# text: unverified adba65f2
beside = Төмөндөгү ар бир убаданын жанындагы тобокелдик

# text: unverified 34e67929
presumed = Сиз башкача айтпасаңыз, ушундай деп эсептелет

# text: unverified 4034e405
assumption = биздин божомол, булагы жок

# text: unverified caf85b08
sources = Булактар

# text: unverified 2ded9af2
from = { $low } жана андан ары

# text: unverified cb54fcd3
to = { $high } жана ага чейин

# text: unverified 71b64639
between = { $low } – { $high }

# text: unverified 8a798890
true = ооба

# text: unverified 9390298f
false = жок

# text: unverified 6896191a
support_3 = расмий

# text: unverified 5b0f9a31
support_2 = бир нече түпкү булак

# text: unverified 6efac21c
support_1 = бир түпкү булак

# text: unverified 4f4086e2
support_0 = таянычы жок

# text: unverified 5741a523
state_settled = окулган булактар бир пикирде

# text: unverified fdef0f6e
state_reported = бир гана түпкү булак

# text: unverified f415b68c
state_disputed = булактар ар башка айтат

# text: unverified d9e85508
state_silent = эч бир булак айтпайт

# text: unverified 6896191a
kind_official = расмий

# text: unverified 7de460ab
kind_foreign_official = чет өлкөнүн бийлиги

# text: unverified 60f2a81b
kind_news_agency = маалымат агенттиги

# text: unverified 842fcb5e
kind_press = басма сөз

# text: unverified f1a0c11a
kind_commentary = комментарий

# text: unverified d31e857b
seen_whole = толук окулган

# text: unverified 3beccb4d
seen_excerpt = бөлүгү окулган

# text: unverified a1ff022a
seen_not_seen = окулган эмес

# text: unverified f4b89a93
edition = Басылыш { $edition }, SHA-256 { $sha }

# text: unverified 13df3dbb
ledger_counts = Булактар: { $sources }, түпкү булактар: { $origins }

# text: unverified 8e8eaea8
ledger = Ар бир булак, түпкү булактары боюнча

# text: unverified ee086cd6
origin_of_several = Түпкү булак { $origin }: бирөө катары эсептелген булактар — { $count }

# text: unverified b2bd9614
origin_of_one = Түпкү булак { $origin }

# text: unverified f1a67ba6
lean = Жооптор эмнеге таянат

# text: unverified 8fdbf3b5
lean_about = Ар бир булак кезеги менен алынып салынат. Анан ар бир толук профилге кайра жооп берилет: ар бир маалыматтын бир уячасы, белгисизи жок. Үлүштөр топтомдун болжолдуу баалары менен салмакталган; алар адамдардын үлүшү эмес.

# text: unverified e86dc470
lean_profiles = профилдер: { $count }

# text: unverified fd7ae6dd
lean_none = эч бир жооп өзгөрбөйт

# text: unverified 4764c195
lean_rest = Башка эч нерсени алып салганда жооп өзгөрбөйт.

# text: unverified fc24ac6b
lean_turned = { $source } болбосо, мынча профилде тыянак башка жыйынтык болуп калат: { $count }.

# text: unverified 582809c0
lean_not_turned = Бир да тыянак башкасына айланбайт: ал жоголот же мурда жок жерде пайда болот.

# text: unverified f3a819da
lean_defective = { $source } болбосо, мынча профилде жооп такыр жок: { $count }. Эрежелер жетишпейт же бири-бирине каршы.

# text: unverified 21b26729
lean_uncounted = Саналган эмес, анткени диаграммалар өтө чоң болмок: { $names }

# text: unverified a0ef4546
without_source = бир булаксыз

# text: unverified ebe0b86a
without_origin = бир түпкү булаксыз (анын булактары)

# text: unverified 3e1f8e67
other_answer = башка жооп

# text: unverified 771ae4a8
other_verdict = башка тыянак

# text: unverified c3bc45ac
share = үлүшү

# text: unverified f8e04b60
never_counts = Түпкү булактардын санына эч нерсе кошпойт, анткени бул — комментарий.

# text: unverified 96187941
cited_rule = Ага шилтеме берген эрежелер

# text: unverified 24d64f05
cited_reading = Ага шилтеме берген чечмелөөлөр

# text: unverified ede54899
cited_term = Терминдер

# text: unverified 8a7525b1
cited_note = Эскертмелер

# text: unverified 70577731
cited_presumption = Божомолдор

# text: unverified 109f277e
cited_derivation = Чыгарылган маалыматтар

# text: unverified 9dcff98e
cited_event = Окуялар тартиби

# text: unverified f2f410e7
cited_figure = Сандар

# text: unverified 3f7ad4a6
cited_comparison = Салыштыруулар

# text: unverified 8df80ffd
cited_nowhere = Ага эч нерсе шилтеме бербейт.

# text: unverified 1513431e
against = Ага каршы турат

# text: unverified 14c1890f
without_it = ансыз: { $support }

# text: unverified 0f10725f
point = суроо

# text: unverified 437aea62
show_contents = Мазмуну

# text: unverified 35bb1299
show_first = Адегенде муну окуңуз

# text: unverified 731ecec5
show_edition = Бул басылыш

# text: unverified 80dc2167
show_pack = Топтом

# text: unverified 3d3b0289
show_sha = Топтомдун файлдарынын SHA-256 белгиси

# text: unverified 90d209c5
show_how = Эреже шарты аткарылган жерде колдонулат. Өзгөчө учур эрежесинин астында ичкери жылдырылып жазылат. Ал ошол эреже колдонулган жерде гана текшерилет. Анда анын айтканы эреженин айтканынын ордун алат. Эч бир эреже колдонулбаса, жалпы тартип колдонулат. Сүйлөмдүн артында эмне турганын жазган адам эмес, программа санайт. Ал мамлекеттин өз бийлиги, бир нече көз карандысыз түпкү булак, бирөө же эч бири болушу мүмкүн.

# text: unverified 20d595a5
show_asked = Эмне суралат

# text: unverified b5727349
show_why = Эмне үчүн суралат

# text: unverified b2a3aa60
show_kind = Жооп

# text: unverified 1d97f555
show_kind_choice = тизмеден бири

# text: unverified e49c60f0
show_kind_country = өлкө

# text: unverified 4ed042e0
show_kind_date = күн

# text: unverified 829d391d
show_kind_number = { $low } – { $high } арасындагы бүтүн сан

# text: unverified 82b00571
show_kind_yes_no = ооба же жок

# text: unverified 83025f96
show_cells = Эрежелер буларды айырмалайт

# text: unverified e86386e2
show_one_cell = Эрежелер анын маанилерин айырмалабайт.

# text: unverified 95e964a7
show_others = башка каалаганы (баары { $count })

# text: unverified 9e41e2d6
show_presumed = Ушундай деп эсептелет

# text: unverified a2a31a36
show_derived = Мындан келип чыгат

# text: unverified bc18a663
show_derived_years = «{ $start }» менен «{ $end }» ортосундагы толук жылдар

# text: unverified f2198e9b
show_derived_months = «{ $start }» менен «{ $end }» ортосундагы толук айлар

# text: unverified 3993a128
show_derived_days = «{ $start }» менен «{ $end }» ортосундагы күндөр

# text: unverified 6fd47312
show_last_day_of_month = Айда андай күн жок болсо, анын акыркы күнү эсептелет.

# text: unverified 4e4cafb8
show_first_of_next_month = Айда андай күн жок болсо, кийинки айдын биринчи күнү эсептелет.

# text: unverified f4c34fb0
show_outcomes = Мүмкүн болгон жыйынтыктар

# text: unverified 561a27e4
show_guarded = булактар бир пикирде болсо гана анык деп айтылат

# text: unverified f81aeb8c
show_only_if = Бул мүмкүн болгондо гана суралат

# text: unverified be176b00
show_map = Схема

# text: unverified 8a798890
show_yes = ооба

# text: unverified 9390298f
show_no = жок

# text: unverified c8a69f69
show_except = өзгөчө учур

# text: unverified f3e95c52
show_rule = Эреже { $number }

# text: unverified 21b111cb
show_default = Жалпы тартип

# text: unverified cf9c7aa2
show_when = Качан

# text: unverified ca0c0605
show_written = Жазылганы

# text: unverified 0597f441
show_then = Анда

# text: unverified d55a1fa4
show_hangs = Кайсы суроого жараша

# text: unverified 770ee10d
show_hangs_terms = Терминдери аркылуу дагы кайсы суроого жараша

# text: unverified 47b72b6b
show_lost = Бул күнгө карата бул эреженин таянычы өтө аз болгон. Жооптордо ал колдонулабы деп суралат.

# text: unverified 1088492a
show_support = Артында эмне турат

# text: unverified 51066fda
show_place = Топтомдогу орду

# text: unverified 9cdc6c47
show_always = дайыма

# text: unverified 6497e4b3
show_never = эч качан

# text: unverified 623b8e1e
show_all = булардын баары:

# text: unverified 17b30ae5
show_some = булардын жок дегенде бири:

# text: unverified dd175e07
show_none = булардын эч бири:

# text: unverified abe906da
show_not_all = булардын баары чогуу эмес:

# text: unverified 95464b1c
show_not = { $said } эмес

# text: unverified 528a03cb
show_not_so = мындай эмес:

# text: unverified 7175517a
show_or = же

# text: unverified f5e58029
show_before = { $day } күнүнөн мурда

# text: unverified ede54899
show_terms = Терминдер

# text: unverified 58be08a2
show_points = Мыйзам суроолору, ким эмне дейт

# text: unverified 463816d0
show_reading = Чечмелөө

# text: unverified 4dba4b90
show_who = Ким ушундай дейт

# text: unverified aef450dc
show_leads = алдыда

# text: unverified a3b50c47
show_state = Абалы

# text: unverified d47d7cb0
show_more = Кошумча

# text: unverified 0e8819db
show_used_by = Буга жараша болгон эрежелер

# text: unverified 8a7525b1
show_notes = Эскертмелер

# text: unverified 06b0f322
show_notes_paper = Документтер, ар бирин алуу эмнеге алып барат

# text: unverified bb685708
show_notes_risk = Тобокелдиктер

# text: unverified 1b45e04c
show_notes_benefit = Эмне убада кылынат, жанындагы тобокелдиктер

# text: unverified 5cbadf85
show_notes_context = Дагы эмнени билүү керек

# text: unverified 562d6054
show_notes_open = Эч бир булак айтпаган нерселер

# text: unverified a43ae302
show_shown = Бул мүмкүн болгон жерде айтылат

# text: unverified 9dcff98e
show_timeline = Окуялар тартиби

# text: unverified 0009af48
show_until = { $day } – { $until }

# text: unverified f2f410e7
show_figures = Сандар

# text: unverified d916794e
show_figures_who = Муну ким айткан

# text: unverified cf9c7aa2
show_figures_day = Качан

# text: unverified c5d12ac1
show_beware = Сак болуңуз

# text: unverified c4de99b7
show_comparisons = Башка өлкөлөр

# text: unverified 181fdd46
show_origin = түпкү булак

# text: unverified de2e430c
show_later = Андан кийинки ар бир булак эмнени өзгөрттү

# text: unverified a5880b14
show_later_how = { $day } күнүнөн кийин күн сайын: эмне жарыяланды, ал эрежелерде жана суроолордо эмнени өзгөрттү.

# text: unverified b26b6ea0
show_later_none = Бул күндөн кийинки булак жок.

# text: unverified e57c59f0
show_nothing_changed = Бул эч бир эрежени жана эч бир суроону өзгөрткөн жок.

# text: unverified bffc6c87
show_later_changed = Бул эмнени өзгөрттү

# text: unverified 2ef42ec2
show_published = Жарыяланган

# text: unverified 6abdfcbf
show_changed = мурда: { $before }; ушул күндөн тартып: { $after }

# text: unverified dadfc207
show_leads_now = Ушул күндөн тартып бул чечмелөө алдыда: { $said }

# text: unverified e332f36d
show_stands_now = Ушул күндөн тартып эреже өз булактарына таянат.

# text: unverified 09ad4653
show_because = себеби:

# text: unverified ee8daa82
show_sign = Ырастоо

# text: unverified 9f6ec25c
show_sign_says = Мен бул басылышты анын булактары менен салыштырып окудум. Эскертүүлөр тиешелүү эрежелердин жанында турат.

# text: unverified 1bc3d52d
show_sign_name = Аты жана кесиби

# text: unverified 28dcc1b5
show_sign_day = Жери жана күнү

# text: unverified f1a73e22
show_sign_hand = Кол тамгасы

# text: unverified b5025c73
show_sign_remarks = Эскертүүлөр

# text: unverified d58313a0
show_none_leads = Ушул күндөн тартып эч бир чечмелөө алдыда эмес.

# text: unverified caab2939
check_words = сөздөр: { $count }

# text: unverified 2e359b7d
check_part = Шилтеме берилген { $count } үзүндүнүн { $found } бул текстте бар.

# text: unverified e51c2089
check_found = текстте бар

# text: unverified 907ba78b
check_missing = табылган жок

# text: unverified 562ccf41
check_passage = сөздөр: { $count }, изи { $sha }

# text: unverified 0a87d24e
check_none = Эч бир булактын эч бир үзүндүсү таанылган жок.

# text: unverified 4c49b9b0
check_no_fingerprints = Бул топтомдун эч бир булагында үзүндүлөрдүн изи жок.

# text: unverified 6fd425df
check_others = Таанылган жок: { $names }

# text: unverified 38e883e8
check_about = Үзүндүлөр сөздөрү боюнча гана табылат. Бул тексттин калганы же аны ким жазганы жөнүндө эч нерсе айтпайт.

# text: unverified 0e5e3c76
cited_for = Эмне үчүн шилтеме берилген

# text: unverified f193f051
origin_cited_for = Ушул эле түпкү булактын башкаларына ({ $names }) шилтеме берилген

# text: unverified 754674ab
ask_who = Сиз ким үчүн сурап жатасыз?

# text: unverified 6d37b531
ask_who_why = Бул суроолордун кандай айтылышын гана өзгөртөт.

# text: unverified 0191afab
ask_who_title = Ким үчүн суралат

# text: unverified 2744ccd1
ask_me = өзүм үчүн

# text: unverified 4768d917
ask_family = үй-бүлөмдүн мүчөсү үчүн

# text: unverified 67e05dec
ask_client = кардар үчүн

# text: unverified fe9868c1
ask_not_known = Билбейм

# text: unverified e0bd4ba4
ask_none = булардын эч бири

# text: unverified 922cedda
ask_under = { $high } санынан аз

# text: unverified c4ce448f
ask_over = { $low } санынан көп

# text: unverified 99053930
ask_or_more = { $low } же андан көп

# text: unverified 7365c301
ask_exactly = так { $value }

# text: unverified 5c5b2c92
ask_any_number = каалаган сан

# text: unverified f5e58029
ask_before = { $day } күнүнөн мурда

# text: unverified fcd9ccf5
ask_since = { $day } күнү же андан кийин

# text: unverified 77a509e2
ask_on = { $day } күнү

# text: unverified c16af119
ask_any_day = каалаган күн

# text: unverified eeebce5c
ask_other_country = башка өлкө

# text: unverified e49c60f0
ask_any_country = кайсы бир өлкө

# text: unverified 7175517a
ask_or = же

# text: unverified c80ece66
ask_kept = Жоопторуңуз убактылуу эс тутумда гана турат: эч нерсе сакталбайт, эч нерсе жөнөтүлбөйт.

# text: unverified dfb95f69
ask_shown = Бул терезеде көрсөтүлгөн нерсе сиз аны тазалаганга чейин калат.

# text: unverified 450e37a8
ask_question = Суроо { $number }

# text: unverified 09cc723f
ask_why = Бул эмне үчүн суралат:

# text: unverified f3f248ea
ask_keys = Жообуңуздун номерин жазып, анан Enter басыңыз. Муну да жазсаңыз болот:

# text: unverified 7ca806f0
ask_one = 1 – { $count } арасындагы бир номерди жазыңыз.

# text: unverified ed093493
ask_many = 1 – { $count } арасындагы бир же бир нече номерди жазыңыз, арасына боштук коюңуз.

# text: unverified 60131a08
ask_wrong = { $said } — жооптордун бири эмес.

# text: unverified aa00fcc0
ask_alone = Башка номерлер менен чогуу болбойт: { $option }

# text: unverified 3ca65aca
ask_mark = Туура болгондун баарын белгилеңиз, анан «Улантуу» дегенди тандаңыз.

# text: unverified 8aaf1f9d
ask_find_out = Муну кантип билсе болот

# text: unverified 76900f1b
ask_back = Артка

# text: unverified 434a9003
ask_change = Жоопту өзгөртүү

# text: unverified 3d91a7ef
ask_so_far = Азырынча чыккан натыйжаны көрүү

# text: unverified 7d9eb7ac
ask_close = Жабуу

# text: unverified 31fbef16
ask_continue = Улантуу

# text: unverified 7e405e1d
ask_check = Жоопторуңузду текшериңиз

# text: unverified 5a03dfaf
ask_result = Натыйжаны көрүү

# text: unverified 962e64b7
ask_again = Кайра баштоо

# text: unverified cbd88f19
ask_down = Дагы ылдый

# text: unverified f9c480c7
ask_ended = Жооптор акыркы суроого жетпей бүттү. Бул — азырынча чыккан натыйжа.

# text: unverified 22f6f2a0
papers = Эсепке алынуучу документтер, ар бирин алуу эмнеге алып барат

# text: unverified bb685708
risks = Тобокелдиктер

# text: unverified 7bddf426
promised = Булактар боюнча кол койгондорго убада кылынгандар; жогорудагы тобокелдиктер ушуга тиешелүү:

# text: unverified e32e533a
help = Ким жардам бере алат

# text: unverified 540379a4
help_default = Мыйзамдын ушул тармагындагы юрист муну сиз үчүн текшере алат.

# text: unverified 9b2131a1
given = Сиз эмне деп жооп бердиңиз

# text: unverified cf6ed776
tried_because = Сиз мындай жооп бердиңиз:

# text: unverified 1b8ab61e
search_stopped = Издөө токтотулду: башка жолдор болушу мүмкүн, азыраак маалымат да жетиши мүмкүн.

# text: unverified 3bc10033
unchecked_original = Машина которгон: эч ким текшерген эмес. Түп нускасы ар бир саптын астында, = белгисинен кийин турат, ошол чечет.

# text: unverified 908672c1
unchecked_translation = ~ белгисинен кийинки саптар — машина которгон, эч ким текшерген эмес. Ар биринин үстүндөгү сап чечет. Аны да машина жасаган.

# text: unverified 190623e5
page_title = Маалымат баракчасы

# text: unverified 78af7bdb
page_file = barakcha

# text: unverified 826c7d4e
page_about = Бул барак бир нече суроо берет. Анан булактар сиздин абалыңыз жөнүндө эмне дээрин айтат.

# text: unverified 12721163
page_time = Бул болжол менен эки мүнөт алат. Бардык жерде «Билбейм» деп жооп берсеңиз болот.

# text: unverified 7178ba4e
page_private = Барак эч нерсе сактабайт, эч нерсе жөнөтпөйт. Аны жапканыңызда жоопторуңуз жок болот.

# text: unverified 64325d6a
page_remains = Файл телефондо калат. Каралган барактардын тизмесинде анын аты көрүнөт. Азыраак из калсын үчүн файлды жана ал келген билдирүүнү өчүрүңүз.

# text: unverified 60b64340
page_close_does = «Жабуу» баракты бошотот. Ал файлды өчүрбөйт. Баскычтопто Esc баскычын үч жолу басуу да ушуну жасайт.

# text: unverified e4bb9f1e
page_start = Баштоо

# text: unverified cece957c
page_select = Жоопту же «Билбейм» дегенди тандаңыз.

# text: unverified 3f63f8bb
page_problem = Бул жерде көйгөй бар

# text: unverified c3e482fb
page_several = Бирден көп белгилесеңиз болот. Ар бирине өзүнчө жооп берилет.

# text: unverified c0bf75bd
page_change = Өзгөртүү

# text: unverified 6e7d50e8
page_result = Натыйжа

# text: unverified 92e531ee
page_missing = азырынча айтуу мүмкүн эмес

# text: unverified 75cc1ee6
page_filed = Эгер арыз { $day } күнүнөн кийин берилсе, ортодо эмне өзгөргөнү бул жерде белгисиз.

# text: unverified df0fe798
page_print = Басып чыгаруу

# text: unverified 884bcabf
page_print_careful = Кагазды сизден табышы мүмкүн. Толук баракта жоопторуңуз көрүнөт. Кичине баракчада эч бир жооп жок.

# text: unverified c3ff8b7e
page_print_all = Толук баракты басып чыгаруу

# text: unverified 9e42abab
page_print_slip = Жооптору жок кичине баракчаны басып чыгаруу

# text: unverified 60a27d2f
page_live = Төмөндөгү жооп сиздин тандооңузга жараша өзгөрөт.

# text: unverified 2d953efc
page_law = Булактар эмне дейт: эрежелер бирден

# text: unverified eadd92cc
page_law_about = Бул барак суроо бере албаган жерде ушул жерди окуңуз. Ар бир сүйлөмдүн жанында булактарынын коддору турат. Тире муну эч бир булак айтпай турганын билдирет.

# text: unverified 11097251
page_law_unless = Бул учурлардан башка:

# text: unverified 3aaa15ec
page_unchecked = Машина которгон: эч ким текшерген эмес. Түп нускасы бул файлда жок.

# text: unverified 2e699b2e
page_reports = Ким эмнени кабарлаган

# text: unverified 11fffe5a
page_screen = Бир эле учурда көп иш (CSV)

# text: unverified f77b25be
page_screen_about = CSV файлын тандаңыз: бир сап — бир киши. Барак ар бир сапка өзү жооп берет. Бул компьютерден эч нерсе чыкпайт.

# text: unverified bc749245
page_screen_how = Даталарды мындай жазыңыз: 31.12.2025 же 2025-12-31. Окулбай калган уяча белгисиз деп эсептелет жана бул айтылат.

# text: unverified 73aad53a
page_screen_choose = CSV файлы

# text: unverified b895e738
page_screen_going = Жооп берилген саптар:

# text: unverified 668de9f3
page_screen_save = Жоопторду сактоо

# text: unverified 0ba4539d
page_screen_careful = Сакталган файлда кимде документ жок болушу мүмкүн экени көрүнөт. Аны медициналык маалыматтай сактаңыз. Ал боюнча адамдарды тандабаңыз.

# text: unverified 8ef02e3b
page_screen_personal = Бул мамычаларда жеке маалыматтар бар окшойт. Аларды файлдан алып салып, файлды кайра тандаңыз:

# text: unverified 7655cdd3
page_screen_two = Бул мамычалар бир эле нерсени билдирет. Бирин калтырыңыз:

# text: unverified 7baca7f0
page_screen_nothing = Бир да мамычанын аты бул жерде белгилүү эмес. Мамычалар:

# text: unverified f31e86c4
page_screen_broken = Бул файлды CSV катары окуу мүмкүн болгон жок.

# text: unverified 101f2ff3
screen_rows = Саптар

# text: unverified 619b22d5
screen_unread = Окулбай калган уячасы бар саптар

# text: unverified 3ed28db5
screen_contradict = Маалыматтары бири-бирине каршы саптар

# text: unverified 23a675f1
screen_faults = Окулбай калгандар, мамычалар боюнча

# text: unverified 153d403f
screen_away = Так жооп үчүн бир маалымат жетишпейт

# text: unverified 5ad8a7f7
screen_open = Билип алчу маалыматтар жана саптардын саны

# text: unverified c740978e
screen_missing = маалыматтар жетишпейт

# text: unverified d0416f02
screen_not_asked = бул жерде суралбайт

# text: unverified ad03eb5e
screen_no_answer = жооп жок

# text: unverified 5ad6218c
screen_withheld = көрсөтүлгөн эмес, анткени саны аз

# text: unverified 2249bd50
sheet_cases = Иштер

# text: unverified 3c194c17
sheet_how = Кантип толтуруу керек

# text: unverified 3c6341b2
sheet_case = Иштин номери

# text: unverified 173decf7
sheet_no_names = Ысым, телефон номерин жана дарек жазбаңыз. Ар бир ишке өз номериңизди бериңиз.

# text: unverified d487321d
sheet_person = Бир сап — бир адам. Билбесеңиз, чакмакты бош калтырыңыз.

# text: unverified 4d9f3eda
sheet_example = { $row }-сап — мисал. Анын ордуна жазыңыз же аны өчүрүңүз.

# text: unverified d444f195
sheet_choose = Тизмелерден тандаңыз. Башка сөздөр түшүнүлбөй калышы мүмкүн.

# text: unverified 69576377
sheet_several = Бир нечеси туура болсо, ар бирине өзүнчө сап бериңиз.
