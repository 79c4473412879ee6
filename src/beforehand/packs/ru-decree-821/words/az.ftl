# text: unverified 23e9d4bc
# .text_not_read: unverified ea4c4d0b
# .excerpts_only: unverified 6a9b727d
pack = Rusiyanın 5 noyabr 2025-ci il tarixli 821 nömrəli Fərmanı
    .text_not_read = Bu layihədə heç kim fərmanın mətnini oxumayıb. Buradakı hər şey başqalarının onun haqqında yazdıqlarına əsaslanır.
    .excerpts_only = Demək olar ki, hər mənbənin yalnız bir hissəsi görülüb. Görülməyən hissədə məhdudiyyət və ya istisna ola bilər.

# text: unverified 5a510231
# .asks: unverified a574c63f
# .asks_you: unverified f17d8965
# .why: unverified f3990480
# .find_out: unverified a3d51e1a
# .residence_permit: unverified bd602c69
# .citizenship: unverified 33fe82e7
# .temporary_permit: unverified 95bf91f2
# .replacement: unverified bfb8a6d7
# .none_of_these: unverified c7d69dbe
fact-applying_for = Ərizə nə üçün verilir
    .asks = Ərizə nə üçün verilir?
    .asks_you = Siz nə üçün ərizə verirsiniz?
    .why = Mənbələrdə yaşayış icazəsi (вид на жительство) üçün və vətəndaşlıq üçün ərizələrdən danışılır.
    .find_out = Ərizə blankının adını oxuyun.
    .residence_permit = yaşayış icazəsi (вид на жительство)
    .citizenship = Rusiya vətəndaşlığı (гражданство)
    .temporary_permit = müvəqqəti yaşayış icazəsi (разрешение на временное проживание)
    .replacement = artıq olan yaşayış icazəsi üçün yeni kart (замена вида на жительство)
    .none_of_these = başqa bir şey, məsələn, viza və ya iş patenti (виза, патент)

# text: unverified 19aa207a
# .asks: unverified 36c9ae2b
# .asks_you: unverified 1ab5af69
# .why: unverified 42fef8cb
# .find_out: unverified 19262ee8
fact-applied_on = Ərizə verilən gün
    .asks = Ərizə hansı gün verilib və ya veriləcək?
    .asks_you = Siz ərizəni hansı gün vermisiniz və ya verəcəksiniz?
    .why = Fərmanın tarixi 5 noyabr 2025-ci ildir. Onun daha əvvəl verilmiş ərizələrə aid olub-olmaması açıq qalır.
    .find_out = Verilmiş sənədlərdəki tarixə baxın. Hələ heç nə verilməyibsə, planlaşdırılan günü götürün.

# text: unverified 953dd6f2
# .asks: unverified e2e6c63c
# .asks_you: unverified bb82a289
# .why: unverified 971a313a
# .find_out: unverified fcef68d1
# .male: unverified 48b676e2
# .female: unverified cf2e5bff
fact-sex = Cins
    .asks = Şəxs kişidir, yoxsa qadın?
    .asks_you = Siz kişisiniz, yoxsa qadın?
    .why = Tələb yalnız kişilərə aiddir.
    .find_out = Pasporta baxın.
    .male = kişi
    .female = qadın

# text: unverified eb4c4e23
# .asks: unverified 62c85309
fact-birth_date = Doğum tarixi
    .asks = Şəxs nə vaxt doğulub?

# text: unverified 63646649
# .asks: unverified 9cde60ca
# .asks_you: unverified 3e76c62c
# .why: unverified aa3c901b
# .find_out: unverified 5c2b7ca2
fact-age = Ərizə verilən gün yaş
    .asks = Ərizə verilən gün şəxsin neçə yaşı olur?
    .asks_you = Ərizə verilən gün sizin neçə yaşınız olur?
    .why = Mənbələrdə 18–65 yaş göstərilir.
    .find_out = Doğum tarixindən ərizə verilən günə qədər tam illəri sayın.

# text: unverified 2caf2ee0
# .asks: unverified 0f3d57ce
# .asks_you: unverified 861a5d4a
# .why: unverified da5a8700
# .find_out: unverified 5e53faaf
# .true: unverified 8a798890
# .false: unverified 73d8860f
fact-legally_capable = Fəaliyyət qabiliyyətli (дееспособный)
    .asks = Qanuna görə şəxs öz adından hərəkət edə bilərmi? (Məhkəmə başqa qərar verməyibsə, cavab «bəli»dir.)
    .asks_you = Qanuna görə siz öz adınızdan hərəkət edə bilərsinizmi? (Məhkəmə başqa qərar verməyibsə, cavab «bəli»dir.)
    .why = Tələb yalnız fəaliyyət qabiliyyətli (дееспособный) kişilərə aiddir.
    .find_out = Ailədə soruşun: məhkəmə nə vaxtsa bu barədə qərar veribmi?
    .true = bəli
    .false = xeyr, məhkəmə başqa qərar verib

# text: unverified 9561af96
# .asks: unverified 2d0df06e
# .asks_you: unverified 851bdda9
# .why: unverified 9fc12d67
# .find_out: unverified 927c8397
# .stateless: unverified 1a765710
fact-citizenship = Vətəndaşlıq
    .asks = Şəxs ərizəni hansı ölkənin vətəndaşı kimi verir?
    .asks_you = Siz ərizəni hansı ölkənin vətəndaşı kimi verirsiniz?
    .why = Xəbərlərdə elə ölkələrin adı çəkilir ki, tələb onların vətəndaşlarına aid deyil və ya onların öz qaydaları var.
    .find_out = Ərizəyə əlavə olunan pasporta baxın.
    .stateless = vətəndaşlığı yoxdur (лицо без гражданства)

# text: unverified 05d26107
# .asks: unverified f4aacbeb
# .asks_you: unverified b77407d6
# .why: unverified 1c263688
# .find_out: unverified 845fbd5d
# .stateless: unverified 1a765710
# .none: unverified 1a9b6809
fact-second_citizenship = İkinci vətəndaşlıq
    .asks = Şəxsin ikinci vətəndaşlığı varmı, varsa, hansıdır?
    .asks_you = Sizin ikinci vətəndaşlığınız varmı, varsa, hansıdır?
    .why = Mənbələrdə ölkələrin adı çəkilir, iki vətəndaşlığı olan insanlardan isə danışılmır.
    .find_out = İkinci pasportun olub-olmadığına baxın və ya miqrasiya hüquqşünasından soruşun.
    .stateless = vətəndaşlığı yoxdur (лицо без гражданства)
    .none = ikinci vətəndaşlıq yoxdur

# text: unverified 767fed64
# .asks: unverified e2a76142
# .asks_you: unverified 73d2f5d3
# .why: unverified ec6821c1
# .find_out: unverified 0111ee95
# .year_on_temporary_permit: unverified dc3d475c
# .citizen_parent_or_child: unverified 550e1242
# .ended_citizenship: unverified a10fd61d
# .long_residence: unverified 1c6e535b
# .family: unverified b0a7a93e
# .highly_qualified_specialist: unverified 5091ff32
# .graduate_with_honours: unverified 2fa71f08
# .studies: unverified 696323e9
# .returning_compatriot: unverified b44df362
# .investor: unverified f4879a9b
# .in_demand_trade: unverified 0a5f1cb5
# .shared_values: unverified 95b1f832
# .asylum: unverified 0d033d67
# .other: unverified d25fe5d3
fact-ground = Ərizənin əsası
    .asks = Şəxs hansı əsasla ərizə verir?
    .asks_you = Siz hansı əsasla ərizə verirsiniz?
    .why = Mənbələrə görə, tələb bəzi əsaslara aiddir, bəzilərinə isə aid deyil.
    .find_out = Ərizədə səbəb kimi nə yazıldığını oxuyun və ya miqrasiya hüquqşünasından soruşun.
    .year_on_temporary_permit = müvəqqəti yaşayış icazəsi ilə ən azı bir il yaşamaq (разрешение на временное проживание)
    .citizen_parent_or_child = valideyn və ya övlad Rusiya vətəndaşıdır və daimi olaraq Rusiyada yaşayır
    .ended_citizenship = Rusiya vətəndaşlığı əvvəl başa çatıb və şəxs Rusiyada yaşayır (прекращение гражданства)
    .long_residence = Rusiyada uzun müddət yaşamaq
    .family = başqa ailə səbəbləri (xidmət edən kişinin qohumu kimi yox)
    .highly_qualified_specialist = yüksək ixtisaslı mütəxəssis (высококвалифицированный специалист)
    .graduate_with_honours = Rusiya təhsil müəssisəsinin fərqlənmə diplomu (диплом с отличием)
    .studies = Rusiyada təhsil, fərqlənmə diplomu olmadan (обучение)
    .returning_compatriot = qayıdan həmvətənlər proqramı (программа переселения соотечественников)
    .investor = Rusiyaya investisiya (инвестор)
    .in_demand_trade = Rusiyanın axtardığı peşə (востребованная профессия)
    .shared_values = ənənəvi dəyərləri bölüşmək (разделяющий традиционные ценности)
    .asylum = sığınacaq və ya qaçqın statusu (убежище, беженец)
    .other = başqa əsas

# text: unverified 191e63cf
# .asks: unverified 80899374
# .asks_you: unverified ca9290c4
# .why: unverified 89b54869
# .find_out: unverified 093fdfe0
# .none: unverified 1d080a62
# .armed_forces: unverified 2155ba31
# .emergency_rescue: unverified d3e94a67
fact-contract = Hərbi xidmət müqaviləsi (контракт)
    .asks = Şəxsin Rusiyada xidmət üçün artıq imzalanmış müqaviləsi varmı?
    .asks_you = Sizin Rusiyada xidmət üçün artıq imzalanmış müqaviləniz varmı?
    .why = Yaşayış icazəsi (вид на жительство) üçün mənbələr belə müqavilələri qəbul edilən sənədlər arasında göstərir.
    .find_out = Artıq olan sənədlərə baxın. Bu suala cavab vermək üçün heç nə imzalamaq lazım deyil.
    .none = müqavilə yoxdur
    .armed_forces = Silahlı Qüvvələrlə müqavilə (контракт о прохождении военной службы в Вооружённых Силах)
    .emergency_rescue = xilasetmə birləşmələri ilə müqavilə (контракт о службе в спасательных воинских формированиях МЧС)

# text: unverified cc9755e5
# .asks: unverified f5728a6d
# .asks_you: unverified 0bc04b72
# .why: unverified 4933e95b
# .find_out: unverified 69a66ded
fact-contract_months = Müqavilənin müddəti, aylarla
    .asks = Müqavilə neçə aylıq imzalanıb?
    .asks_you = Sizin müqaviləniz neçə aylıq imzalanıb?
    .why = Mənbələrə görə, müqavilə ən azı bir illik olmalıdır.
    .find_out = Müddəti artıq olan müqavilədə oxuyun.

# text: unverified a9327dea
# .asks: unverified 683d4200
# .asks_you: unverified 83d4bf09
# .why: unverified 2e321b43
# .find_out: unverified 124b6a10
# .no: unverified ccc9243f
# .age_limit: unverified 159eb209
# .term_ended: unverified 613e6daf
# .health: unverified ac4c75ca
# .other: unverified 1899a37e
fact-discharged = Rusiyada hərbi xidmətdən tərxis (увольнение с военной службы)
    .asks = Şəxs Rusiyada hərbi xidmətdən tərxis olunubmu və nə səbəblə? (O, başqa ölkənin ordusunda və ya Sovet ordusunda xidmət edibsə, bunu cavabsız qoyun. Oxunmuş heç bir mənbədə bunun nəzərə alınıb-alınmadığı deyilmir.)
    .asks_you = Siz Rusiyada hərbi xidmətdən tərxis olunmusunuzmu və nə səbəblə? (Siz başqa ölkənin ordusunda və ya Sovet ordusunda xidmət etmisinizsə, bunu cavabsız qoyun. Oxunmuş heç bir mənbədə bunun nəzərə alınıb-alınmadığı deyilmir.)
    .why = Mənbələrdə qəbul edilən sənədlər arasında bəzi səbəblərlə tərxisi təsdiqləyən sənəd də göstərilir.
    .find_out = Səbəbi öyrənmək üçün tərxis əmrinə baxın.
    .no = tərxis olunmayıb və ya Rusiyada heç vaxt xidmət etməyib
    .age_limit = xidmət üçün yaş həddinə çatıb (предельный возраст)
    .term_ended = xidmətin və ya müqavilənin müddəti bitib (истечение срока)
    .health = sağlamlıq (состояние здоровья)
    .other = başqa səbəb

# text: unverified 62ef8d8a
# .asks: unverified 0686d6c5
# .asks_you: unverified d5110fbe
# .why: unverified 75a67677
# .find_out: unverified dc57a8db
fact-discharged_on = Tərxis günü
    .asks = Şəxs hansı gün tərxis olunub?
    .asks_you = Siz hansı gün tərxis olunmusunuz?
    .why = Bir xəbərdə deyilir ki, vətəndaşlıq üçün tərxis 24 fevral 2022-ci ildən əvvəl olmalıdır.
    .find_out = Günü öyrənmək üçün tərxis əmrinə baxın.

# text: unverified c567292c
# .asks: unverified bde69e47
# .asks_you: unverified f6e9fb6b
# .why: unverified fb870204
# .find_out: unverified cacdb8f6
# .none: unverified 95f61066
# .commission_decision: unverified 49a0bbd3
# .clinic_certificate: unverified 71cf29df
fact-unfitness = Xidmətə yararsızlıq haqqında sənəd
    .asks = Şəxsin hərbi xidmətə yararsız olduğunu bildirən sənədi artıq varmı?
    .asks_you = Sizin hərbi xidmətə yararsız olduğunuzu bildirən sənədiniz artıq varmı?
    .why = Mənbələr yararsızlıq haqqında qərarı (решение о негодности), onu lazımi idarə çıxarıbsa, qəbul edilən sənədlər arasında göstərir.
    .find_out = Artıq olan sənədi hansı idarənin verdiyinə baxın.
    .none = belə sənəd yoxdur
    .commission_decision = seçim məntəqəsinin və hərbi komissarlığın yararsızlıq haqqında qərarı (решение о негодности, отборный пункт и военный комиссариат)
    .clinic_certificate = adi klinikadan arayış (медицинская справка)

# text: unverified 2988b66e
# .asks: unverified c272305c
# .asks_you: unverified f8ccf740
# .why: unverified 98003c69
together-applicant = Cins və ərizə verilən gün yaş
    .asks = Ərizə verilən gün bunlardan hansı şəxsə uyğundur?
    .asks_you = Ərizə verilən gün bunlardan hansı sizə uyğundur?
    .why = Tələb yalnız kişilərə aiddir və mənbələrdə 18–65 yaş göstərilir.

# text: unverified 669ae101
# .asks: unverified ad3dc4ab
# .asks_you: unverified 428f7bd0
# .why: unverified 5fd054ea
together-papers = Xidmət haqqında sənədlər
    .asks = Şəxsdə bu sənədlərdən hansılar artıq var?
    .asks_you = Sizdə bu sənədlərdən hansılar artıq var?
    .why = Mənbələr bunların bəzilərini qəbul edilən sənədlər kimi göstərir. Bu suala cavab vermək üçün heç nə imzalamaq lazım deyil.

# text: unverified f9f4ff19
# .needed: unverified 61f3f38f
# .not_needed: unverified f1a28c0c
# .asks: unverified 1da23863
decision-paper_needed = Ərizə üçün hərbi sənəd
    .needed = Ərizəyə hərbi sənəd əlavə edilməlidir.
    .not_needed = Ərizəyə hərbi sənəd əlavə etmək lazım deyil.
    .asks = Ərizə vermək üçün o, hərbi sənəd gətirməlidirmi?

# text: unverified 08a5e4cd
# .accepted: unverified 22126660
# .none: unverified 918cda66
# .asks: unverified 7c284378
decision-paper_held = Tələbə cavab verən sənəd
    .accepted = Şəxsdə olan sənədlərdən biri tələbə cavab verir.
    .none = Şəxsdə olan heç bir sənədin bu ərizə üçün tələbə cavab verdiyi məlum deyil.
    .asks = Şəxsdə olan sənədlərdən biri tələbə cavab verirmi?

# text: unverified 34e2bc28
help = Bunu sizin üçün miqrasiya hüquqşünası yoxlaya bilər.

# text: unverified 14b2f78e
rule-paper_needed-residence_after_temporary_permit = 18–65 yaşlı fəaliyyət qabiliyyətli (дееспособный) kişilər hərbi sənəd əlavə etməlidir. Bu, müvəqqəti yaşayış icazəsi (РВП) ilə bir ildən sonra yaşayış icazəsi (вид на жительство) üçün verilən ərizələrə aiddir.

# text: unverified 62426f99
rule-paper_needed-residence_after_temporary_permit-belarus = Bir xəbərə və iki şərhə görə, yaşayış icazəsi (вид на жительство) üçün də tələb Belarus vətəndaşlarına aid deyil.

# text: unverified 74b3c534
rule-paper_needed-residence_after_temporary_permit-kazakhstan_moldova = Bir xəbərdə deyilir ki, yaşayış icazəsi (вид на жительство) üçün ərizə verəndə tələb Qazaxıstan və Moldova vətəndaşlarına aid deyil.

# text: unverified 198194e8
rule-paper_needed-residence_citizen_relative = 18–65 yaşlı fəaliyyət qabiliyyətli (дееспособный) kişilər hərbi sənəd əlavə etməlidir. Bu, valideyn və ya övlad Rusiya vətəndaşı olduğuna görə yaşayış icazəsi (вид на жительство) üçün verilən ərizələrə aiddir.

# text: unverified 62426f99
rule-paper_needed-residence_citizen_relative-belarus = Bir xəbərə və iki şərhə görə, yaşayış icazəsi (вид на жительство) üçün də tələb Belarus vətəndaşlarına aid deyil.

# text: unverified 74b3c534
rule-paper_needed-residence_citizen_relative-kazakhstan_moldova = Bir xəbərdə deyilir ki, yaşayış icazəsi (вид на жительство) üçün ərizə verəndə tələb Qazaxıstan və Moldova vətəndaşlarına aid deyil.

# text: unverified 6ca74abe
rule-paper_needed-residence_former_citizen = Bir bildirişdə deyilir ki, 18–65 yaşlı fəaliyyət qabiliyyətli (дееспособный) kişilər hərbi sənəd əlavə etməlidir. Bu, Rusiya vətəndaşlığı başa çatdıqdan sonra yaşayış icazəsi (вид на жительство) üçün verilən ərizələrə aiddir.

# text: unverified 62426f99
rule-paper_needed-residence_former_citizen-belarus = Bir xəbərə və iki şərhə görə, yaşayış icazəsi (вид на жительство) üçün də tələb Belarus vətəndaşlarına aid deyil.

# text: unverified 74b3c534
rule-paper_needed-residence_former_citizen-kazakhstan_moldova = Bir xəbərdə deyilir ki, yaşayış icazəsi (вид на жительство) üçün ərizə verəndə tələb Qazaxıstan və Moldova vətəndaşlarına aid deyil.

# text: unverified 02c4abaf
rule-paper_needed-residence_long_residence_or_family = Bir xəbərdə deyilir ki, yaşayış icazəsi (вид на жительство) üçün tələb uzun müddət yaşamaq və ailə səbəbləri əsaslarına aiddir.

# text: unverified 21ab21c1
rule-paper_needed-residence_other_ground = Bəzi Qərbi Avropa xəbərlərində deyilir ki, yaşayış icazəsi (вид на жительство) üçün ərizə verən hər əcnəbi kişi hərbi sənəd əlavə etməlidir.

# text: unverified 7c55cbcd
rule-paper_needed-residence_studies = Bəzi mətnlərdə deyilir ki, fərqlənmə diplomu (диплом с отличием) olmadan təhsil kişini tələbdən azad etmir.

# text: unverified 2a639155
rule-paper_needed-residence_named_category = Onun kateqoriyası tələbdən azad deyilsə, o, hərbi sənəd əlavə etməlidir. Oxunmuş heç bir mənbədə onun bunu etməli olduğu deyilmir.

# text: unverified 2d959674
rule-paper_needed-citizenship_long_residence_or_family = 18–65 yaşlı fəaliyyət qabiliyyətli (дееспособный) kişilər hərbi sənəd əlavə etməlidir. Bu, uzun müddət yaşamağa və ya ailəyə görə vətəndaşlıq üçün verilən ərizələrə aiddir.

# text: unverified 256ed0d9
rule-paper_needed-citizenship_long_residence_or_family-belarus = Agentlik xəbərlərinə görə, vətəndaşlıq üçün şərt Belarus vətəndaşlarına aid deyil.

# text: unverified 4b6eeec6
rule-paper_needed-citizenship_every_ground = Agentlik xəbərlərinə görə, vətəndaşlıq üçün şərt 18–65 yaşlı hər fəaliyyət qabiliyyətli (дееспособный) kişiyə aiddir, əsası nə olursa olsun.

# text: unverified d3be196e
rule-paper_needed-replacement = Bir xəbərdə deyilir ki, tələb yaşayış icazəsinin (вид на жительство) uzadılmasına da aiddir.

# text: unverified e4cd5bd4
rule-paper_needed-other_procedures = Başqa bir prosedur da bu sənədi tələb edirsə, o, sənədi əlavə etməlidir. Oxunmuş heç bir mənbədə belə prosedurun olduğu deyilmir.

# text: unverified 6e7cde84
rule-paper_needed-women = Sənəd yalnız kişilərdən tələb olunur. Qadınlar adi qaydada ərizə verir.

# text: unverified 53e2e73b
rule-paper_needed-under_18 = Sənəd yalnız 18 yaşına çatmış kişilərdən tələb olunur.

# text: unverified 92e899b8
rule-paper_needed-over_65 = 66 yaşı tamam olmuş kişilər mənbələrdə göstərilən yaşlardan kənardadır.

# text: unverified 90f695e9
rule-paper_needed-not_capable = Sənəd yalnız fəaliyyət qabiliyyətli (дееспособный) kişilərdən tələb olunur.

# text: unverified b1f3934c
rule-paper_needed-belarus = Xəbərlərə görə, tələb Belarus vətəndaşlarına aid deyil. Bunun hansı status üçün olduğu hər xəbərdə deyilmir.

# text: unverified 3bfe5b53
rule-paper_needed-kazakhstan_moldova = Bir xəbərdə deyilir ki, Qazaxıstan və Moldova vətəndaşlarından sənəd yalnız vətəndaşlıq üçün ərizə verəndə tələb olunur.

# text: unverified 2762df56
rule-paper_needed-highly_qualified = Bir xəbərdə və bir neçə şərhdə deyilir ki, tələb yüksək ixtisaslı mütəxəssislərə (высококвалифицированный специалист) aid deyil.

# text: unverified 3e14c6f1
rule-paper_needed-honours = Bir xəbərə və bəzi şərhlərə görə, tələb fərqlənmə diplomu (диплом с отличием) olan məzunlara aid deyil.

# text: unverified 46f5f426
rule-paper_needed-filed_before = Fərman yalnız yeni ərizələrə aiddirsə, 5 noyabr 2025-ci ildən əvvəl verilmiş ərizəyə tələb aid deyil. Oxunmuş heç bir mənbədə belə deyilmir.

# text: unverified afba9bc4
rule-paper_needed-otherwise = Heç bir qaydanın aid olmadığı şəxs adi qaydada ərizə verir.

# text: unverified 59f5053a
rule-paper_held-residence_armed_forces_contract = Yaşayış icazəsi (вид на жительство) üçün Silahlı Qüvvələrlə ən azı bir illik müqavilə (контракт) qəbul edilir.

# text: unverified c62656ea
rule-paper_held-residence_rescue_contract = Yaşayış icazəsi (вид на жительство) üçün Fövqəladə Hallar Nazirliyinin (МЧС) xilasetmə birləşmələri ilə müqavilə (контракт) qəbul edilir. Bir bildirişə görə, burada da bir il tələb olunur.

# text: unverified a3817071
rule-paper_held-residence_discharge = Yaşayış icazəsi (вид на жительство) üçün tərxisi təsdiqləyən sənəd qəbul edilir. Səbəb yaş həddi, müddətin bitməsi və ya sağlamlıq olmalıdır.

# text: unverified 50674432
rule-paper_held-residence_unfitness = Yaşayış icazəsi (вид на жительство) üçün yararsızlıq haqqında qərar (решение о негодности) qəbul edilir. Qərar o, müqavilə ilə xidmətə girməyə çalışanda çıxarılmış olmalıdır.

# text: unverified 9ef455c7
rule-paper_held-citizenship_discharge = Vətəndaşlıq üçün tərxis əmrindən çıxarış (выписка из приказа об увольнении) qəbul edilir. Bir xəbərdə deyilir ki, tərxis 24 fevral 2022-ci ildən əvvəl olmalıdır.

# text: unverified 39c4d192
rule-paper_held-citizenship_unfitness = Vətəndaşlıq üçün onun yararsızlığı haqqında qərar (решение о негодности) qəbul edilir. Bu qərarı seçim məntəqəsi (отборный пункт) və hərbi komissarlıq (военный комиссариат) birlikdə çıxarmış olmalıdır.

# text: unverified b4ec6b6b
rule-paper_held-citizenship_contract = Bəzi xəbərlərdə müqavilə (контракт) vətəndaşlıq üçün də kifayət sayılır.

# text: unverified 7907b7d9
rule-paper_held-clinic_certificate = Klinikadan arayış kifayətdirsə, o, yararsızlığı göstərir. Oxunmuş heç bir mənbədə onun kifayət olduğu deyilmir.

# text: unverified 12760835
rule-paper_held-otherwise = Oxunmuş heç bir qayda şəxsdə olan sənədi bu ərizə üçün qəbul etmir.

# text: unverified ceaf4acf
term-covered_man = Əcnəbi olan və ya vətəndaşlığı olmayan, 18–65 yaşlı fəaliyyət qabiliyyətli (дееспособный) kişi. Tam 65 yaşında olan kişinin bura daxil olub-olmaması açıq qalır.

# text: unverified 322b3587
term-filed_in_time = Ərizə 5 noyabr 2025-ci il tarixində və ya sonra verilib. Tələbin daha əvvəlki ərizəyə də aid olub-olmaması açıq qalır.

# text: unverified 262307ed
term-category_outside = Əsas tələbin aid olmadığı kateqoriyaya daxildir.

# text: unverified dead9238
term-first_citizenship_outside = O, ərizəni elə ölkənin vətəndaşı kimi verir ki, bu tələb həmin ölkənin vətəndaşlarına aid deyil.

# text: unverified adc49b6b
term-second_citizenship_outside = Onun ikinci vətəndaşlığı elə ölkənindir ki, bu tələb həmin ölkənin vətəndaşlarına aid deyil.

# text: unverified 75099a83
term-first_citizenship_suffices = Başqa vətəndaşlığı yoxdursa və ya mane olmursa, onun ərizə verərkən göstərdiyi vətəndaşlıq kifayətdir. Mənbələrdə ölkələrin adı çəkilir, iki vətəndaşlığı olan kişilərdən isə danışılmır.

# text: unverified 12a5403a
term-second_citizenship_suffices = Onun ikinci vətəndaşlığı onu tələbdən azad edə bilər. Mənbələrdə ölkələrin adı çəkilir, iki vətəndaşlığı olan kişilərdən isə danışılmır.

# text: unverified 9934d9ce
term-belarus_puts_him_outside = Tələb Belarus vətəndaşına aid deyil.

# text: unverified a5379f3f
term-kazakhstan_or_moldova_puts_him_outside = Qazaxıstan və ya Moldova vətəndaşı vətəndaşlıq üçün ərizə vermirsə, tələb ona aid deyil.

# text: unverified 00e252fd
term-ukraine_puts_him_outside = Ayrı qaydalar bu tələbi əvəz edirsə, tələb Ukrayna vətəndaşına aid deyil. Bir xəbərdə deyilir ki, ayrı qaydalar var.

# text: unverified f8f76a74
term-outside_by_citizenship = Onun vətəndaşlığı onu tələbdən azad edir.

# text: unverified b7b864b0
# .included: unverified f365afe4
# .excluded: unverified c2a4087a
point-age_65 = Tələb tam 65 yaşında olan kişiyə aiddirmi?
    .included = Tələb 65 yaşa qədər olan kişilərə aiddir, 65 yaş da daxildir.
    .excluded = Tələb 65 yaşın tamam olduğu gün bitir.

# text: unverified ae81fcdd
# .caught: unverified 22f44ff9
# .outside: unverified 9a0faa57
point-pending_applications = Tələb 5 noyabr 2025-ci ildən əvvəl verilmiş və həmin gün hələ qərar çıxarılmamış ərizəyə aiddirmi?
    .caught = Tələb həmin gündən əvvəl verilmiş ərizələrə də aiddir.
    .outside = Tələb yalnız həmin gün və ya sonra verilmiş ərizələrə aiddir.

# text: unverified 2f780e13
# .covered: unverified df12d138
# .outside: unverified 1dbfecf8
point-citizen_relative_ground = Tələb valideyni və ya övladı Rusiya vətəndaşı olduğuna görə yaşayış icazəsi (вид на жительство) üçün ərizə verən kişiyə aiddirmi?
    .covered = Tələb bu əsasa aiddir. Övladlığa götürən valideynlər və qəyyumlar da nəzərdə tutulur.
    .outside = Tələb bu əsasa aid deyil.

# text: unverified 4b8bb2c2
# .covered: unverified 27a805f7
# .outside: unverified 1dbfecf8
point-former_citizen_ground = Tələb Rusiya vətəndaşlığı başa çatdığına görə yaşayış icazəsi (вид на жительство) üçün ərizə verən kişiyə aiddirmi?
    .covered = Tələb bu əsasa aiddir.
    .outside = Tələb bu əsasa aid deyil.

# text: unverified 9a38b169
# .covered: unverified 088cafbf
# .outside: unverified 4e38737a
point-family_residence_ground = Tələb başqa ailə əsası ilə yaşayış icazəsi (вид на жительство) üçün ərizə verən kişiyə aiddirmi?
    .covered = Tələb istənilən ailə səbəblərinə aiddir.
    .outside = Ailə əsaslarından tələb yalnız birinə aiddir: valideyn və ya övlad Rusiya vətəndaşıdır.

# text: unverified 0076eb5e
# .covered: unverified 009f4c0b
# .outside: unverified e6527f1c
point-long_residence_ground = Kişi yaşayış icazəsi (вид на жительство) üçün uzun müddət yaşamağa görə ərizə verir. Bu, müvəqqəti yaşayış icazəsi (РВП) ilə bir ildən sonra deyil. Tələb ona aiddirmi?
    .covered = Tələb ümumiyyətlə uzun müddət yaşamağa aiddir.
    .outside = Uzun müddət yaşamaq hallarından tələb yalnız birinə aiddir: müvəqqəti yaşayış icazəsi (РВП) ilə bir il.

# text: unverified 42da126f
# .outside: unverified 7b360f5d
# .covered: unverified 5e99d07b
point-other_residence_grounds = Tələb heç bir mənbədə göstərilməyən əsasla yaşayış icazəsi (вид на жительство) üçün ərizə verən kişiyə aiddirmi?
    .outside = Tələb yalnız adı çəkilən əsaslara aiddir.
    .covered = Tələb yaşayış icazəsi (вид на жительство) üçün ərizə verən hər əcnəbi kişiyə aiddir.

# text: unverified 3690d51b
# .every_ground: unverified 307e97ce
# .long_residence_or_family: unverified 5d170bfd
point-citizenship_grounds = Vətəndaşlıq üçün şərt hər əsas üçün qüvvədədir, yoxsa yalnız uzun müddət yaşamaq və ailə üçün?
    .every_ground = Şərt vətəndaşlıq üçün ərizə verən, bu yaşda olan hər fəaliyyət qabiliyyətli (дееспособный) kişi üçün qüvvədədir.
    .long_residence_or_family = Şərt yalnız uzun müddət yaşamağa və ya ailəyə görə ərizə verənlər üçün qüvvədədir.

# text: unverified 9684646f
# .outside: unverified cf7d886b
# .covered: unverified 3f2161c3
point-belarus = Belarus vətəndaşları tələbdən azaddırmı?
    .outside = Tələb Belarus vətəndaşlarına aid deyil: həm yaşayış icazəsi (вид на жительство), həm də vətəndaşlıq üçün.
    .covered = Sənəd Belarus vətəndaşlarından da hamıdan olduğu kimi tələb olunur.

# text: unverified f59a2cb4
# .exempt: unverified 17dad725
# .covered: unverified ebe92b3b
point-kazakhstan_moldova = Qazaxıstan və Moldova vətəndaşları yaşayış icazəsi (вид на жительство) üçün olan tələbdən azaddırmı?
    .exempt = Sənəd onlardan yalnız vətəndaşlıq üçün ərizə verəndə tələb olunur.
    .covered = Sənəd onlardan da hamıdan olduğu kimi tələb olunur.

# text: unverified 6fe3f6bd
# .outside: unverified b843f910
# .covered: unverified 78d09156
point-ukraine = Ukrayna vətəndaşları üçün ayrı qaydalar onları bu tələbdən azad edirmi?
    .outside = Tələb Ukrayna vətəndaşlarına aid deyil, çünki onlar üçün başqa qaydalar qüvvədədir.
    .covered = Tələb Ukrayna vətəndaşlarına aiddir, başqa təfərrüatlar olsa da, olmasa da.

# text: unverified 6eaa26f0
# .any: unverified ab8af109
# .used: unverified 9e639320
# .all: unverified 85991aed
point-second_citizenship_counts = Kişinin iki vətəndaşlığı varsa və onlardan biri onu tələbdən azad edirsə, nə olur?
    .any = Belə bir vətəndaşlıq kifayətdir, hansı olursa olsun.
    .used = Yalnız onun ərizə verərkən göstərdiyi vətəndaşlıq nəzərə alınır.
    .all = Onun bütün vətəndaşlıqları belə olmalıdır.

# text: unverified f892dcfa
# .exempt: unverified 1a1c4df5
# .covered: unverified c2094684
point-highly_qualified = Yüksək ixtisaslı mütəxəssislər (высококвалифицированный специалист) tələbdən azaddırmı?
    .exempt = Tələb onlara aid deyil.
    .covered = Tələb hamı kimi onlara da aiddir.

# text: unverified c30418ba
# .exempt: unverified 1a1c4df5
# .covered: unverified c2094684
point-honours = Rusiya təhsil müəssisələrinin fərqlənmə diplomu (диплом с отличием) olan məzunları yaşayış icazəsi (вид на жительство) üçün olan tələbdən azaddırmı?
    .exempt = Tələb onlara aid deyil.
    .covered = Tələb hamı kimi onlara da aiddir.

# text: unverified 78cca817
# .any_study: unverified e6745ff2
# .honours_only: unverified 886e151e
point-study_scope = Təhsil əsasında yaşayış icazəsi (вид на жительство) üçün ərizə verən hər kəs tələbdən azaddır, yoxsa yalnız fərqlənmə diplomu (диплом с отличием) olan məzunlar?
    .any_study = Rusiyada təhsil əsasında ərizə verən hər kəs tələbdən azaddır.
    .honours_only = Fərqlənmə diplomu (диплом с отличием) olmadan təhsil kişini tələbdən azad etmir.

# text: unverified e41a0ab3
# .exempt: unverified 1a1c4df5
# .covered: unverified c2094684
point-compatriots = Qayıdan həmvətənlər tələbdən azaddırmı?
    .exempt = Tələb onlara aid deyil.
    .covered = Tələb hamı kimi onlara da aiddir.

# text: unverified b8858ae4
# .exempt: unverified 1a1c4df5
# .covered: unverified c2094684
point-investors = İnvestorlar tələbdən azaddırmı?
    .exempt = Tələb onlara aid deyil.
    .covered = Tələb hamı kimi onlara da aiddir.

# text: unverified 22c94f23
# .exempt: unverified 1a1c4df5
# .covered: unverified c2094684
point-in_demand_trades = Rusiyanın axtardığı peşələrdə olan insanlar tələbdən azaddırmı?
    .exempt = Tələb onlara aid deyil.
    .covered = Tələb hamı kimi onlara da aiddir.

# text: unverified bc483e69
# .outside: unverified fcdbcf73
# .covered: unverified c2094684
point-shared_values = Rusiyanın ənənəvi dəyərlərini bölüşən kimi yaşayış icazəsi (вид на жительство) üçün ərizə verənlər tələbdən azaddırmı?
    .outside = Tələb onlara aid deyil, çünki onların ayrıca əsası var.
    .covered = Tələb hamı kimi onlara da aiddir.

# text: unverified 20e44fd6
# .outside: unverified 1a1c4df5
# .covered: unverified c2094684
point-asylum = Sığınacaq əsası ilə və ya qaçqın kimi ərizə verənlər tələbdən azaddırmı?
    .outside = Tələb onlara aid deyil.
    .covered = Tələb hamı kimi onlara da aiddir.

# text: unverified 7f215b9a
# .caught: unverified 9337e0f5
# .outside: unverified 10169442
point-existing_holders = Tələb artıq olan yaşayış icazəsini (вид на жительство) yalnız dəyişən və ya uzadan kişiyə aiddirmi?
    .caught = Tələb icazənin uzadılmasına da aiddir.
    .outside = Tələb artıq yaşayış icazəsi (вид на жительство) olanlara aid deyil.

# text: unverified f622d916
# .outside: unverified d1a2eb95
# .covered: unverified a84e815f
point-other_procedures = Başqa prosedurlar, məsələn, müvəqqəti yaşayış icazəsi (РВП), viza və ya iş patenti tələbdən kənarda qalırmı?
    .outside = Başqa prosedurlar tələbdən kənarda qalır.
    .covered = Sənəd başqa bir prosedurda da tələb olunur.

# text: unverified ad50eb8c
# .not_enough: unverified ece8808f
# .enough: unverified 2bdc7b9e
point-contract_for_citizenship = Vətəndaşlıq üçün müqavilə kifayətdirmi?
    .not_enough = Vətəndaşlıq üçün yalnız tərxis sənədi və ya yararsızlıq haqqında qərar (решение о негодности) qəbul edilir.
    .enough = Müqavilə vətəndaşlıq üçün də qəbul edilir.

# text: unverified 65ed4a8b
# .year_required: unverified 059bb8c7
# .any_term: unverified 76525af1
point-rescue_contract_term = Xilasetmə birləşmələri ilə müqavilə bir illik olmalıdırmı?
    .year_required = Silahlı Qüvvələrdə olduğu kimi, müqavilə ən azı bir illik olmalıdır.
    .any_term = İstənilən müddət kifayətdir.

# text: unverified 40fe07be
# .before: unverified e7ecdbfe
# .any: unverified 03579f37
point-discharge_date_for_citizenship = Vətəndaşlıq üçün nəzərə alınsın deyə, tərxis 24 fevral 2022-ci ildən əvvəl olmalıdırmı?
    .before = Yalnız 24 fevral 2022-ci ildən əvvəlki tərxis nəzərə alınır.
    .any = Tərxis tarixinin əhəmiyyəti yoxdur.

# text: unverified dc3eac53
# .listed_reasons: unverified 643852f0
# .any_reason: unverified da734dfd
point-discharge_reason_for_citizenship = Vətəndaşlıq üçün istənilən səbəblə tərxis nəzərə alınırmı?
    .listed_reasons = Yalnız yaşayış icazəsi (вид на жительство) üçün siyahıda göstərilən səbəblər.
    .any_reason = Səbəbin əhəmiyyəti yoxdur.

# text: unverified ac95e5e5
# .not_enough: unverified a89f3dd7
# .enough: unverified 5460ee8c
point-clinic_certificate = Yararsızlığı göstərmək üçün adi klinikadan arayış kifayətdirmi?
    .not_enough = Yalnız müqavilə ilə xidmət üçün çıxarılmış qərar kifayətdir.
    .enough = Klinikadan arayış kifayətdir.

# text: unverified 7d2a8998
note-paper_armed_forces_contract = Silahlı Qüvvələrlə müqavilə (контракт с Вооружёнными Силами) onu əsgər edir. Mətninə görə, müqavilə bir illik və ya daha uzundur. Amma 2022-ci ildən belə müqavilələr öz tarixində bitmir. Onu müharibəyə göndərə bilərlər.

# text: unverified eb1af5b9
note-paper_rescue_contract = Fövqəladə Hallar Nazirliyinin hərbi xilasetmə birləşmələri ilə müqavilə (контракт со спасательными воинскими формированиями МЧС) onu orada xidmət etməyə məcbur edir. Bir bildirişə görə, ən azı bir il tələb olunur. Oxunmuş heç bir mənbədə onun əslində nə vaxt bitdiyi deyilmir.

# text: unverified fdefec4c
note-paper_discharge = Tərxisi təsdiqləyən sənəd (документ об увольнении с военной службы) artıq bitmiş xidmətdən sonra verilir. Oxunmuş heç bir mənbədə başqa ölkənin ordusunda və ya Sovet ordusunda xidmətin nəzərə alınıb-alınmadığı deyilmir.

# text: unverified 40d079b1
note-paper_unfitness = Yararsızlıq haqqında qərar (решение о негодности) kişi müqavilə ilə xidmətə girməyə çalışanda çıxarılır. Onu müqavilə ilə xidmət üçün seçim məntəqəsi (отборный пункт) və hərbi komissarlıq (военный комиссариат) birlikdə verir. Oxunmuş heç bir mənbədə yararlı sayılan kişi ilə nə baş verdiyi deyilmir. İmzalamağa icazə verilməyən kişi ilə nə baş verdiyi də heç birində deyilmir.

# text: unverified 87199ff8
note-unfitness_terms_unknown = Oxunmuş heç bir mənbədə qərarın nə qədər qüvvədə qaldığı və ya neçəyə olduğu deyilmir. Onun nə qədər vaxt apardığı və ya şikayət verməyin mümkün olub-olmadığı da heç birində deyilmir. Yalnız müvəqqəti yararsız olan kişi üçün nəyin nəzərə alındığı da deyilmir.

# text: unverified e7c77cb7
note-clinic_papers = Oxunmuş heç bir mənbədə adi klinikanın sənədinin kifayət olduğu deyilmir. Bir anonim səhifədə deyilir ki, bu, eyni şey deyil.

# text: unverified d5b01106
note-contract_goes_on = Bir illik müqavilə bir ildən sonra bitmir. 2022-ci ildən müqavilələr əməliyyat və ya səfərbərlik bitənə qədər davam edir. Xəbərlərdə çıxmağın yeganə yolları kimi yaş, sağlamlıq və həbs cəzası göstərilir.

# text: unverified ac3e699b
note-war = Müqaviləli əsgəri müharibəyə göndərə bilərlər. Bir xəbər Qərb kəşfiyyatına və başqalarına istinad edir. Bu xəbərə görə, həlak olan və ya yaralanan Rusiya əsgərləri bir milyondan çoxdur.

# text: unverified f13ba193
note-crime_at_home = Başqa ölkənin müharibəsində xidmət öz ölkəsində cinayət ola bilər. Xəbərlərə görə, Qırğızıstan və Tacikistan nümayəndəlikləri xəbərdarlıq edib. Xəbər verilir ki, Özbəkistan prokurorları 3 ildən 10 ilə qədər cəzadan danışıb. Xəbər verilir ki, Özbəkistanda bir məhkəmə 2023-cü ilin oktyabrında 3 il cəza verib. Ayrı-ayrı ölkələrin qanunları yoxlanmayıb.

# text: unverified 738ee2f2
note-pressure_on_new_citizens = Bir xəbərdə yenicə vətəndaş olmuş insanlara təzyiqdən danışılır. Bəzilərinə deyirlər ki, status geri alına bilər. Bəzilərini reydlərdə tutulanda imzalamağa təhrik edirlər.

# text: unverified e470d7ca
note-citizenship_can_end = 2024-cü il qanununa görə, yeni vətəndaş hərbi qeydiyyata (воинский учёт) durmasa, vətəndaşlığını itirə bilər.

# text: unverified b6ae42d4
note-family_may_apply = Xəbərlərdə xidmət edənlər üçün hər iki statusa daha asan yol təsvir olunur. Bu yol ər və ya arvadı və uşaqları da əhatə edir. Xəbərlərin çoxu valideynləri də əlavə edir, biri isə övladlığa götürülmüş uşaqları da.

# text: unverified 9ff9cfff
note-family_of_the_dead = Bir xəbərdə həlak olmuş əsgərin ailəsindən danışılır. Orada deyilir ki, ailə ölümü sübut etsə, daha asan yoldan istifadə edə bilər. Xəbər verilir ki, yaşayış icazəsi (вид на жительство) haqqında 2023-cü il qanununda da eyni şey deyilirdi.

# text: unverified 67444501
note-exams_waived = Xəbərlərdə deyilir ki, xidmət edənlərə dil imtahanı lazım deyil. Bir xəbər buna tarix və qanun testlərini də əlavə edir. 2024-cü ilin yanvarında çıxmış daha əvvəlki fərman da vətəndaşlıq üçün adi şərtlərin bəzilərini ləğv etmişdi.

# text: unverified 8e7cf9e8
note-time_under_earlier_decree = Xəbər verilir ki, 2024-cü ilin yanvarında çıxmış daha əvvəlki fərmanla qərar bir ay və ya üç aya qədər çəkib. Oxunmuş heç bir mənbədə bu fərman üzrə müddət göstərilmir. Ona görə əvvəlki müddəti bura aid etmək olmaz.

# text: unverified 8daa48d7
note-permit_without_temporary_permit = Xəbər verilir ki, 2023-cü ilin iyul qanunu əvvəlcə müvəqqəti yaşayış icazəsi (РВП) olmadan yaşayış icazəsi (вид на жительство) verir. Qanun bir illik müqaviləsi olanlar, ər və ya arvadlar, uşaqlar və valideynlər üçündür. Bir xəbərdə deyilir ki, onlara testlər lazım deyil. Həmin qanun bu fərmandan əvvəl çıxıb.

# text: unverified ccbdcf21
note-shield_from_removal = 2026-cı ilin bir qanunu müqaviləli əsgərləri başqa dövlətə verilməkdən qoruyur; xəbərə görə, o, imzalanıb. Xəbər verilir ki, Duma ölkədən çıxarmaya qarşı qanunu qəbul edib. Deportasiya haqqında qanun layihəsinin yalnız birinci oxunuşu görülüb. Ölkədən çıxarma və başqa dövlətə verilmə haqqında mətnlər döyüşdə iştirak da tələb edir.

# text: unverified 939368d0
note-two_roads = Xəbərlər iki şeyi qarışdırır. Biri şərtdir: bir çox kişinin əlavə etməli olduğu sənəd. O biri mükafatdır: xidmət edənlər üçün daha asan yol. Buradakı cavablar yalnız şərt haqqındadır.

# text: unverified 31fdc620
note-other_road_not_covered = Bəzi kişilər o biri yolla ərizə verir: xidmət edən və ya etmiş kimi, yaxud qohum kimi. Oxunmuş heç bir mənbədə sənədin onlardan tələb olunub-olunmadığı deyilmir. Buradakı cavab həmin yola aid deyil.

# text: unverified 46e8c3b2
note-application_not_accepted = Bir xəbərdə deyilir ki, sənəd olmadan idarə ərizəni heç qəbul etmir. Bir şərhdə deyilir ki, ərizə ilişib qalır. Oxunmuş heç bir mənbədə yazılı imtina verilib-verilmədiyi və ya şikayət verməyin mümkün olub-olmadığı deyilmir. Müvəqqəti yaşayış icazəsinin (РВП) müddəti bitsə, nə olacağı da heç birində deyilmir.

# text: unverified d2588e23
note-after_a_refusal = Oxunmuş heç bir mənbədə imtinanın ölkədən çıxarmaya səbəb olub-olmadığı deyilmir.

# text: unverified ad710c2a
note-no_court_ruling = Bu fərman haqqında məhkəmə qərarı tapılmayıb.

# text: unverified e62dc022
note-age_on_filing_day = Biz yaşı ərizə verilən günə görə sayırıq. Bu, bizim fərziyyəmizdir. Mənbələrdə yaşlar göstərilir, hansı günün sayıldığı isə deyilmir.

# text: unverified aa59cc0d
note-start_day = Fərman 5 noyabr 2025-ci ildə imzalanıb və dərc olunub. Bir xəbərdə deyilir ki, o, həmin gündən qüvvədədir.

# text: unverified 2197b620
note-called_temporary = Fərman öz qaydalarını müvəqqəti adlandırır. Bir xəbərdə deyilir ki, fərmanda bitmə tarixi göstərilmir. Oxunmuş heç bir mənbədə də belə tarix yoxdur.

# text: unverified ebf2ab19
note-what_a_permit_gives = Bir xəbərə görə, yaşayış icazəsi (вид на жительство) olan şəxs ölkəyə sərbəst girib-çıxır və ayrıca icazəsiz işləyir. Orada həmçinin deyilir ki, çoxları başqa yolla vətəndaş ola bilmir.

# text: unverified 2cc070e1
note-marriage_is_not_a_ground_of_its_own = Oxunmuş heç bir mənbədə nikah yaşayış icazəsi (вид на жительство) üçün ayrıca əsas kimi göstərilmir. Xəbərdəki ər-arvad müvəqqəti yaşayış icazəsi (РВП) ilə bir ildən sonra dayandırılıb.

# text: unverified c5f79fe1
note-shared_values_after_a_year = Xəbərlərə görə, ənənəvi dəyərləri bölüşən kimi qəbul edilənlər müvəqqəti yaşayış icazəsi (РВП) ilə gəlir. Həmin xəbərlərə görə, onlar bir il sonra ərizə verir. Belədirsə, buradakı cavab müvəqqəti yaşayış icazəsi (РВП) ilə bir il üçün olan cavabdır.

# text: unverified c5790d65
note-visits_and_short_study = Konsulluq bildirişini nəql edən bir mətndə deyilir ki, turizm və qısa təhsil üçün qalmağa toxunulmur.

# text: unverified bea1224c
note-men_barred_from_signing = 2022-ci ildə xəbər verilirdi ki, bəzi kişilərə imzalamaq qadağandır. Onların arasında məhkumluğu və ya açıq cinayət işi olan kişilər var idi. Sonradan bu qadağalar azaldılıb. Belə kişi yararlı sayılsa, hansı sənədi gətirə biləcəyi oxunmuş heç bir mənbədə deyilmir.

# text: unverified 27e8e7c5
note-lawyer_disagrees = Bir miqrasiya hüquqşünası fərmanın ifadələrini aldadıcı sayır. O deyir ki, bu ifadələr yaşayış icazəsi (вид на жительство) üçün ərizə verən hər kişini yalnız ilk baxışda məcbur edir. Onun yekun fikri görülməyib. Ola bilər ki, daha az kişi məcburdur.

# text: unverified 7aa18545
note-decree_883 = 2025-ci ilin dekabrında çıxmış 883 nömrəli Fərman Rusiya üçün maraqlı olan insanlara başqa prosedur açır. Ərizələr 15 aprel 2026-cı ildən verilir. Onun bu fərmanla necə uzlaşdığı deyilmir.

# text: unverified 3d842298
note-investors_ordinary_conditions = Bir məsləhət firması investorlar üçün adi şərtləri rublla göstərir. Fərman haqqında bir şərhdə avro ilə məbləğ göstərilir və o, uyğun gəlmir.

# text: unverified 1c4b388c
note-ukraine_background = İlhaq edilmiş bölgələrin sakinləri haqqında 2023-cü ilin aprel fərmanı yalnız əlavə məlumatdır. Onun Ukrayna vətəndaşları üçün ayrı qaydalara daxil olub-olmadığı deyilmir.

# text: unverified 78b564fb
note-categories_for_citizenship = Bir forum yazısında ailə bağları vətəndaşlıq üçün çoxlu kateqoriyadan biri kimi göstərilir. Oxunmuş heç bir mənbədə bütün siyahı verilmir.

# text: unverified c8e24588
note-criminal_record_paper = 2026-cı ilin əvvəlində çıxan xəbərlərdə hazırlanan bir qaydadan danışılır. Bu qayda öz ölkəsindən məhkumluq haqqında arayış (справка о судимости) tələb edir. O, bu fərmana əlavə olardı.

# text: unverified 2496ed00
presumed-legally_capable = Siz məhkəmənin başqa qərar verdiyini deməsəniz, şəxs fəaliyyət qabiliyyətli (дееспособный) sayılır.

# text: unverified 0fc6c715
presumed-second_citizenship = Siz başqa cür deməsəniz, sayılır ki, şəxsin yalnız bir vətəndaşlığı var.

# text: unverified 046bd99b
event-one_year_contract_law = Qanun bir illik müqaviləsi olan əcnəbilərə vətəndaşlıq istəməyə imkan verir. Yaşayış icazəsi (вид на жительство) və Rusiyada beş il yaşamaq lazım deyil.

# text: unverified 41a18230
event-partial_mobilisation = 647 nömrəli Fərman qismən səfərbərlik elan edir. O vaxtdan xidmət müqavilələri artıq öz tarixində bitmir.

# text: unverified 7d24bb1d
event-decree_690 = 690 nömrəli Fərman xidmət edən əcnəbilər üçün vətəndaşlığı sadələşdirir.

# text: unverified 47bfb151
event-rules_for_foreigners_in_the_army = Fərman əcnəbilərin xidmət müqavilələri üçün qaydalar verir. Kimlərin imzalaya bilməyəcəyi də orada deyilir.

# text: unverified 8b336847
event-decree_690_changed = 690 nömrəli Fərman dəyişdirilir. O, artıq döyüşdə iştirak tələb etmir və ailəni də əhatə edir.

# text: unverified d3505fcd
event-permit_law = Bir illik müqaviləsi olanlara və ailələrinə əvvəlcə müvəqqəti yaşayış icazəsi (РВП) olmadan yaşayış icazəsi (вид на жительство) verən qanun haqqında xəbər verilir.

# text: unverified 4f9e33d0
event-easier_citizenship_for_three_countries = Fərman Belarus, Qazaxıstan və Moldova vətəndaşları üçün vətəndaşlığı asanlaşdırır.

# text: unverified e1a08f12
event-decree_10 = 10 nömrəli Fərman müqaviləsi olan əcnəbilərə və onların ailələrinə vətəndaşlıq yolunu açır.

# text: unverified 31fc2338
event-citizenship_can_end_law = 281-FZ nömrəli qanun hərbi qeydiyyata (воинский учёт) durmayanların vətəndaşlığının başa çatmasına imkan verir.

# text: unverified 9eaae483
event-decree_702 = 702 nömrəli Fərman ənənəvi dəyərləri bölüşənlər üçün yol açır. O, 1 sentyabr 2024-cü ildən qüvvədədir.

# text: unverified 75d587bc
event-stay_to_be_put_in_order = Fərman əcnəbilərə ölkədə qalmalarını 30 aprelə qədər qaydaya salmağı tapşırır. Müqaviləsi olanlar qorunur.

# text: unverified 6e0ee6ab
event-stateless_may_sign = Qanun vətəndaşlığı olmayan insanlara da müqavilə imzalamağa icazə verir. Əcnəbilərə isə səfərbərlik zamanı imzalamağa icazə verir.

# text: unverified 4884533d
event-decree_821 = 821 nömrəli Fərman imzalanır və dərc olunur. Bir xəbərdə deyilir ki, o, həmin gündən qüvvədədir.

# text: unverified 6e6f31e0
event-decree_10_replaced = İki şərhə görə, 821 nömrəli Fərman 2024-cü ilin yanvarında çıxmış 10 nömrəli Fərmanı ləğv edir və ya əvəz edir.

# text: unverified 36d853f7
event-protection_bills_prepared = Hökumət komissiyası xidmət edən əcnəbiləri qoruyan qanun layihələrini dəstəkləyir. Sonra layihələr Dumaya verilir.

# text: unverified 254fe578
event-decree_883 = 883 nömrəli Fərman Rusiya üçün maraqlı olan insanlara başqa prosedur açır. Ərizələr 15 aprel 2026-cı ildən verilir. Onun 821 nömrəli Fərmana münasibəti deyilmir.

# text: unverified 028b8986
event-investigation_published = RFE/RL araşdırması bu günə qədər dərc olunub. Bu, onun Balkan versiyasının tarixidir.

# text: unverified cc6a21c1
event-ministry_explains = Daxili İşlər Nazirliyi (МВД) yaşayış icazəsi (вид на жительство) üçün ərizəyə nə əlavə edilməli olduğunu TASS vasitəsilə izah edir.

# text: unverified d856ebe2
event-protection_bills_first_reading = Xidmət edən əcnəbiləri qoruyan üç qanun layihəsi birinci oxunuşdan keçir. Başqa bir yazıda bunun tarixi bir ay sonradır, görünür, səhvən.

# text: unverified 6d7fcf3b
event-criminal_record_bill = Vətəndaşlıq üçün ərizə verənlər haqqında qanun layihəsi barədə xəbər verilir. Layihə onların öz ölkəsindən məhkumluq haqqında arayış (справка о судимости) tələb edir. Qüvvədə olan məhkumluq imtina demək olardı.

# text: unverified ad883f5b
event-consulate_notice = Çinin Vladivostokdakı konsulluğu öz vətəndaşlarına bu şərt haqqında məlumat verir. Bunu nəql edən mətnlərdə üç fərqli gün göstərilir.

# text: unverified c4a78788
event-extradition_law_passed = Duma xidmət etmiş əcnəbilərin başqa dövlətə verilməsinə qarşı qanunu qəbul edir.

# text: unverified bb9c87f2
event-extradition_law_signed = Xəbər verilir ki, başqa dövlətə verilməyə qarşı qanun imzalanıb. 2025-ci ilin dekabr xəbərində o, hələ layihə adlanırdı.

# text: unverified 382b3a12
event-criminal_record_rule_reported_approved = Başqa bir xəbərdə məhkumluq haqqında arayış (справка о судимости) qaydası təsdiqlənmiş adlanır.

# text: unverified 5872ba8c
event-expulsion_law_passed = Duma xidmət etmiş əcnəbilərin ölkədən çıxarılmasına qarşı qanunu qəbul edir. Bunun əvəzinə cəza 1 000 rubldan 50 000 rubla qədər cərimə və ya 100 saatdan 200 saata qədər işdir.

# text: unverified 5452deb2
event-still_advertised = Bir ictimai elanda fərman hələ də təsvir olunur, özü də yalnız onun daha asan yolu. Daha sonrakı səhifə oxunmayıb.

# text: unverified c63ac104
# .who: unverified adc36d39
# .caution: unverified 6d49a741
figure-new_citizens_at_the_front = Vətəndaşlığı bu yaxınlarda almış, cəbhədə olan yeni vətəndaşlar.
    .who = İstintaq Komitəsinin rəhbəri Aleksandr Bastrıkin, Sankt-Peterburqda hüquq forumunda; 20 may 2025-ci ildə xəbər verilib.
    .caution = O, yaşayış icazəsi (вид на жительство) üçün ərizə verənlərdən yox, yeni vətəndaşlardan danışıb. Bir telekanal onun əvəzinə «Verstka» nəşrini mənbə göstərir.

# text: unverified e92a60bd
# .who: unverified 2dd901f7
# .caution: unverified 4d8e8ce9
# .figure: unverified 7d52e6d3
figure-new_citizens_caught_2025 = Qeydiyyata durmadıqlarına görə tutulmuş yeni vətəndaşlar.
    .who = Aleksandr Bastrıkin, həmin çıxışda; 20 may 2025-ci ildə xəbər verilib.
    .caution = O, yaşayış icazəsi (вид на жительство) üçün ərizə verənlərdən yox, yeni vətəndaşlardan danışıb.
    .figure = təxminən 80 000

# text: unverified ffe841b8
# .who: unverified be115f56
# .caution: unverified 317b7f3a
figure-sent_to_rear_units = Müharibəyə, arxa hissələrə və səngər qazmağa göndərilmiş miqrantlar.
    .who = Aleksandr Bastrıkin, bir il əvvəlki forumda; 27 iyun 2024-cü ildə xəbər verilib.
    .caution = 2025-ci ilin dekabr xəbəri bunu 2025-ci ilin mayına aid edir, 20 000 rəqəminin yanında. Oxunmuş 2025-ci ilin may xəbərlərində bu yoxdur. Ola bilər ki, o, bunu iki dəfə deyib və ya iki çıxış birləşdirilib.

# text: unverified 5165dc83
# .who: unverified 20e9b3f3
# .caution: unverified 04707ac7
figure-new_citizens_caught_2024 = Tutulmuş miqrantlar.
    .who = Aleksandr Bastrıkin, həmin çıxışda; 27 iyun 2024-cü ildə xəbər verilib.
    .caution = Onların nəyə görə tutulduğunu qeyd etməmişik. Bu rəqəm fərmandan əvvələ aiddir.

# text: unverified 750e639e
# .who: unverified dd0a59c4
# .caution: unverified 6ca616f4
# .figure: unverified bef83d10
figure-men_affected = Fərmanın toxunduğu kişilər.
    .who = RFE/RL araşdırması, 2025-ci ilin dekabrı.
    .caution = Bu, təxmini rəqəmdir. Onun necə alındığı görünmür.
    .figure = on minlərlə

# text: unverified 5c61ec3c
# .who: unverified 0ccebbfa
# .caution: unverified 25e1f1a2
figure-headline_300000 = Fərman haqqında bir başlıqdakı rəqəm.
    .who = Ruckus Factory, başqalarının xəbərlərini yenidən yazan sayt. Tarix göstərilmir.
    .caution = Bu rəqəmdən istifadə etməyin. Onun görünən mənbəyi yoxdur.

# text: unverified 1d43d953
# .who: unverified 9fe9c772
# .caution: unverified ae5f8fd3
# .figure: unverified d0bffe28
figure-westerners_in_russia = Rusiyada yaşayan, Qərb ölkələrindən olan insanlar.
    .who = İtaliya telekanalı TGCOM24, 23 noyabr 2025-ci il.
    .caution = Bu, təxmini rəqəmdir və onu kimin verdiyi deyilmir.
    .figure = təxminən 30 000

# text: unverified 207e2170
# .who: unverified 56101e86
# .caution: unverified bfbfc504
figure-citizenships_ended = 138-FZ nömrəli qanundan sonra vətəndaşlığa son qoyan qərarlar.
    .who = Daxili İşlər Nazirliyi (МВД), sözçüsü İ. Volk vasitəsilə, 8 oktyabr 2025-ci il.
    .caution = Cinayətlər və qeydiyyata durmamaq birlikdə sayılıb.

# text: unverified b707b778
# .who: unverified adaafbb3
# .caution: unverified d4d1fba2
figure-naturalised_2025 = 2025-ci ilin yanvarından sentyabrına qədər vətəndaş olmuş insanlar; xəbərə görə, bu, 30,1 % azalmadır.
    .who = Daxili İşlər Nazirliyi (МВД), «İzvestiya» və RIAMO vasitəsilə.
    .caution = Bu aylar fərmandan əvvəldir, ona görə azalma fərman haqqında heç nə demir.

# text: unverified 6e3f0821
# .who: unverified c3e0d1f4
# .caution: unverified 3f85c8b0
figure-temporary_permits_2026 = 2026-cı il üçün kvotada olan müvəqqəti yaşayış icazələri (РВП).
    .who = Day.az, 13 oktyabr 2025-ci il.
    .caution = Burada müvəqqəti yaşayış icazələri (РВП) sayılır, yaşayış icazələri (вид на жительство) yox.

# text: unverified 2c72969a
# .who: unverified e34c68c0
# .caution: unverified 551514a4
# .figure: unverified b99520f7
figure-foreigners_in_the_army = Rusiya ordusundakı əcnəbilər.
    .who = Meduza, Faridaily ilə birlikdə, 26 fevral 2026-cı il.
    .caution = Heç bir rəqəm məlum deyil. Qarşınıza çıxan hər rəqəmin haradan olduğunu soruşun.
    .figure = məlum deyil

# text: unverified 7d7bd032
# .caution: unverified 7c164041
comparison-united_states = 18–25 yaşlı kişilər qeydiyyata durmalıdır. Bura qrin-kartı olan kişilər, qaçqınlar, sığınacaq istəyənlər və sənədsiz insanlar da daxildir. Orada qanuni olaraq müvəqqəti qalan kişilər buna borclu deyil. 1973-cü ildən heç kim hərbi xidmətə çağırılmayıb.
    .caution = Mənbə 2019-cu ilə aiddir. Qeydiyyata durmaq xidmət etmək deyil.

# text: unverified c3d5b5a5
# .caution: unverified 3b5b7fce
comparison-singapore = Daimi sakin kişilərin xidmət öhdəliyi var. Birinci nəsli hakimiyyət azad edir, ikinci nəsil isə xidmət etməlidir.
    .caution = Mənbələr 2012 və 2014-cü illərə aiddir. Öhdəlik statusdan sonra gəlir.

# text: unverified a48e86ea
# .caution: unverified b507ab0a
comparison-israel = Bir mətndə deyilir ki, vətəndaşlar və sakinlər xidmətə borcludur. Başqa mətndə deyilir ki, daimi sakinlər adətən azaddır.
    .caution = Bu iki mətn bir-birinə ziddir və hər ikisi zəif mənbədir.

# text: unverified f97fb8ed
# .caution: unverified f802a6e0
comparison-netherlands_and_cyprus = Bir icmalda konstitusiyada vətəndaş olmayan sakinlər üzərində səlahiyyət göstərilir. Orada kişi xətti üzrə mənşəyə bağlı öhdəlik də göstərilir.
    .caution = Bu, yalnız bir icmaldır və tarixi göstərilmir. İkisindən hansının hansı ölkəyə aid olduğunu qeyd etməmişik.

# text: unverified f37b5797
# .caution: unverified b2e18a16
comparison-first_in_the_world = Bir xəbərə görə, bu, başqa yerlərdəki təcrübəyə uyğun deyil, çünki müqavilə yaşayış hüququ verilməzdən əvvəl tələb olunur. Bir şərhdə əksi iddia olunur.
    .caution = Bunun dünyada ilk olub-olmadığı yoxlanmayıb. Şərhin misalları ABŞ və İsraildir. Oxunmuş heç bir mənbədə deyilmir ki, orada müqavilə yaşayış hüququ verilməzdən əvvəl tələb olunur.
