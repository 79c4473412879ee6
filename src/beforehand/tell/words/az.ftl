# text: unverified 440ad667
until = Bu paketin mənbələri { $day } tarixinə qədərdir. Daha sonrakı heç nə oxunmayıb.

# text: unverified 70609cda
as_known = Mənbələrin { $day } tarixindəki vəziyyəti: daha sonrakılar burada nəzərə alınmır.

# text: unverified e0cf1bfa
until_known = Burada nəzərə alınan ən yeni mənbənin tarixi: { $day }.

# text: unverified 8e97b553
does_it_hold = Bu qayda qüvvədədirmi?

# text: unverified 9e5fa3e7
holds = Qüvvədədir.

# text: unverified 76ad09a1
does_not_hold = Qüvvədə deyil.

# text: unverified b7e55a34
more = və aşağıda daha { $count }

# text: unverified 6035cfab
no_sources = Heç bir mənbə nəzərə alınmır: o günə qədər heç biri dərc olunmamışdı.

# text: unverified 79c9ce31
filed_later = Ərizə verilən gün ({ $day }) ən yeni mənbədən sonradır. Bu arada nəyin dəyişdiyi burada məlum deyil.

# text: unverified cb6ef89e
filed_unknown = Ərizə verilən gün göstərilməyib. O, { $day } tarixindən sonradırsa, bu arada nəyin dəyişdiyi burada məlum deyil.

# text: unverified ef7bf773
not_advice = Bu, məlumatdır, hüquqi məsləhət deyil.

# text: unverified eeca6a36
settled = Oxunmuş mənbələr bir-birinə uyğundur, { $day } tarixinə qədər.

# text: unverified 4c556277
reported = Bunu yalnız bir müstəqil ilkin mənbə deyir; ikincisi bunu təsdiq etmir.

# text: unverified e1052119
disputed_verdict = Mənbələr bir-birinə uyğun deyil. Bu yozumun dəstəyi daha çoxdur, amma o, dəqiq deyil.

# text: unverified 4a7c0694
guarded = Dəqiq deyil: buna arxayın olmayın.

# text: unverified 9f7ac684
uncertain_reported = Dəqiq deyil, yalnız bir ilkin mənbə:

# text: unverified cbf3885d
uncertain_disputed = Dəqiq deyil, mənbələr bir-birinə uyğun deyil:

# text: unverified b43aea77
says_so = Ən çox dəstəyi olan:

# text: unverified 44f7f8d7
facts_missing = Bu, göstərilməyən məlumatlardan asılıdır. Mümkün olanlar:

# text: unverified 7db5bd57
disputed = Mənbələr bir-birinə uyğun deyil və heç birinin dəstəyi daha çox deyil. Mümkün olanlar:

# text: unverified bb25409b
silent = Heç bir mənbə bunu həll etmir. Mümkün olanlar:

# text: unverified d3ae14a5
why = Niyə

# text: unverified d2f9f617
otherwise_rule = ümumi qayda: heç bir başqa qayda aid olmayanda

# text: unverified 072558ab
tried = Yoxlanıb və burada aid deyil:

# text: unverified c186f4b2
follows = Bu, artıq bunlardan irəli gəlir:

# text: unverified 77442383
follows_any = Məlumatlar necə olursa olsun, bu, belədir.

# text: unverified 12592a86
open_facts = Öyrənilməli məlumatlar (əvvəl ən faydalısı)

# text: unverified 851b7826
open_points = Mənbələrin açıq qoyduğu hüquqi suallar

# text: unverified 6b92c8dc
who_says_what = Həmin suallar və kim nə deyir

# text: unverified 23e5797b
who_says = belə deyir:

# text: unverified f4f1199f
nobody_says = heç bir mənbə belə demir

# text: unverified b7193811
comments_only = yalnız şərhlər:

# text: unverified 6c74b61a
ways = Qanun başqa vəziyyətlər haqqında nə deyir (məsləhət deyil)

# text: unverified 62e14300
notes = Bunu da bilin

# text: unverified 09b92040
benefit = Vəd edilir

# text: unverified adba65f2
beside = Aşağıdakı hər vədin yanındakı risk

# text: unverified 34e67929
presumed = Siz başqa cür deməsəniz, belə sayılır

# text: unverified 4034e405
assumption = bizim fərziyyəmiz, mənbə yoxdur

# text: unverified caf85b08
sources = Mənbələr

# text: unverified 2ded9af2
from = { $low } və ondan sonra

# text: unverified cb54fcd3
to = ən çoxu { $high }

# text: unverified 71b64639
between = { $low } – { $high }

# text: unverified 8a798890
true = bəli

# text: unverified 9390298f
false = xeyr

# text: unverified 6896191a
support_3 = rəsmi

# text: unverified 5b0f9a31
support_2 = bir neçə ilkin mənbə

# text: unverified 6efac21c
support_1 = bir ilkin mənbə

# text: unverified 4f4086e2
support_0 = dəstək yoxdur

# text: unverified 5741a523
state_settled = oxunmuş mənbələr bir-birinə uyğundur

# text: unverified fdef0f6e
state_reported = yalnız bir ilkin mənbə

# text: unverified f415b68c
state_disputed = mənbələr bir-birinə uyğun deyil

# text: unverified d9e85508
state_silent = heç bir mənbədə deyilmir

# text: unverified 6896191a
kind_official = rəsmi

# text: unverified 7de460ab
kind_foreign_official = xarici dövlət orqanı

# text: unverified 60f2a81b
kind_news_agency = xəbər agentliyi

# text: unverified 842fcb5e
kind_press = mətbuat

# text: unverified f1a0c11a
kind_commentary = şərh

# text: unverified d31e857b
seen_whole = bütöv oxunub

# text: unverified 3beccb4d
seen_excerpt = qismən oxunub

# text: unverified a1ff022a
seen_not_seen = oxunmayıb

# text: unverified f4b89a93
edition = Nəşr { $edition }, SHA-256 { $sha }

# text: unverified 13df3dbb
ledger_counts = { $sources } mənbə, { $origins } ilkin mənbədən

# text: unverified 8e8eaea8
ledger = Bütün mənbələr, ilkin mənbəyə görə

# text: unverified ee086cd6
origin_of_several = İlkin mənbə { $origin }: bir mənbə sayılan { $count } mənbə

# text: unverified b2bd9614
origin_of_one = İlkin mənbə { $origin }

# text: unverified f1a67ba6
lean = Cavablar nəyə söykənir

# text: unverified 8fdbf3b5
lean_about = Hər mənbə növbə ilə çıxarılır və hər tam profilə yenidən cavab verilir. Tam profil hər məlumatdan bir xanadır, naməlum yoxdur. Paylar paketin kobud ilkin təxminləri ilə hesablanır; bunlar insanların payı deyil.

# text: unverified e86dc470
lean_profiles = { $count } profil

# text: unverified fd7ae6dd
lean_none = heç bir cavab dəyişmir

# text: unverified 4764c195
lean_rest = Başqa heç nəyin çıxarılması cavabı dəyişmir.

# text: unverified fc24ac6b
lean_turned = { $source } olmadan bu qədər profilin yekun cavabı başqa nəticə olur: { $count }.

# text: unverified 582809c0
lean_not_turned = Heç bir yekun cavab başqasına çevrilmir: o, itir və ya olmadığı yerdə tapılır.

# text: unverified f3a819da
lean_defective = { $source } olmadan bu qədər profil heç bir cavab almır: { $count }. Qaydalar çatmır və ya bir-birinə uyğun deyil.

# text: unverified 21b26729
lean_uncounted = Hesablanmayıb, çünki diaqramlar çox böyük olardı: { $names }

# text: unverified a0ef4546
without_source = bir mənbə olmadan

# text: unverified ebe0b86a
without_origin = bir ilkin mənbə (onun mənbələri) olmadan

# text: unverified 3e1f8e67
other_answer = başqa cavab

# text: unverified 771ae4a8
other_verdict = başqa yekun cavab

# text: unverified c3bc45ac
share = pay

# text: unverified f8e04b60
never_counts = O, ilkin mənbələrin sayına heç nə əlavə etmir, çünki şərhdir.

# text: unverified 96187941
cited_rule = Ona istinad edən qaydalar

# text: unverified 24d64f05
cited_reading = Ona istinad edən yozumlar

# text: unverified ede54899
cited_term = Anlayışlar

# text: unverified 8a7525b1
cited_note = Qeydlər

# text: unverified 70577731
cited_presumption = Prezumpsiyalar

# text: unverified 109f277e
cited_derivation = Hesablanan məlumatlar

# text: unverified 9dcff98e
cited_event = Hadisələrin ardıcıllığı

# text: unverified f2f410e7
cited_figure = Rəqəmlər

# text: unverified 3f7ad4a6
cited_comparison = Müqayisələr

# text: unverified 8df80ffd
cited_nowhere = Heç nə ona istinad etmir.

# text: unverified 1513431e
against = Ona qarşı durur

# text: unverified 14c1890f
without_it = onsuz: { $support }

# text: unverified 0f10725f
point = sual

# text: unverified 437aea62
show_contents = Mündəricat

# text: unverified 35bb1299
show_first = Əvvəl bunu oxuyun

# text: unverified 731ecec5
show_edition = Bu nəşr

# text: unverified 80dc2167
show_pack = Paket

# text: unverified 3d3b0289
show_sha = Paketin fayllarının SHA-256 kodu

# text: unverified 90d209c5
show_how = Qayda öz şərti yerinə yetən yerdə qüvvədədir. İstisna öz qaydasının altında içəridən yazılır. O, yalnız həmin qayda qüvvədə olan yerdə yoxlanır. Onda istisnanın dediyi qaydanın dediyini əvəz edir. Heç bir qayda qüvvədə deyilsə, ümumi qayda qüvvədədir. Cümlənin arxasında nəyin durduğunu yazan yox, proqram hesablayır. Bu, dövlətin öz orqanı, bir neçə müstəqil ilkin mənbə, biri və ya heç biri ola bilər.

# text: unverified 20d595a5
show_asked = Nə soruşulur

# text: unverified b5727349
show_why = Niyə soruşulur

# text: unverified b2a3aa60
show_kind = Cavab

# text: unverified 1d97f555
show_kind_choice = siyahıdan biri

# text: unverified e49c60f0
show_kind_country = ölkə

# text: unverified 4ed042e0
show_kind_date = gün

# text: unverified 829d391d
show_kind_number = tam ədəd, { $low } – { $high }

# text: unverified 82b00571
show_kind_yes_no = bəli və ya xeyr

# text: unverified 83025f96
show_cells = Qaydalar bunları ayırır

# text: unverified e86386e2
show_one_cell = Qaydalar bunun qiymətləri arasında fərq qoymur.

# text: unverified 95e964a7
show_others = hər hansı başqası (cəmi { $count })

# text: unverified 9e41e2d6
show_presumed = Belə sayılır

# text: unverified a2a31a36
show_derived = Bundan irəli gəlir

# text: unverified bc18a663
show_derived_years = tam illər; əvvəli: { $start }, sonu: { $end }

# text: unverified f2198e9b
show_derived_months = tam aylar; əvvəli: { $start }, sonu: { $end }

# text: unverified 3993a128
show_derived_days = günlər; əvvəli: { $start }, sonu: { $end }

# text: unverified 6fd47312
show_last_day_of_month = Ayda belə gün yoxdursa, ayın son günü sayılır.

# text: unverified 4e4cafb8
show_first_of_next_month = Ayda belə gün yoxdursa, növbəti ayın birinci günü sayılır.

# text: unverified f4c34fb0
show_outcomes = Mümkün nəticələr

# text: unverified 561a27e4
show_guarded = yalnız mənbələr bir-birinə uyğun olanda dəqiq kimi deyilir

# text: unverified f81aeb8c
show_only_if = Yalnız bu mümkün olduqca soruşulur

# text: unverified be176b00
show_map = Sxem

# text: unverified 8a798890
show_yes = bəli

# text: unverified 9390298f
show_no = xeyr

# text: unverified c8a69f69
show_except = istisna

# text: unverified f3e95c52
show_rule = Qayda { $number }

# text: unverified 21b111cb
show_default = Ümumi qayda

# text: unverified cf9c7aa2
show_when = Nə vaxt

# text: unverified ca0c0605
show_written = Yazıldığı kimi

# text: unverified 0597f441
show_then = Onda

# text: unverified d55a1fa4
show_hangs = Bu suallardan asılıdır

# text: unverified 770ee10d
show_hangs_terms = Anlayışlarına görə bunlardan da asılıdır

# text: unverified 47b72b6b
show_lost = Bu günə qədər bu qaydanın arxasında çox az şey dururdu. Cavablar onun qüvvədə olub-olmadığını soruşur.

# text: unverified 1088492a
show_support = Arxasında nə durur

# text: unverified 51066fda
show_place = Paketdə

# text: unverified 9cdc6c47
show_always = həmişə

# text: unverified 6497e4b3
show_never = heç vaxt

# text: unverified 623b8e1e
show_all = bunların hamısı:

# text: unverified 17b30ae5
show_some = bunlardan ən azı biri:

# text: unverified dd175e07
show_none = bunların heç biri:

# text: unverified abe906da
show_not_all = bunların hamısı birlikdə yox:

# text: unverified 95464b1c
show_not = { $said } deyil

# text: unverified 528a03cb
show_not_so = belə deyil:

# text: unverified 7175517a
show_or = və ya

# text: unverified f5e58029
show_before = { $day } tarixindən əvvəl

# text: unverified ede54899
show_terms = Anlayışlar

# text: unverified 58be08a2
show_points = Hüquqi suallar və kim nə deyir

# text: unverified 463816d0
show_reading = Yozum

# text: unverified 4dba4b90
show_who = Kim belə deyir

# text: unverified aef450dc
show_leads = öndədir

# text: unverified a3b50c47
show_state = Vəziyyət

# text: unverified d47d7cb0
show_more = Ətraflı

# text: unverified 0e8819db
show_used_by = Ondan asılı olan qaydalar

# text: unverified 8a7525b1
show_notes = Qeydlər

# text: unverified 06b0f322
show_notes_paper = Sənədlər və hər birini almağın nəyə yol açdığı

# text: unverified bb685708
show_notes_risk = Risklər

# text: unverified 1b45e04c
show_notes_benefit = Nə vəd edilir və yanında hansı risklər var

# text: unverified 5cbadf85
show_notes_context = Bundan başqa nəyi bilməli

# text: unverified 562d6054
show_notes_open = Heç bir mənbədə deyilməyənlər

# text: unverified a43ae302
show_shown = Bunun mümkün olduğu yerdə deyilir

# text: unverified 9dcff98e
show_timeline = Hadisələrin ardıcıllığı

# text: unverified 0009af48
show_until = { $day } – { $until }

# text: unverified f2f410e7
show_figures = Rəqəmlər

# text: unverified d916794e
show_figures_who = Bunu kim deyib

# text: unverified cf9c7aa2
show_figures_day = Nə vaxt

# text: unverified c5d12ac1
show_beware = Ehtiyatlı olun

# text: unverified c4de99b7
show_comparisons = Başqa ölkələr

# text: unverified 181fdd46
show_origin = ilkin mənbə

# text: unverified de2e430c
show_later = Hər sonrakı mənbə nəyi dəyişib

# text: unverified a5880b14
show_later_how = { $day } tarixindən sonra günbəgün: nə dərc olunub və bu, qaydalarda və suallarda nəyi dəyişib.

# text: unverified b26b6ea0
show_later_none = Bu gündən sonrakı mənbə yoxdur.

# text: unverified e57c59f0
show_nothing_changed = Bu, heç bir qaydanı və heç bir sualı dəyişməyib.

# text: unverified bffc6c87
show_later_changed = Bu nəyi dəyişib

# text: unverified 2ef42ec2
show_published = Dərc olunub

# text: unverified 6abdfcbf
show_changed = əvvəl: { $before }; bu gündən: { $after }

# text: unverified dadfc207
show_leads_now = Bu gündən bu yozum öndədir: { $said }

# text: unverified e332f36d
show_stands_now = Bu gündən qayda öz mənbələrinə söykənir.

# text: unverified 09ad4653
show_because = səbəb:

# text: unverified ee8daa82
show_sign = Təsdiq

# text: unverified 9f6ec25c
show_sign_says = Mən bu nəşri onun mənbələri ilə tutuşdurub oxumuşam. İradlar aid olduqları qaydaların yanındadır.

# text: unverified 1bc3d52d
show_sign_name = Ad və peşə

# text: unverified 28dcc1b5
show_sign_day = Yer və gün

# text: unverified f1a73e22
show_sign_hand = İmza

# text: unverified b5025c73
show_sign_remarks = İradlar

# text: unverified d58313a0
show_none_leads = Bu gündən heç bir yozum öndə deyil.

# text: unverified caab2939
check_words = { $count } söz

# text: unverified 2e359b7d
check_part = İstinad edilən parçalardan bu mətndə olanlar: { $count } parçadan { $found }.

# text: unverified e51c2089
check_found = mətndə var

# text: unverified 907ba78b
check_missing = tapılmayıb

# text: unverified 562ccf41
check_passage = { $count } söz, rəqəmsal iz { $sha }

# text: unverified 0a87d24e
check_none = Heç bir mənbədən heç bir parça tanınmayıb.

# text: unverified 4c49b9b0
check_no_fingerprints = Bu paketin heç bir mənbəsində parçaların rəqəmsal izi yoxdur.

# text: unverified 6fd425df
check_others = Tanınmayıb: { $names }

# text: unverified 38e883e8
check_about = Parçalar yalnız sözlərinə görə tapılır. Bu, mətnin qalanı və ya onu kimin yazdığı haqqında heç nə demir.

# text: unverified 0e5e3c76
cited_for = Ona bunun üçün istinad edilir

# text: unverified f193f051
origin_cited_for = Eyni ilkin mənbədən olan başqalarına ({ $names }) bunun üçün istinad edilir

# text: unverified 754674ab
ask_who = Siz kimin üçün soruşursunuz?

# text: unverified 6d37b531
ask_who_why = Bu, yalnız sualların necə yazıldığını dəyişir.

# text: unverified 0191afab
ask_who_title = Kimin üçün

# text: unverified 2744ccd1
ask_me = özüm üçün

# text: unverified 4768d917
ask_family = ailəmin üzvü üçün

# text: unverified 67e05dec
ask_client = müştəri üçün

# text: unverified fe9868c1
ask_not_known = Bilmirəm

# text: unverified e0bd4ba4
ask_none = bunların heç biri

# text: unverified 922cedda
ask_under = { $high } ədədindən az

# text: unverified c4ce448f
ask_over = { $low } ədədindən çox

# text: unverified 99053930
ask_or_more = { $low } və ya daha çox

# text: unverified 7365c301
ask_exactly = tam { $value }

# text: unverified 5c5b2c92
ask_any_number = istənilən ədəd

# text: unverified f5e58029
ask_before = { $day } tarixindən əvvəl

# text: unverified fcd9ccf5
ask_since = { $day } tarixində və ya sonra

# text: unverified 77a509e2
ask_on = { $day } tarixində

# text: unverified c16af119
ask_any_day = istənilən gün

# text: unverified eeebce5c
ask_other_country = başqa ölkə

# text: unverified e49c60f0
ask_any_country = hər hansı ölkə

# text: unverified 7175517a
ask_or = və ya

# text: unverified c80ece66
ask_kept = Cavablarınız yalnız müvəqqəti yaddaşda durur: heç nə saxlanmır, heç nə göndərilmir.

# text: unverified dfb95f69
ask_shown = Bu pəncərədə göstərilənlər siz onu təmizləyənə qədər qalır.

# text: unverified 450e37a8
ask_question = Sual { $number }

# text: unverified 09cc723f
ask_why = Bu niyə soruşulur:

# text: unverified f3f248ea
ask_keys = Cavabınızın nömrəsini yazın, sonra Enter düyməsini basın. Bunları da yaza bilərsiniz:

# text: unverified 7ca806f0
ask_one = Bir nömrə yazın: 1 – { $count }.

# text: unverified ed093493
ask_many = Bir və ya bir neçə nömrə yazın: 1 – { $count }. Aralarında boşluq qoyun.

# text: unverified 60131a08
ask_wrong = { $said } cavablardan biri deyil.

# text: unverified aa00fcc0
ask_alone = Başqa nömrələrlə birlikdə olmaz: { $option }

# text: unverified 3ca65aca
ask_mark = Doğru olanların hamısını qeyd edin, sonra «Davam etmək» seçin.

# text: unverified 8aaf1f9d
ask_find_out = Bunu necə öyrənmək olar

# text: unverified 76900f1b
ask_back = Geri

# text: unverified 434a9003
ask_change = Cavabı dəyişmək

# text: unverified 3d91a7ef
ask_so_far = İndiyə qədərki nəticəyə baxmaq

# text: unverified 7d9eb7ac
ask_close = Bağlamaq

# text: unverified 31fbef16
ask_continue = Davam etmək

# text: unverified 7e405e1d
ask_check = Cavablarınızı yoxlayın

# text: unverified 5a03dfaf
ask_result = Nəticəyə baxmaq

# text: unverified 962e64b7
ask_again = Yenidən başlamaq

# text: unverified cbd88f19
ask_down = Daha aşağı

# text: unverified f9c480c7
ask_ended = Cavabların daxil edilməsi son sualdan əvvəl bitdi. Bu, indiyə qədərki nəticədir.

# text: unverified 22f6f2a0
papers = Nəzərə alınan sənədlər və hər birini almağın nəyə yol açdığı

# text: unverified bb685708
risks = Risklər

# text: unverified 7bddf426
promised = Mənbələrə görə, imzalayanlara vəd edilir; yuxarıdakı risklər buna aiddir:

# text: unverified e32e533a
help = Kim kömək edə bilər

# text: unverified 540379a4
help_default = Bu hüquq sahəsi üzrə hüquqşünas bunu sizin üçün yoxlaya bilər.

# text: unverified 9b2131a1
given = Nə cavab vermisiniz

# text: unverified cf6ed776
tried_because = Siz belə cavab vermisiniz:

# text: unverified 1b8ab61e
search_stopped = Axtarış dayandırılıb: başqa yollar ola bilər və daha az məlumat kifayət edə bilər.

# text: unverified 3bc10033
unchecked_original = Maşın tərcüməsi: onu heç kim yoxlamayıb. Orijinal hər sətrin altında, = işarəsindən sonra durur və həlledicidir.

# text: unverified 908672c1
unchecked_translation = ~ işarəsindən sonrakı sətirlər heç kimin yoxlamadığı maşın tərcüməsidir. Onların hər birinin üstündəki sətir həlledicidir. O da maşınla yazılıb.

# text: unverified 190623e5
page_title = Məlumat vərəqəsi

# text: unverified 78af7bdb
page_file = vereqe

# text: unverified 826c7d4e
page_about = Bu səhifə bir neçə sual verir. Sonra mənbələrin sizin vəziyyətiniz haqqında nə dediyini deyir.

# text: unverified 12721163
page_time = Bu, təxminən iki dəqiqə çəkir. Hər yerdə «Bilmirəm» cavabını verə bilərsiniz.

# text: unverified 7178ba4e
page_private = Səhifə heç nə saxlamır və heç nə göndərmir. Siz onu bağlayanda cavablarınız itir.

# text: unverified 64325d6a
page_remains = Fayl telefonda qalır. Baxılmış səhifələrin siyahısında onun adı görünür. Daha az iz qalması üçün faylı və onun gəldiyi mesajı silin.

# text: unverified 60b64340
page_close_does = «Bağlamaq» səhifəni boşaldır. O, faylı silmir. Klaviaturada Esc düyməsini üç dəfə basmaq da eyni işi görür.

# text: unverified e4bb9f1e
page_start = Başlamaq

# text: unverified cece957c
page_select = Cavabı və ya «Bilmirəm» seçin.

# text: unverified 3f63f8bb
page_problem = Burada problem var

# text: unverified c3e482fb
page_several = Birdən çox qeyd edə bilərsiniz. Hər birinə ayrıca cavab verilir.

# text: unverified c0bf75bd
page_change = Dəyişmək

# text: unverified 6e7d50e8
page_result = Nəticə

# text: unverified 92e531ee
page_missing = hələ demək mümkün deyil

# text: unverified 75cc1ee6
page_filed = Ərizə { $day } tarixindən sonra verilirsə, bu arada nəyin dəyişdiyi burada məlum deyil.

# text: unverified df0fe798
page_print = Çap etmək

# text: unverified 884bcabf
page_print_careful = Kağızı üstünüzdən tapa bilərlər. Bütün səhifədə cavablarınız görünür. Kiçik vərəqdə heç bir cavab yoxdur.

# text: unverified c3ff8b7e
page_print_all = Bütün səhifəni çap etmək

# text: unverified 9e42abab
page_print_slip = Cavabsız kiçik vərəqi çap etmək

# text: unverified 60a27d2f
page_live = Aşağıdakı cavab sizin seçiminizlə birlikdə dəyişir.

# text: unverified 2d953efc
page_law = Mənbələr nə deyir: qaydalar bir-bir

# text: unverified eadd92cc
page_law_about = Bu səhifə sual verə bilməyən yerdə buranı oxuyun. Hər cümlənin yanında onun mənbələrinin kodları durur. Tire o deməkdir ki, bunu heç bir mənbə demir.

# text: unverified 11097251
page_law_unless = Bu hallar istisnadır:

# text: unverified 3aaa15ec
page_unchecked = Maşın tərcüməsi: onu heç kim yoxlamayıb. Orijinal bu faylda yoxdur.

# text: unverified 2e699b2e
page_reports = Kim nə xəbər verib

# text: unverified 11fffe5a
page_screen = Bir dəfəyə çox iş (CSV)

# text: unverified f77b25be
page_screen_about = CSV faylını seçin: bir sətir — bir nəfər. Səhifə hər sətrə özü cavab verir. Bu kompüterdən heç nə çıxmır.

# text: unverified bc749245
page_screen_how = Tarixləri belə yazın: 31.12.2025 və ya 2025-12-31. Oxunmayan xana naməlum sayılır və bu deyilir.

# text: unverified 73aad53a
page_screen_choose = CSV faylı

# text: unverified b895e738
page_screen_going = Cavab verilmiş sətirlər:

# text: unverified 668de9f3
page_screen_save = Cavabları saxlamaq

# text: unverified 0ba4539d
page_screen_careful = Saxlanmış faylda kimdə sənəd olmaya biləcəyi görünür. Onu tibbi məlumat kimi qoruyun. Ondan insan seçmək üçün istifadə etməyin.

# text: unverified 8ef02e3b
page_screen_personal = Görünür, bu sütunlarda şəxsi məlumat var. Onları fayldan çıxarın və faylı yenidən seçin:

# text: unverified 7655cdd3
page_screen_two = Bu sütunlar eyni şeyi bildirir. Onlardan birini saxlayın:

# text: unverified 7baca7f0
page_screen_nothing = Heç bir sütunun adı burada məlum deyil. Sütunlar:

# text: unverified f31e86c4
page_screen_broken = Bu faylı CSV kimi oxumaq olmadı.

# text: unverified 101f2ff3
screen_rows = Sətirlər

# text: unverified 619b22d5
screen_unread = Oxunmayan xanası olan sətirlər

# text: unverified 3ed28db5
screen_contradict = Məlumatları bir-birinə zidd olan sətirlər

# text: unverified 23a675f1
screen_faults = Oxunmayanlar, sütunlar üzrə

# text: unverified 153d403f
screen_away = Qəti cavab üçün bir məlumat çatmır

# text: unverified 5ad8a7f7
screen_open = Öyrənilməli məlumatlar və sətirlərin sayı

# text: unverified c740978e
screen_missing = məlumat çatmır

# text: unverified d0416f02
screen_not_asked = burada soruşulmur

# text: unverified ad03eb5e
screen_no_answer = cavab yoxdur

# text: unverified 5ad6218c
screen_withheld = göstərilmir, çünki say azdır

# text: unverified 2249bd50
sheet_cases = İşlər

# text: unverified 3c194c17
sheet_how = Necə doldurmalı

# text: unverified 3c6341b2
sheet_case = İşin nömrəsi

# text: unverified 173decf7
sheet_no_names = Ad, telefon nömrəsi və ünvan yazmayın. Hər işə öz nömrənizi verin.

# text: unverified d487321d
sheet_person = Bir sətir — bir adam. Bilmirsinizsə, xananı boş qoyun.

# text: unverified 4d9f3eda
sheet_example = { $row }-ci sətir nümunədir. Onun yerinə yazın və ya onu silin.

# text: unverified d444f195
sheet_choose = Siyahılardan seçin. Başqa sözlər başa düşülməyə bilər.

# text: unverified 69576377
sheet_several = Bir neçəsi doğrudursa, hər birinə ayrı sətir verin.
