# Uzbek, Cyrillic script. No translation here has been checked by a person yet.

# text: unverified 440ad667
until = Бу тўпламнинг манбалари { $day } кунигача. Ундан кейингилари ўқилмаган.

# text: unverified 70609cda
as_known = Манбаларнинг { $day } кунидаги ҳолати: кейингилари бу ерда ҳисобга олинмайди.

# text: unverified e0cf1bfa
until_known = Бу ерда ҳисобга олинадиган энг янги манба санаси — { $day }.

# text: unverified 8e97b553
does_it_hold = Бу қоида амал қиладими?

# text: unverified 9e5fa3e7
holds = Амал қилади.

# text: unverified 76ad09a1
does_not_hold = Амал қилмайди.

# text: unverified b7e55a34
more = ва яна { $count } та, пастда

# text: unverified 6035cfab
no_sources = Ҳеч бир манба ҳисобга олинмайди: у кунгача бирортаси эълон қилинмаган.

# text: unverified 79c9ce31
filed_later = Ариза топшириш куни ({ $day }) энг янги манбадан кейин. Орада нима ўзгаргани бу ерда номаълум.

# text: unverified cb6ef89e
filed_unknown = Ариза топшириш куни берилмаган. У { $day } кунидан кейин бўлса, орада нима ўзгаргани бу ерда номаълум.

# text: unverified ef7bf773
not_advice = Бу — маълумот, юридик маслаҳат эмас.

# text: unverified eeca6a36
settled = Ўқилган манбалар бир хил гапиради, { $day } кунигача.

# text: unverified 4c556277
reported = Буни фақат битта мустақил асл манба айтади; буни тасдиқлайдиган иккинчиси йўқ.

# text: unverified e1052119
disputed_verdict = Манбалар ҳар хил гапиради. Бу талқиннинг таянчи кўпроқ, аммо у аниқ эмас.

# text: unverified 4a7c0694
guarded = Аниқ эмас: бунга таянманг.

# text: unverified 9f7ac684
uncertain_reported = Аниқ эмас, фақат битта асл манба:

# text: unverified cbf3885d
uncertain_disputed = Аниқ эмас, манбалар ҳар хил гапиради:

# text: unverified b43aea77
says_so = Таянчи энг кўп бўлгани:

# text: unverified 44f7f8d7
facts_missing = Бу берилмаган маълумотларга боғлиқ. Бўлиши мумкин:

# text: unverified 7db5bd57
disputed = Манбалар ҳар хил гапиради ва ҳеч бирининг таянчи кўпроқ эмас. Бўлиши мумкин:

# text: unverified bb25409b
silent = Буни ҳеч бир манба ҳал қилмайди. Бўлиши мумкин:

# text: unverified d3ae14a5
why = Нега

# text: unverified d2f9f617
otherwise_rule = умумий тартиб, ҳеч бир қоида амал қилмаганда

# text: unverified 072558ab
tried = Текширилди ва бу ерда амал қилмайди:

# text: unverified c186f4b2
follows = Бу аллақачон шундан келиб чиқади:

# text: unverified 77442383
follows_any = Маълумотлар қандай бўлса ҳам, бу шундай.

# text: unverified 12592a86
open_facts = Аниқланадиган маълумотлар (аввал энг фойдалиси)

# text: unverified 851b7826
open_points = Манбалар очиқ қолдирган қонун саволлари

# text: unverified 6b92c8dc
who_says_what = Ўша саволлар ва ким нима дейди

# text: unverified 23e5797b
who_says = шундай дейди:

# text: unverified f4f1199f
nobody_says = ҳеч бир манба бундай демайди

# text: unverified b7193811
comments_only = фақат шарҳлар:

# text: unverified 6c74b61a
ways = Қонун бошқа вазиятлар ҳақида нима дейди (маслаҳат эмас)

# text: unverified 62e14300
notes = Яна нимани билиш керак

# text: unverified 09b92040
benefit = Ваъда қилинган

# text: unverified adba65f2
beside = Пастдаги ҳар бир ваъда ёнидаги хавф

# text: unverified 34e67929
presumed = Бошқача деб айтмасангиз, шундай деб олинади

# text: unverified 4034e405
assumption = бизнинг фаразимиз, манбаси йўқ

# text: unverified caf85b08
sources = Манбалар

# text: unverified 2ded9af2
from = { $low } дан бошлаб

# text: unverified cb54fcd3
to = { $high } гача (у ҳам киради)

# text: unverified 71b64639
between = { $low } – { $high }

# text: unverified 8a798890
true = ҳа

# text: unverified 9390298f
false = йўқ

# text: unverified 6896191a
support_3 = расмий

# text: unverified 5b0f9a31
support_2 = бир нечта асл манба

# text: unverified 6efac21c
support_1 = битта асл манба

# text: unverified 4f4086e2
support_0 = таянчи йўқ

# text: unverified 5741a523
state_settled = ўқилган манбалар бир хил гапиради

# text: unverified fdef0f6e
state_reported = фақат битта асл манба

# text: unverified f415b68c
state_disputed = манбалар ҳар хил гапиради

# text: unverified d9e85508
state_silent = ҳеч бир манба айтмайди

# text: unverified 6896191a
kind_official = расмий

# text: unverified 7de460ab
kind_foreign_official = чет давлат идораси

# text: unverified 60f2a81b
kind_news_agency = ахборот агентлиги

# text: unverified 842fcb5e
kind_press = матбуот

# text: unverified f1a0c11a
kind_commentary = шарҳ

# text: unverified d31e857b
seen_whole = тўлиқ ўқилган

# text: unverified 3beccb4d
seen_excerpt = қисман ўқилган

# text: unverified a1ff022a
seen_not_seen = ўқилмаган

# text: unverified f4b89a93
edition = Нашр { $edition }, SHA-256 { $sha }

# text: unverified 13df3dbb
ledger_counts = Манбалар: { $sources }, асл манбалар: { $origins }

# text: unverified 8e8eaea8
ledger = Ҳар бир манба, асл манбаси бўйича

# text: unverified ee086cd6
origin_of_several = Асл манба { $origin }: битта деб саналадиган манбалар — { $count }

# text: unverified b2bd9614
origin_of_one = Асл манба { $origin }

# text: unverified f1a67ba6
lean = Жавоблар нимага таянади

# text: unverified 8fdbf3b5
lean_about = Ҳар бир манба навбат билан олиб ташланади. Кейин ҳар бир тўлиқ профилга қайта жавоб берилади: ҳар бир маълумотнинг битта катаги, номаълуми йўқ. Улушлар тўпламнинг тахминий баҳолари билан ўлчанган; улар одамларнинг улушлари эмас.

# text: unverified e86dc470
lean_profiles = профиллар: { $count }

# text: unverified fd7ae6dd
lean_none = ҳеч бир жавоб ўзгармайди

# text: unverified 4764c195
lean_rest = Бошқа ҳеч нарса олиб ташланганда жавоб ўзгармайди.

# text: unverified fc24ac6b
lean_turned = { $source } бўлмаса, шунча профилда хулоса бошқа натижа бўлади: { $count }.

# text: unverified 582809c0
lean_not_turned = Ҳеч бир хулоса бошқасига айланмайди: у йўқолади ёки олдин хулоса бўлмаган жойда пайдо бўлади.

# text: unverified f3a819da
lean_defective = { $source } бўлмаса, шунча профилда умуман жавоб йўқ: { $count }. Қоидалар етишмайди ёки бир-бирига зид.

# text: unverified 21b26729
lean_uncounted = Саналмаган, чунки диаграммалар жуда катта бўлар эди: { $names }

# text: unverified a0ef4546
without_source = битта манбасиз

# text: unverified ebe0b86a
without_origin = битта асл манбасиз (унинг манбалари)

# text: unverified 3e1f8e67
other_answer = бошқа жавоб

# text: unverified 771ae4a8
other_verdict = бошқа хулоса

# text: unverified c3bc45ac
share = улуш

# text: unverified f8e04b60
never_counts = Асл манбалар сонига ҳеч нарса қўшмайди, чунки бу — шарҳ.

# text: unverified 96187941
cited_rule = Унга ҳавола қилган қоидалар

# text: unverified 24d64f05
cited_reading = Унга ҳавола қилган талқинлар

# text: unverified ede54899
cited_term = Атамалар

# text: unverified 8a7525b1
cited_note = Изоҳлар

# text: unverified 70577731
cited_presumption = Шундай деб олинганлар

# text: unverified 109f277e
cited_derivation = Келтириб чиқарилганлар

# text: unverified 9dcff98e
cited_event = Воқеалар тартиби

# text: unverified f2f410e7
cited_figure = Рақамлар

# text: unverified 3f7ad4a6
cited_comparison = Таққослашлар

# text: unverified 8df80ffd
cited_nowhere = Унга ҳеч нарса ҳавола қилмайди.

# text: unverified 1513431e
against = Унга қарши туради

# text: unverified 14c1890f
without_it = усиз: { $support }

# text: unverified 0f10725f
point = савол

# text: unverified 437aea62
show_contents = Мундарижа

# text: unverified 35bb1299
show_first = Аввал буни ўқинг

# text: unverified 731ecec5
show_edition = Бу нашр

# text: unverified 80dc2167
show_pack = Тўплам

# text: unverified 3d3b0289
show_sha = Тўплам файлларининг SHA-256 белгиси

# text: unverified 90d209c5
show_how = Қоида шарти бажарилган жойда амал қилади. Истисно қоидасининг остида ичкарироқ ёзилади. У фақат ўша қоида амал қилган жойда текширилади. Шунда истисно айтгани қоида айтганининг ўрнини олади. Ҳеч бир қоида амал қилмаса, умумий тартиб амал қилади. Гапнинг ортида нима турганини ёзган одам эмас, дастур санайди. Бу давлатнинг ўз идораси, бир нечта мустақил асл манба, битта манба ёки ҳеч бири бўлиши мумкин.

# text: unverified 20d595a5
show_asked = Нима сўралади

# text: unverified b5727349
show_why = Нега сўралади

# text: unverified b2a3aa60
show_kind = Жавоб

# text: unverified 1d97f555
show_kind_choice = рўйхатдан бири

# text: unverified e49c60f0
show_kind_country = давлат

# text: unverified 4ed042e0
show_kind_date = кун

# text: unverified 829d391d
show_kind_number = { $low } дан { $high } гача бутун сон

# text: unverified 82b00571
show_kind_yes_no = ҳа ёки йўқ

# text: unverified 83025f96
show_cells = Қоидалар буларни фарқлайди

# text: unverified e86386e2
show_one_cell = Қоидалар унинг қийматларини фарқламайди.

# text: unverified 95e964a7
show_others = бошқа ҳар қандайи (жами { $count })

# text: unverified 9e41e2d6
show_presumed = Шундай деб олинади

# text: unverified a2a31a36
show_derived = Шундан келиб чиқади

# text: unverified bc18a663
show_derived_years = «{ $start }» ва «{ $end }» орасидаги тўлиқ йиллар

# text: unverified f2198e9b
show_derived_months = «{ $start }» ва «{ $end }» орасидаги тўлиқ ойлар

# text: unverified 3993a128
show_derived_days = «{ $start }» ва «{ $end }» орасидаги кунлар

# text: unverified 6fd47312
show_last_day_of_month = Ойда бундай кун бўлмаса, унинг охирги куни ҳисобга олинади.

# text: unverified 4e4cafb8
show_first_of_next_month = Ойда бундай кун бўлмаса, кейинги ойнинг биринчи куни ҳисобга олинади.

# text: unverified f4c34fb0
show_outcomes = Мумкин бўлган натижалар

# text: unverified 561a27e4
show_guarded = фақат манбалар бир хил гапирса, аниқ деб айтилади

# text: unverified f81aeb8c
show_only_if = Фақат бу мумкин бўлганда сўралади

# text: unverified be176b00
show_map = Схема

# text: unverified 8a798890
show_yes = ҳа

# text: unverified 9390298f
show_no = йўқ

# text: unverified c8a69f69
show_except = истисно

# text: unverified f3e95c52
show_rule = Қоида { $number }

# text: unverified 21b111cb
show_default = Умумий тартиб

# text: unverified cf9c7aa2
show_when = Қачон

# text: unverified ca0c0605
show_written = Ёзилгани

# text: unverified 0597f441
show_then = Шунда

# text: unverified d55a1fa4
show_hangs = Қайси саволга боғлиқ

# text: unverified 770ee10d
show_hangs_terms = Атамалари орқали яна қайси саволга боғлиқ

# text: unverified 47b72b6b
show_lost = Бу кунга келиб бу қоиданинг таянчи жуда кам эди. Жавобларда у амал қиладими, деб сўралади.

# text: unverified 1088492a
show_support = Ортида нима туради

# text: unverified 51066fda
show_place = Тўпламда

# text: unverified 9cdc6c47
show_always = ҳар доим

# text: unverified 6497e4b3
show_never = ҳеч қачон

# text: unverified 623b8e1e
show_all = буларнинг ҳаммаси:

# text: unverified 17b30ae5
show_some = булардан камида биттаси:

# text: unverified dd175e07
show_none = буларнинг ҳеч бири эмас:

# text: unverified abe906da
show_not_all = буларнинг ҳаммаси бирга эмас:

# text: unverified 95464b1c
show_not = { $said } эмас

# text: unverified 528a03cb
show_not_so = бундай эмас:

# text: unverified 7175517a
show_or = ёки

# text: unverified f5e58029
show_before = { $day } кунидан олдин

# text: unverified ede54899
show_terms = Атамалар

# text: unverified 58be08a2
show_points = Қонун саволлари ва ким нима дейди

# text: unverified 463816d0
show_reading = Талқин

# text: unverified 4dba4b90
show_who = Ким шундай дейди

# text: unverified aef450dc
show_leads = олдинда

# text: unverified a3b50c47
show_state = Ҳолати

# text: unverified d47d7cb0
show_more = Батафсил

# text: unverified 0e8819db
show_used_by = Унга боғлиқ қоидалар

# text: unverified 8a7525b1
show_notes = Изоҳлар

# text: unverified 06b0f322
show_notes_paper = Ҳужжатлар ва ҳар бирини олиш нимага олиб келади

# text: unverified bb685708
show_notes_risk = Хавфлар

# text: unverified 1b45e04c
show_notes_benefit = Нима ваъда қилинади ва унинг ёнидаги хавфлар

# text: unverified 5cbadf85
show_notes_context = Яна нимани билиш керак

# text: unverified 562d6054
show_notes_open = Ҳеч бир манба айтмаган нарсалар

# text: unverified a43ae302
show_shown = Бу бўлиши мумкин бўлган жойда айтилади

# text: unverified 9dcff98e
show_timeline = Воқеалар тартиби

# text: unverified 0009af48
show_until = { $day } – { $until }

# text: unverified f2f410e7
show_figures = Рақамлар

# text: unverified d916794e
show_figures_who = Буни ким айтган

# text: unverified cf9c7aa2
show_figures_day = Қачон

# text: unverified c5d12ac1
show_beware = Эҳтиёт бўлинг

# text: unverified c4de99b7
show_comparisons = Бошқа давлатлар

# text: unverified 181fdd46
show_origin = асл манба

# text: unverified de2e430c
show_later = Кейинги ҳар бир манба нимани ўзгартирди

# text: unverified a5880b14
show_later_how = { $day } кунидан кейин кунма-кун: нима эълон қилинди ва бу қоидалар ва саволларда нимани ўзгартирди.

# text: unverified b26b6ea0
show_later_none = Бу кундан кейинги манба йўқ.

# text: unverified e57c59f0
show_nothing_changed = Бу ҳеч бир қоидани ва ҳеч бир саволни ўзгартирмади.

# text: unverified bffc6c87
show_later_changed = Бу нимани ўзгартирди

# text: unverified 2ef42ec2
show_published = Эълон қилинган

# text: unverified 6abdfcbf
show_changed = олдин: { $before }; шу кундан бошлаб: { $after }

# text: unverified dadfc207
show_leads_now = Шу кундан бошлаб бу талқин олдинда: { $said }

# text: unverified e332f36d
show_stands_now = Шу кундан бошлаб қоида ўз манбаларига таянади.

# text: unverified 09ad4653
show_because = сабаби:

# text: unverified ee8daa82
show_sign = Тасдиқлаш

# text: unverified 9f6ec25c
show_sign_says = Мен бу нашрни унинг манбалари билан солиштириб ўқидим. Эслатмалар ўзлари тегишли қоидалар ёнида туради.

# text: unverified 1bc3d52d
show_sign_name = Исми ва касби

# text: unverified 28dcc1b5
show_sign_day = Жойи ва куни

# text: unverified f1a73e22
show_sign_hand = Имзо

# text: unverified b5025c73
show_sign_remarks = Эслатмалар

# text: unverified d58313a0
show_none_leads = Шу кундан бошлаб ҳеч бир талқин олдинда эмас.

# text: unverified caab2939
check_words = сўзлар: { $count }

# text: unverified 2e359b7d
check_part = Ҳавола қилинган { $count } парчадан { $found } таси бу матнда бор.

# text: unverified e51c2089
check_found = матнда бор

# text: unverified 907ba78b
check_missing = топилмади

# text: unverified 562ccf41
check_passage = сўзлар: { $count }, рақамли из { $sha }

# text: unverified 0a87d24e
check_none = Ҳеч бир манбанинг ҳеч бир парчаси танилмади.

# text: unverified 4c49b9b0
check_no_fingerprints = Бу тўпламнинг ҳеч бир манбасида парчаларнинг рақамли изи йўқ.

# text: unverified 6fd425df
check_others = Танилмаган: { $names }

# text: unverified 38e883e8
check_about = Парчалар фақат сўзлари бўйича топилади. Бу матннинг қолгани ҳақида ёки уни ким ёзгани ҳақида ҳеч нарса айтмайди.

# text: unverified 0e5e3c76
cited_for = Нима учун ҳавола қилинган

# text: unverified f193f051
origin_cited_for = Шу асл манбанинг бошқаларига ({ $names }) нима учун ҳавола қилинган

# text: unverified 754674ab
ask_who = Сиз ким учун сўраяпсиз?

# text: unverified 6d37b531
ask_who_why = Бу фақат саволларнинг қандай айтилишини ўзгартиради.

# text: unverified 0191afab
ask_who_title = Ким учун сўралади

# text: unverified 2744ccd1
ask_me = ўзим учун

# text: unverified 4768d917
ask_family = оилам аъзоси учун

# text: unverified 67e05dec
ask_client = мижоз учун

# text: unverified fe9868c1
ask_not_known = Билмайман

# text: unverified e0bd4ba4
ask_none = буларнинг ҳеч бири эмас

# text: unverified 922cedda
ask_under = { $high } дан кам

# text: unverified c4ce448f
ask_over = { $low } дан кўп

# text: unverified 99053930
ask_or_more = { $low } ёки ундан кўп

# text: unverified 7365c301
ask_exactly = айнан { $value }

# text: unverified 5c5b2c92
ask_any_number = ҳар қандай сон

# text: unverified f5e58029
ask_before = { $day } кунидан олдин

# text: unverified fcd9ccf5
ask_since = { $day } куни ёки ундан кейин

# text: unverified 77a509e2
ask_on = { $day } куни

# text: unverified c16af119
ask_any_day = ҳар қандай кун

# text: unverified eeebce5c
ask_other_country = бошқа давлат

# text: unverified e49c60f0
ask_any_country = бирор давлат

# text: unverified 7175517a
ask_or = ёки

# text: unverified c80ece66
ask_kept = Жавобларингиз фақат вақтинчалик хотирада туради: ҳеч нарса сақланмайди, ҳеч нарса юборилмайди.

# text: unverified dfb95f69
ask_shown = Бу ойнада кўрсатилган нарса сиз уни тозалагунча қолади.

# text: unverified 450e37a8
ask_question = Савол { $number }

# text: unverified 09cc723f
ask_why = Бу нега сўралади:

# text: unverified f3f248ea
ask_keys = Жавобингиз рақамини ёзинг, кейин Enter ни босинг. Яна буларни ёзишингиз мумкин:

# text: unverified 7ca806f0
ask_one = 1 дан { $count } гача битта рақам ёзинг.

# text: unverified ed093493
ask_many = 1 дан { $count } гача битта ёки бир нечта рақам ёзинг, орасида бўш жой қолдиринг.

# text: unverified 60131a08
ask_wrong = { $said } жавоблардан бири эмас.

# text: unverified aa00fcc0
ask_alone = Бошқа рақамлар билан бирга бўлмайди: { $option }

# text: unverified 3ca65aca
ask_mark = Тўғри бўлганларнинг ҳаммасини белгиланг, кейин «Давом этиш» ни танланг.

# text: unverified 8aaf1f9d
ask_find_out = Буни қандай билиш мумкин

# text: unverified 76900f1b
ask_back = Орқага

# text: unverified 434a9003
ask_change = Жавобни ўзгартириш

# text: unverified 3d91a7ef
ask_so_far = Ҳозиргача чиққан натижани кўриш

# text: unverified 7d9eb7ac
ask_close = Ёпиш

# text: unverified 31fbef16
ask_continue = Давом этиш

# text: unverified 7e405e1d
ask_check = Жавобларингизни текширинг

# text: unverified 5a03dfaf
ask_result = Натижани кўриш

# text: unverified 962e64b7
ask_again = Қайтадан бошлаш

# text: unverified cbd88f19
ask_down = Яна пастроқда

# text: unverified f9c480c7
ask_ended = Жавоб киритиш охирги саволдан олдин тугади. Бу — ҳозиргача чиққан натижа.

# text: unverified 22f6f2a0
papers = Ҳисобга олинадиган ҳужжатлар ва ҳар бирини олиш нимага олиб келади

# text: unverified bb685708
risks = Хавфлар

# text: unverified 7bddf426
promised = Манбаларга кўра, имзолаганларга ваъда қилинган; юқоридаги хавфлар бунга тегишли:

# text: unverified e32e533a
help = Ким ёрдам бериши мумкин

# text: unverified 540379a4
help_default = Буни сиз учун шу ҳуқуқ соҳасидаги юрист текшириб бериши мумкин.

# text: unverified 9b2131a1
given = Сиз нима деб жавоб бердингиз

# text: unverified cf6ed776
tried_because = Сиз шундай жавоб бердингиз:

# text: unverified 1b8ab61e
search_stopped = Қидирув тўхтатилди: бошқа йўллар бўлиши мумкин, камроқ маълумот ҳам етарли бўлиши мумкин.

# text: unverified 3bc10033
unchecked_original = Машина таржимаси: уни ҳеч ким текширмаган. Асл матн ҳар бир сатр остида, = белгисидан кейин туради ва у ҳал қилади.

# text: unverified 908672c1
unchecked_translation = ~ белгисидан кейинги сатрлар — машина таржимаси, уларни ҳеч ким текширмаган. Ҳар бирининг устидаги сатр ҳал қилади. У ҳам машинада қилинган.

# text: unverified 190623e5
page_title = Маълумот варақаси

# text: unverified 78af7bdb
page_file = varaqa

# text: unverified 826c7d4e
page_about = Бу саҳифа бир нечта савол беради. Кейин манбалар сизнинг вазиятингиз ҳақида нима дейишини айтади.

# text: unverified 12721163
page_time = Бу тахминан икки дақиқа олади. Ҳамма жойда «Билмайман» деб жавоб беришингиз мумкин.

# text: unverified 7178ba4e
page_private = Саҳифа ҳеч нарса сақламайди ва ҳеч нарса юбормайди. Уни ёпганингизда жавобларингиз йўқолади.

# text: unverified 64325d6a
page_remains = Файл телефонда қолади. Кўрилган саҳифалар рўйхатида унинг номи кўринади. Камроқ из қолиши учун файлни ва у келган хабарни ўчиринг.

# text: unverified 60b64340
page_close_does = «Ёпиш» саҳифани бўшатади. У файлни ўчирмайди. Клавиатурада Esc ни уч марта босиш ҳам шу ишни қилади.

# text: unverified e4bb9f1e
page_start = Бошлаш

# text: unverified cece957c
page_select = Жавобни ёки «Билмайман» ни танланг.

# text: unverified 3f63f8bb
page_problem = Бу ерда муаммо бор

# text: unverified c3e482fb
page_several = Биттадан кўп белгилашингиз мумкин. Ҳар бирига алоҳида жавоб берилади.

# text: unverified c0bf75bd
page_change = Ўзгартириш

# text: unverified 6e7d50e8
page_result = Натижа

# text: unverified 92e531ee
page_missing = ҳозирча айтиб бўлмайди

# text: unverified 75cc1ee6
page_filed = Ариза { $day } кунидан кейин топширилса, орада нима ўзгаргани бу ерда номаълум.

# text: unverified df0fe798
page_print = Чоп этиш

# text: unverified 884bcabf
page_print_careful = Қоғозни ёнингиздан топиб олишлари мумкин. Бутун саҳифада жавобларингиз кўринади. Кичик варақда ҳеч бир жавоб йўқ.

# text: unverified c3ff8b7e
page_print_all = Бутун саҳифани чоп этиш

# text: unverified 9e42abab
page_print_slip = Жавобсиз кичик варақни чоп этиш

# text: unverified 60a27d2f
page_live = Пастдаги жавоб танловингизга қараб ўзгаради.

# text: unverified 2d953efc
page_law = Манбалар нима дейди: қоидалар бирма-бир

# text: unverified eadd92cc
page_law_about = Бу саҳифа савол бера олмаган жойда шу ерни ўқинг. Ҳар бир гап ёнида манбаларининг кодлари туради. Тире буни ҳеч бир манба айтмаслигини билдиради.

# text: unverified 11097251
page_law_unless = Бу ҳоллардан ташқари:

# text: unverified 3aaa15ec
page_unchecked = Машина таржимаси: уни ҳеч ким текширмаган. Асл матн бу файлда йўқ.

# text: unverified 2e699b2e
page_reports = Ким нимани хабар қилган

# text: unverified 11fffe5a
page_screen = Бир йўла кўп иш (CSV)

# text: unverified f77b25be
page_screen_about = CSV файлни танланг: бир қатор — бир киши. Саҳифа ҳар бир қаторга ўзи жавоб беради. Бу компьютердан ҳеч нарса чиқмайди.

# text: unverified bc749245
page_screen_how = Саналарни шундай ёзинг: 31.12.2025 ёки 2025-12-31. Ўқиб бўлмаган катак номаълум ҳисобланади ва бу айтилади.

# text: unverified 73aad53a
page_screen_choose = CSV файл

# text: unverified b895e738
page_screen_going = Жавоб берилган қаторлар:

# text: unverified 668de9f3
page_screen_save = Жавобларни сақлаш

# text: unverified 0ba4539d
page_screen_careful = Сақланган файл кимда ҳужжат йўқ бўлиши мумкинлигини кўрсатади. Уни тиббий маълумотлардек сақланг. Ундан одамларни саралаш учун фойдаланманг.

# text: unverified 8ef02e3b
page_screen_personal = Бу устунларда шахсий маълумотлар борга ўхшайди. Уларни файлдан олиб ташланг ва файлни яна танланг:

# text: unverified 7655cdd3
page_screen_two = Бу устунлар бир хил маънони билдиради. Улардан бирини қолдиринг:

# text: unverified 7baca7f0
page_screen_nothing = Бу ерда маълум бўлган бирорта устун номи йўқ. Устунлар:

# text: unverified f31e86c4
page_screen_broken = Бу файлни CSV сифатида ўқиб бўлмади.

# text: unverified 101f2ff3
screen_rows = Қаторлар

# text: unverified 619b22d5
screen_unread = Ўқиб бўлмаган катакли қаторлар

# text: unverified 3ed28db5
screen_contradict = Маълумотлари бир-бирига зид қаторлар

# text: unverified 23a675f1
screen_faults = Ўқиб бўлмаган нарсалар, устунлар бўйича

# text: unverified 153d403f
screen_away = Аниқ жавоб учун битта маълумот етишмайди

# text: unverified 5ad8a7f7
screen_open = Аниқлаш керак бўлган маълумотлар ва қаторлар сони

# text: unverified c740978e
screen_missing = маълумотлар етишмайди

# text: unverified d0416f02
screen_not_asked = бу ерда сўралмайди

# text: unverified ad03eb5e
screen_no_answer = жавоб йўқ

# text: unverified 5ad6218c
screen_withheld = кўрсатилмаган, чунки сон кичик

# text: unverified 2249bd50
sheet_cases = Ишлар

# text: unverified 3c194c17
sheet_how = Қандай тўлдирилади

# text: unverified 3c6341b2
sheet_case = Иш рақами

# text: unverified 173decf7
sheet_no_names = Исм, телефон рақами ва манзил ёзманг. Ҳар бир ишга ўз рақамингизни беринг.

# text: unverified d487321d
sheet_person = Битта қатор — битта одам. Билмасангиз, катакни бўш қолдиринг.

# text: unverified 4d9f3eda
sheet_example = { $row }-қатор — мисол. Унинг ўрнига ёзинг ёки уни ўчиринг.

# text: unverified d444f195
sheet_choose = Рўйхатлардан танланг. Бошқа сўзлар тушунилмаслиги мумкин.

# text: unverified 69576377
sheet_several = Бир нечтаси тўғри бўлса, ҳар бирига алоҳида қатор беринг.
