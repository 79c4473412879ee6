# text: unverified 440ad667
until = Bu to'plamning manbalari { $day } kunigacha. Undan keyingilari o'qilmagan.

# text: unverified 70609cda
as_known = Manbalarning { $day } kunidagi holati: keyingilari bu yerda hisobga olinmaydi.

# text: unverified e0cf1bfa
until_known = Bu yerda hisobga olinadigan eng yangi manba sanasi — { $day }.

# text: unverified 8e97b553
does_it_hold = Bu qoida amal qiladimi?

# text: unverified 9e5fa3e7
holds = Amal qiladi.

# text: unverified 76ad09a1
does_not_hold = Amal qilmaydi.

# text: unverified b7e55a34
more = va yana { $count } ta, pastda

# text: unverified 6035cfab
no_sources = Hech bir manba hisobga olinmaydi: u kungacha birortasi e'lon qilinmagan.

# text: unverified 79c9ce31
filed_later = Ariza topshirish kuni ({ $day }) eng yangi manbadan keyin. Orada nima o'zgargani bu yerda ma'lum emas.

# text: unverified cb6ef89e
filed_unknown = Ariza topshirish kuni berilmagan. U { $day } kunidan keyin bo'lsa, orada nima o'zgargani bu yerda ma'lum emas.

# text: unverified ef7bf773
not_advice = Bu ma'lumot, yuridik maslahat emas.

# text: unverified eeca6a36
settled = O'qilgan manbalar { $day } kunigacha bir xil gapiradi.

# text: unverified 4c556277
reported = Buni faqat bitta mustaqil ilk manba aytadi; buni tasdiqlaydigan ikkinchisi yo'q.

# text: unverified e1052119
disputed_verdict = Manbalar har xil gapiradi. Bu talqinning tayanchi ko'proq, lekin u aniq emas.

# text: unverified 4a7c0694
guarded = Aniq emas: bunga tayanmang.

# text: unverified 9f7ac684
uncertain_reported = Aniq emas, faqat bitta ilk manba:

# text: unverified cbf3885d
uncertain_disputed = Aniq emas, manbalar har xil gapiradi:

# text: unverified b43aea77
says_so = Tayanchi eng ko'p bo'lgani:

# text: unverified 44f7f8d7
facts_missing = Bu berilmagan ma'lumotlarga bog'liq. Bo'lishi mumkin:

# text: unverified 7db5bd57
disputed = Manbalar har xil gapiradi, va hech birining tayanchi ko'proq emas. Bo'lishi mumkin:

# text: unverified bb25409b
silent = Buni hech bir manba hal qilmaydi. Bo'lishi mumkin:

# text: unverified d3ae14a5
why = Nega

# text: unverified d2f9f617
otherwise_rule = hech bir qoida amal qilmaganda — umumiy tartib

# text: unverified 072558ab
tried = Tekshirildi va bu yerda amal qilmaydi:

# text: unverified c186f4b2
follows = Bu allaqachon shundan kelib chiqadi:

# text: unverified 77442383
follows_any = Ma'lumotlar qanday bo'lsa ham, bu shunday.

# text: unverified 12592a86
open_facts = Aniqlash kerak bo'lgan ma'lumotlar (avval eng foydalisi)

# text: unverified 851b7826
open_points = Manbalar ochiq qoldirgan huquqiy savollar

# text: unverified 6b92c8dc
who_says_what = O'sha savollar va kim nima deydi

# text: unverified 23e5797b
who_says = shunday deydi:

# text: unverified f4f1199f
nobody_says = hech bir manba bunday demaydi

# text: unverified b7193811
comments_only = faqat sharhlar:

# text: unverified 6c74b61a
ways = Qonun boshqa vaziyatlar haqida nima deydi (maslahat emas)

# text: unverified 62e14300
notes = Yana nimani bilish kerak

# text: unverified 09b92040
benefit = Va'da qilingan

# text: unverified adba65f2
beside = Pastdagi har bir va'da yonidagi xavf

# text: unverified 34e67929
presumed = Boshqacha demasangiz, shunday deb olinadi

# text: unverified 4034e405
assumption = bizning taxminimiz, manbasi yo'q

# text: unverified caf85b08
sources = Manbalar

# text: unverified 2ded9af2
from = { $low } dan boshlab

# text: unverified cb54fcd3
to = { $high } gacha (u ham kiradi)

# text: unverified 71b64639
between = { $low } dan { $high } gacha

# text: unverified 8a798890
true = ha

# text: unverified 9390298f
false = yo'q

# text: unverified 6896191a
support_3 = rasmiy

# text: unverified 5b0f9a31
support_2 = bir nechta ilk manba

# text: unverified 6efac21c
support_1 = bitta ilk manba

# text: unverified 4f4086e2
support_0 = tayanchi yo'q

# text: unverified 5741a523
state_settled = o'qilgan manbalar bir xil gapiradi

# text: unverified fdef0f6e
state_reported = faqat bitta ilk manba

# text: unverified f415b68c
state_disputed = manbalar har xil gapiradi

# text: unverified d9e85508
state_silent = hech bir manba aytmaydi

# text: unverified 6896191a
kind_official = rasmiy

# text: unverified 7de460ab
kind_foreign_official = chet davlat idorasi

# text: unverified 60f2a81b
kind_news_agency = axborot agentligi

# text: unverified 842fcb5e
kind_press = matbuot

# text: unverified f1a0c11a
kind_commentary = sharh

# text: unverified d31e857b
seen_whole = to'liq o'qilgan

# text: unverified 3beccb4d
seen_excerpt = qisman o'qilgan

# text: unverified a1ff022a
seen_not_seen = o'qilmagan

# text: unverified f4b89a93
edition = Nashr { $edition }, SHA-256 { $sha }

# text: unverified 13df3dbb
ledger_counts = Manbalar: { $sources }, ilk manbalar: { $origins }

# text: unverified 8e8eaea8
ledger = Har bir manba, ilk manbasi bo'yicha

# text: unverified ee086cd6
origin_of_several = Ilk manba { $origin }: bitta deb sanaladigan manbalar soni { $count }

# text: unverified b2bd9614
origin_of_one = Ilk manba { $origin }

# text: unverified f1a67ba6
lean = Javoblar nimaga tayanadi

# text: unverified 8fdbf3b5
lean_about = Har bir manba navbat bilan olib tashlanadi. Keyin har bir to'liq profilga qayta javob beriladi: har bir ma'lumotning bitta katagi, noma'lumi yo'q. Ulushlar to'plamning taxminiy baholari bilan o'lchangan; ular odamlarning ulushlari emas.

# text: unverified e86dc470
lean_profiles = profillar: { $count }

# text: unverified fd7ae6dd
lean_none = hech bir javob o'zgarmaydi

# text: unverified 4764c195
lean_rest = Boshqa hech narsa olib tashlanganda javob o'zgarmaydi.

# text: unverified fc24ac6b
lean_turned = { $source } bo'lmasa, shuncha profilda xulosa boshqa natija bo'ladi: { $count }.

# text: unverified 582809c0
lean_not_turned = Hech bir xulosa boshqasiga aylanmaydi: u yo'qoladi yoki xulosa bo'lmagan joyda paydo bo'ladi.

# text: unverified f3a819da
lean_defective = { $source } bo'lmasa, shuncha profilda umuman javob yo'q: { $count }. Qoidalar yetishmaydi yoki bir-biriga zid.

# text: unverified 21b26729
lean_uncounted = Sanalmagan, chunki diagrammalar juda katta bo'lardi: { $names }

# text: unverified a0ef4546
without_source = bitta manbasiz

# text: unverified ebe0b86a
without_origin = bitta ilk manbasiz (uning manbalarisiz)

# text: unverified 3e1f8e67
other_answer = boshqa javob

# text: unverified 771ae4a8
other_verdict = boshqa xulosa

# text: unverified c3bc45ac
share = ulush

# text: unverified f8e04b60
never_counts = Ilk manbalar soniga hech narsa qo'shmaydi, chunki bu sharh.

# text: unverified 96187941
cited_rule = Unga havola qilgan qoidalar

# text: unverified 24d64f05
cited_reading = Unga havola qilgan talqinlar

# text: unverified ede54899
cited_term = Tushunchalar

# text: unverified 8a7525b1
cited_note = Eslatmalar

# text: unverified 70577731
cited_presumption = Shunday deb olinganlar

# text: unverified 109f277e
cited_derivation = Keltirib chiqarilganlar

# text: unverified 9dcff98e
cited_event = Voqealar tartibi

# text: unverified f2f410e7
cited_figure = Raqamlar

# text: unverified 3f7ad4a6
cited_comparison = Taqqoslashlar

# text: unverified 8df80ffd
cited_nowhere = Unga hech narsa havola qilmaydi.

# text: unverified 1513431e
against = Unga qarshi turadi

# text: unverified 14c1890f
without_it = usiz: { $support }

# text: unverified 0f10725f
point = savol

# text: unverified 437aea62
show_contents = Mundarija

# text: unverified 35bb1299
show_first = Avval buni o'qing

# text: unverified 731ecec5
show_edition = Bu nashr

# text: unverified 80dc2167
show_pack = To'plam

# text: unverified 3d3b0289
show_sha = To'plam fayllarining SHA-256 belgisi

# text: unverified 90d209c5
show_how = Qoida sharti bajarilgan joyda amal qiladi. Istisno o'z qoidasi ostida ichkariroq yoziladi. U faqat o'sha qoida amal qilgan joyda tekshiriladi. Shunda istisno aytgani qoida aytganining o'rnini oladi. Hech bir qoida amal qilmasa, umumiy tartib amal qiladi. Gap ortida nima turganini yozuvchi emas, dastur sanaydi. Bu davlatning o'z idorasi, bir nechta mustaqil ilk manba, bittasi yoki hech biri bo'lishi mumkin.

# text: unverified 20d595a5
show_asked = Nima so'raladi

# text: unverified b5727349
show_why = Nega so'raladi

# text: unverified b2a3aa60
show_kind = Javob

# text: unverified 1d97f555
show_kind_choice = ro'yxatdan biri

# text: unverified e49c60f0
show_kind_country = davlat

# text: unverified 4ed042e0
show_kind_date = kun

# text: unverified 829d391d
show_kind_number = { $low } dan { $high } gacha butun son

# text: unverified 82b00571
show_kind_yes_no = ha yoki yo'q

# text: unverified 83025f96
show_cells = Qoidalar bularni farqlaydi

# text: unverified e86386e2
show_one_cell = Qoidalar uning qiymatlarini farqlamaydi.

# text: unverified 95e964a7
show_others = boshqa har qandayi (jami { $count })

# text: unverified 9e41e2d6
show_presumed = Shunday deb olinadi

# text: unverified a2a31a36
show_derived = Shundan kelib chiqadi

# text: unverified bc18a663
show_derived_years = «{ $start }» dan «{ $end }» gacha to'liq yillar

# text: unverified f2198e9b
show_derived_months = «{ $start }» dan «{ $end }» gacha to'liq oylar

# text: unverified 3993a128
show_derived_days = «{ $start }» dan «{ $end }» gacha kunlar

# text: unverified 6fd47312
show_last_day_of_month = Oyda bunday kun bo'lmasa, uning oxirgi kuni hisobga olinadi.

# text: unverified 4e4cafb8
show_first_of_next_month = Oyda bunday kun bo'lmasa, keyingi oyning birinchi kuni hisobga olinadi.

# text: unverified f4c34fb0
show_outcomes = Mumkin bo'lgan natijalar

# text: unverified 561a27e4
show_guarded = faqat manbalar bir xil gapirsa, aniq deb aytiladi

# text: unverified f81aeb8c
show_only_if = Faqat shu mumkin bo'lganda so'raladi

# text: unverified be176b00
show_map = Sxema

# text: unverified 8a798890
show_yes = ha

# text: unverified 9390298f
show_no = yo'q

# text: unverified c8a69f69
show_except = istisno

# text: unverified f3e95c52
show_rule = Qoida { $number }

# text: unverified 21b111cb
show_default = Umumiy tartib

# text: unverified cf9c7aa2
show_when = Qachon

# text: unverified ca0c0605
show_written = Yozilgani

# text: unverified 0597f441
show_then = Shunda

# text: unverified d55a1fa4
show_hangs = Qaysi savolga bog'liq

# text: unverified 770ee10d
show_hangs_terms = Tushunchalari orqali yana qaysi savolga bog'liq

# text: unverified 47b72b6b
show_lost = Bu kunga kelib bu qoidaning tayanchi juda kam edi. Javoblarda u amal qiladimi, deb so'raladi.

# text: unverified 1088492a
show_support = Ortida nima turadi

# text: unverified 51066fda
show_place = To'plamda

# text: unverified 9cdc6c47
show_always = har doim

# text: unverified 6497e4b3
show_never = hech qachon

# text: unverified 623b8e1e
show_all = bularning hammasi:

# text: unverified 17b30ae5
show_some = bulardan kamida bittasi:

# text: unverified dd175e07
show_none = bularning hech biri emas:

# text: unverified abe906da
show_not_all = bularning hammasi birga emas:

# text: unverified 95464b1c
show_not = { $said } emas

# text: unverified 528a03cb
show_not_so = bunday emas:

# text: unverified 7175517a
show_or = yoki

# text: unverified f5e58029
show_before = { $day } kunidan oldin

# text: unverified ede54899
show_terms = Tushunchalar

# text: unverified 58be08a2
show_points = Huquqiy savollar va kim nima deydi

# text: unverified 463816d0
show_reading = Talqin

# text: unverified 4dba4b90
show_who = Kim shunday deydi

# text: unverified aef450dc
show_leads = oldinda

# text: unverified a3b50c47
show_state = Holati

# text: unverified d47d7cb0
show_more = Batafsil

# text: unverified 0e8819db
show_used_by = Unga bog'liq qoidalar

# text: unverified 8a7525b1
show_notes = Eslatmalar

# text: unverified 06b0f322
show_notes_paper = Hujjatlar va har birini olish nimaga olib keladi

# text: unverified bb685708
show_notes_risk = Xavflar

# text: unverified 1b45e04c
show_notes_benefit = Nima va'da qilinadi va uning yonidagi xavflar

# text: unverified 5cbadf85
show_notes_context = Yana nimani bilish kerak

# text: unverified 562d6054
show_notes_open = Hech bir manba aytmagan narsalar

# text: unverified a43ae302
show_shown = Bu bo'lishi mumkin bo'lgan joyda aytiladi

# text: unverified 9dcff98e
show_timeline = Voqealar tartibi

# text: unverified 0009af48
show_until = { $day } – { $until }

# text: unverified f2f410e7
show_figures = Raqamlar

# text: unverified d916794e
show_figures_who = Buni kim aytgan

# text: unverified cf9c7aa2
show_figures_day = Qachon

# text: unverified c5d12ac1
show_beware = Ehtiyot bo'ling

# text: unverified c4de99b7
show_comparisons = Boshqa davlatlar

# text: unverified 181fdd46
show_origin = ilk manba

# text: unverified de2e430c
show_later = Keyingi har bir manba nimani o'zgartirdi

# text: unverified a5880b14
show_later_how = { $day } kunidan keyin kunma-kun: nima e'lon qilindi va bu qoidalar va savollarda nimani o'zgartirdi.

# text: unverified b26b6ea0
show_later_none = Bu kundan keyingi manba yo'q.

# text: unverified e57c59f0
show_nothing_changed = Bu hech bir qoidani va hech bir savolni o'zgartirmadi.

# text: unverified bffc6c87
show_later_changed = Bu nimani o'zgartirdi

# text: unverified 2ef42ec2
show_published = E'lon qilingan

# text: unverified 6abdfcbf
show_changed = oldin: { $before }; shu kundan boshlab: { $after }

# text: unverified dadfc207
show_leads_now = Shu kundan boshlab bu talqin oldinda: { $said }

# text: unverified e332f36d
show_stands_now = Shu kundan boshlab qoida o'z manbalariga tayanadi.

# text: unverified 09ad4653
show_because = sababi:

# text: unverified ee8daa82
show_sign = Tasdiqlash

# text: unverified 9f6ec25c
show_sign_says = Men bu nashrni uning manbalari bilan solishtirib o'qidim. Mulohazalar o'zlari tegishli qoidalar yonida turadi.

# text: unverified 1bc3d52d
show_sign_name = Ismi va kasbi

# text: unverified 28dcc1b5
show_sign_day = Joyi va kuni

# text: unverified f1a73e22
show_sign_hand = Imzo

# text: unverified b5025c73
show_sign_remarks = Mulohazalar

# text: unverified d58313a0
show_none_leads = Shu kundan boshlab hech bir talqin oldinda emas.

# text: unverified caab2939
check_words = so'zlar: { $count }

# text: unverified 2e359b7d
check_part = Havola qilingan { $count } parchadan { $found } tasi bu matnda bor.

# text: unverified e51c2089
check_found = matnda bor

# text: unverified 907ba78b
check_missing = topilmadi

# text: unverified 562ccf41
check_passage = so'zlar: { $count }, raqamli iz { $sha }

# text: unverified 0a87d24e
check_none = Hech bir manbaning hech bir parchasi tanilmadi.

# text: unverified 4c49b9b0
check_no_fingerprints = Bu to'plamning hech bir manbasida parchalarning raqamli izi yo'q.

# text: unverified 6fd425df
check_others = Tanilmagan: { $names }

# text: unverified 38e883e8
check_about = Parchalar faqat so'zlari bo'yicha topiladi. Bu matnning qolgani yoki uni kim yozgani haqida hech narsa aytmaydi.

# text: unverified 0e5e3c76
cited_for = Nima uchun havola qilingan

# text: unverified f193f051
origin_cited_for = Shu ilk manbaning boshqalariga ({ $names }) nima uchun havola qilingan

# text: unverified 754674ab
ask_who = Siz kim uchun so'rayapsiz?

# text: unverified 6d37b531
ask_who_why = Bu faqat savollarning qanday aytilishini o'zgartiradi.

# text: unverified 0191afab
ask_who_title = Kim uchun so'raladi

# text: unverified 2744ccd1
ask_me = o'zim uchun

# text: unverified 4768d917
ask_family = oilam a'zosi uchun

# text: unverified 67e05dec
ask_client = mijoz uchun

# text: unverified fe9868c1
ask_not_known = Bilmayman

# text: unverified e0bd4ba4
ask_none = bularning hech biri emas

# text: unverified 922cedda
ask_under = { $high } dan kam

# text: unverified c4ce448f
ask_over = { $low } dan ko'p

# text: unverified 99053930
ask_or_more = { $low } yoki undan ko'p

# text: unverified 7365c301
ask_exactly = aynan { $value }

# text: unverified 5c5b2c92
ask_any_number = har qanday son

# text: unverified f5e58029
ask_before = { $day } kunidan oldin

# text: unverified fcd9ccf5
ask_since = { $day } kuni yoki undan keyin

# text: unverified 77a509e2
ask_on = { $day } kuni

# text: unverified c16af119
ask_any_day = har qanday kun

# text: unverified eeebce5c
ask_other_country = boshqa davlat

# text: unverified e49c60f0
ask_any_country = biror davlat

# text: unverified 7175517a
ask_or = yoki

# text: unverified c80ece66
ask_kept = Javoblaringiz faqat vaqtinchalik xotirada turadi: hech narsa saqlanmaydi, hech narsa yuborilmaydi.

# text: unverified dfb95f69
ask_shown = Bu oynada ko'rsatilgan narsa siz uni tozalaguncha qoladi.

# text: unverified 450e37a8
ask_question = Savol { $number }

# text: unverified 09cc723f
ask_why = Bu nega so'raladi:

# text: unverified f3f248ea
ask_keys = Javobingiz raqamini yozing, keyin Enter ni bosing. Yana bularni yozishingiz mumkin:

# text: unverified 7ca806f0
ask_one = 1 dan { $count } gacha bitta raqam yozing.

# text: unverified ed093493
ask_many = 1 dan { $count } gacha bitta yoki bir nechta raqam yozing, orasida bo'sh joy qoldiring.

# text: unverified 60131a08
ask_wrong = { $said } javoblardan biri emas.

# text: unverified aa00fcc0
ask_alone = Boshqa raqamlar bilan birga bo'lmaydi: { $option }

# text: unverified 3ca65aca
ask_mark = To'g'ri bo'lganlarning hammasini belgilang, keyin «Davom etish» ni tanlang.

# text: unverified 8aaf1f9d
ask_find_out = Buni qanday bilish mumkin

# text: unverified 76900f1b
ask_back = Orqaga

# text: unverified 434a9003
ask_change = Javobni o'zgartirish

# text: unverified 3d91a7ef
ask_so_far = Hozirgacha chiqqan natijani ko'rish

# text: unverified 7d9eb7ac
ask_close = Yopish

# text: unverified 31fbef16
ask_continue = Davom etish

# text: unverified 7e405e1d
ask_check = Javoblaringizni tekshiring

# text: unverified 5a03dfaf
ask_result = Natijani ko'rish

# text: unverified 962e64b7
ask_again = Qaytadan boshlash

# text: unverified cbd88f19
ask_down = Yana pastroqda

# text: unverified f9c480c7
ask_ended = Javob kiritish oxirgi savoldan oldin tugadi. Bu hozirgacha chiqqan natija.

# text: unverified 22f6f2a0
papers = Hisobga olinadigan hujjatlar va har birini olish nimaga olib keladi

# text: unverified bb685708
risks = Xavflar

# text: unverified 7bddf426
promised = Manbalarga ko'ra, imzolaganlarga va'da qilingan; yuqoridagi xavflar bunga tegishli:

# text: unverified e32e533a
help = Kim yordam berishi mumkin

# text: unverified 540379a4
help_default = Buni siz uchun shu huquq sohasidagi yurist tekshirib berishi mumkin.

# text: unverified 9b2131a1
given = Siz nima deb javob berdingiz

# text: unverified cf6ed776
tried_because = Siz shunday javob berdingiz:

# text: unverified 1b8ab61e
search_stopped = Qidiruv to'xtatildi: boshqa yo'llar bo'lishi mumkin, kamroq ma'lumot ham yetarli bo'lishi mumkin.

# text: unverified 3bc10033
unchecked_original = Mashina tarjimasi: uni hech kim tekshirmagan. Asl matn har bir satr ostida, = belgisidan keyin turadi va u hal qiladi.

# text: unverified 908672c1
unchecked_translation = ~ belgisidan keyingi satrlar — mashina tarjimasi, ularni hech kim tekshirmagan. Har birining ustidagi satr hal qiladi. U ham mashinada qilingan.

# text: unverified 190623e5
page_title = Ma'lumot varaqasi

# text: unverified 78af7bdb
page_file = varaqa

# text: unverified 826c7d4e
page_about = Bu sahifa bir nechta savol beradi. Keyin manbalar sizning vaziyatingiz haqida nima deyishini aytadi.

# text: unverified 12721163
page_time = Bu taxminan ikki daqiqa oladi. Hamma joyda «Bilmayman» deb javob berishingiz mumkin.

# text: unverified 7178ba4e
page_private = Sahifa hech narsa saqlamaydi va hech narsa yubormaydi. Uni yopganingizda javoblaringiz yo'qoladi.

# text: unverified 64325d6a
page_remains = Fayl telefonda qoladi. Ko'rilgan sahifalar ro'yxatida uning nomi ko'rinadi. Kamroq iz qolishi uchun faylni va u kelgan xabarni o'chiring.

# text: unverified 60b64340
page_close_does = «Yopish» sahifani bo'shatadi. U faylni o'chirmaydi. Klaviaturada Esc ni uch marta bosish ham shu ishni qiladi.

# text: unverified e4bb9f1e
page_start = Boshlash

# text: unverified cece957c
page_select = Javobni yoki «Bilmayman» ni tanlang.

# text: unverified 3f63f8bb
page_problem = Bu yerda muammo bor

# text: unverified c3e482fb
page_several = Bittadan ko'p belgilashingiz mumkin. Har biriga alohida javob beriladi.

# text: unverified c0bf75bd
page_change = O'zgartirish

# text: unverified 6e7d50e8
page_result = Natija

# text: unverified 92e531ee
page_missing = hozircha aytib bo'lmaydi

# text: unverified 75cc1ee6
page_filed = Ariza { $day } kunidan keyin topshirilsa, orada nima o'zgargani bu yerda ma'lum emas.

# text: unverified df0fe798
page_print = Chop etish

# text: unverified 884bcabf
page_print_careful = Qog'ozni yoningizdan topib olishlari mumkin. Butun sahifada javoblaringiz ko'rinadi. Kichik varaqda hech bir javob yo'q.

# text: unverified c3ff8b7e
page_print_all = Butun sahifani chop etish

# text: unverified 9e42abab
page_print_slip = Javobsiz kichik varaqni chop etish

# text: unverified 60a27d2f
page_live = Pastdagi javob tanlovingizga qarab o'zgaradi.

# text: unverified 2d953efc
page_law = Manbalar nima deydi: qoidalar birma-bir

# text: unverified eadd92cc
page_law_about = Bu sahifa savol bera olmagan joyda shu yerni o'qing. Har bir gap yonida manbalarining kodlari turadi. Tire buni hech bir manba aytmasligini bildiradi.

# text: unverified 11097251
page_law_unless = Bu hollardan tashqari:

# text: unverified 3aaa15ec
page_unchecked = Mashina tarjimasi: uni hech kim tekshirmagan. Asl matn bu faylda yo'q.

# text: unverified 2e699b2e
page_reports = Kim nimani xabar qilgan

# text: unverified 11fffe5a
page_screen = Bir yo'la ko'p ish (CSV)

# text: unverified f77b25be
page_screen_about = CSV faylni tanlang: bir qator — bir kishi. Sahifa har bir qatorga o'zi javob beradi. Bu kompyuterdan hech narsa chiqmaydi.

# text: unverified bc749245
page_screen_how = Sanalarni shunday yozing: 31.12.2025 yoki 2025-12-31. O'qib bo'lmagan katak noma'lum hisoblanadi va bu aytiladi.

# text: unverified 73aad53a
page_screen_choose = CSV fayl

# text: unverified b895e738
page_screen_going = Javob berilgan qatorlar:

# text: unverified 668de9f3
page_screen_save = Javoblarni saqlash

# text: unverified 0ba4539d
page_screen_careful = Saqlangan fayl kimda hujjat yo'q bo'lishi mumkinligini ko'rsatadi. Uni tibbiy ma'lumotlardek saqlang. Undan odamlarni saralash uchun foydalanmang.

# text: unverified 8ef02e3b
page_screen_personal = Bu ustunlarda shaxsiy ma'lumotlar borga o'xshaydi. Ularni fayldan olib tashlang va faylni yana tanlang:

# text: unverified 7655cdd3
page_screen_two = Bu ustunlar bir xil ma'noni bildiradi. Ulardan birini qoldiring:

# text: unverified 7baca7f0
page_screen_nothing = Bu yerda ma'lum bo'lgan birorta ustun nomi yo'q. Ustunlar:

# text: unverified f31e86c4
page_screen_broken = Bu faylni CSV sifatida o'qib bo'lmadi.

# text: unverified 101f2ff3
screen_rows = Qatorlar

# text: unverified 619b22d5
screen_unread = O'qib bo'lmagan katakli qatorlar

# text: unverified 3ed28db5
screen_contradict = Ma'lumotlari bir-biriga zid qatorlar

# text: unverified 23a675f1
screen_faults = O'qib bo'lmagan narsalar, ustunlar bo'yicha

# text: unverified 153d403f
screen_away = Aniq javob uchun bitta ma'lumot yetishmaydi

# text: unverified 5ad8a7f7
screen_open = Aniqlash kerak bo'lgan ma'lumotlar va qatorlar soni

# text: unverified c740978e
screen_missing = ma'lumotlar yetishmaydi

# text: unverified d0416f02
screen_not_asked = bu yerda so'ralmaydi

# text: unverified ad03eb5e
screen_no_answer = javob yo'q

# text: unverified 5ad6218c
screen_withheld = ko'rsatilmagan, chunki son kichik

# text: unverified 2249bd50
sheet_cases = Ishlar

# text: unverified 3c194c17
sheet_how = Qanday to'ldiriladi

# text: unverified 3c6341b2
sheet_case = Ish raqami

# text: unverified 173decf7
sheet_no_names = Ism, telefon raqami va manzil yozmang. Har bir ishga o'z raqamingizni bering.

# text: unverified d487321d
sheet_person = Bitta qator — bitta odam. Bilmasangiz, katakni bo'sh qoldiring.

# text: unverified 4d9f3eda
sheet_example = { $row }-qator — misol. Uning o'rniga yozing yoki uni o'chiring.

# text: unverified d444f195
sheet_choose = Ro'yxatlardan tanlang. Boshqa so'zlar tushunilmasligi mumkin.

# text: unverified 69576377
sheet_several = Bir nechtasi to'g'ri bo'lsa, har biriga alohida qator bering.
