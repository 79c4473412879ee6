# text: unverified 23e9d4bc
# .text_not_read: unverified ea4c4d0b
# .excerpts_only: unverified 6a9b727d
pack = Rossiyaning 2025-yil 5-noyabrdagi 821-son Farmoni
    .text_not_read = Bu loyihada hech kim farmon matnini o'qimagan. Bu yerdagi hamma narsa boshqalar u haqda yozganlariga asoslangan.
    .excerpts_only = Deyarli har bir manba faqat qisman ko'rilgan. Ko'rilmagan qismda cheklov yoki istisno bo'lishi mumkin.

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
fact-applying_for = Ariza nimani olish uchun
    .asks = Ariza nimani olish uchun topshiriladi?
    .asks_you = Siz nimani olish uchun ariza topshirasiz?
    .why = Manbalarda yashash guvohnomasi (вид на жительство) va fuqarolik uchun arizalar haqida gap boradi.
    .find_out = Ariza blankasining nomini o'qing.
    .residence_permit = yashash guvohnomasi (вид на жительство)
    .citizenship = Rossiya fuqaroligi (гражданство)
    .temporary_permit = vaqtincha yashash ruxsatnomasi (разрешение на временное проживание) (РВП)
    .replacement = allaqachon bor yashash guvohnomasi uchun yangi karta (замена вида на жительство)
    .none_of_these = boshqa narsa, masalan viza yoki ish patenti (виза, патент)

# text: unverified 19aa207a
# .asks: unverified 36c9ae2b
# .asks_you: unverified 1ab5af69
# .why: unverified 42fef8cb
# .find_out: unverified 19262ee8
fact-applied_on = Ariza topshirish kuni
    .asks = Ariza qaysi kuni topshirilgan yoki topshiriladi?
    .asks_you = Siz arizani qaysi kuni topshirgansiz yoki topshirasiz?
    .why = Farmonning sanasi — 2025-yil 5-noyabr. U oldinroq topshirilgan arizalarga tegishlimi, bu ochiq savol.
    .find_out = Topshirilgan hujjatlardagi sanaga qarang. Hali hech narsa topshirilmagan bo'lsa, rejadagi kunni oling.

# text: unverified 953dd6f2
# .asks: unverified e2e6c63c
# .asks_you: unverified bb82a289
# .why: unverified 971a313a
# .find_out: unverified fcef68d1
# .male: unverified 48b676e2
# .female: unverified cf2e5bff
fact-sex = Jins
    .asks = Bu kishi erkakmi yoki ayolmi?
    .asks_you = Siz erkakmisiz yoki ayolmisiz?
    .why = Talab faqat erkaklarga tegishli.
    .find_out = Pasportga qarang.
    .male = erkak
    .female = ayol

# text: unverified eb4c4e23
# .asks: unverified 62c85309
fact-birth_date = Tug'ilgan sana
    .asks = Bu kishi qachon tug'ilgan?

# text: unverified 63646649
# .asks: unverified 9cde60ca
# .asks_you: unverified 3e76c62c
# .why: unverified aa3c901b
# .find_out: unverified 5c2b7ca2
fact-age = Ariza topshirish kunidagi yosh
    .asks = Ariza topshirish kunida bu kishi necha yoshda?
    .asks_you = Ariza topshirish kunida siz necha yoshdasiz?
    .why = Manbalarda 18 yoshdan 65 yoshgacha deb yozilgan.
    .find_out = Tug'ilgan sanadan ariza topshirish kunigacha to'liq yillarni sanang.

# text: unverified 2caf2ee0
# .asks: unverified 0f3d57ce
# .asks_you: unverified 861a5d4a
# .why: unverified da5a8700
# .find_out: unverified 5e53faaf
# .true: unverified 8a798890
# .false: unverified 73d8860f
fact-legally_capable = Muomalaga layoqatli (дееспособный)
    .asks = Qonun bo'yicha bu kishi o'z nomidan o'zi harakat qila oladimi? (Sud boshqacha qaror qilmagan bo'lsa, javob: ha.)
    .asks_you = Qonun bo'yicha siz o'z nomingizdan o'zingiz harakat qila olasizmi? (Sud boshqacha qaror qilmagan bo'lsa, javob: ha.)
    .why = Talab faqat muomalaga layoqatli (дееспособный) erkaklarga tegishli.
    .find_out = Sud bu haqda qachondir qaror qilganmi, oilada so'rang.
    .true = ha
    .false = yo'q, sud boshqacha qaror qilgan

# text: unverified 9561af96
# .asks: unverified 2d0df06e
# .asks_you: unverified 851bdda9
# .why: unverified 9fc12d67
# .find_out: unverified 927c8397
# .stateless: unverified 1a765710
fact-citizenship = Fuqarolik
    .asks = Bu kishi qaysi davlat fuqarosi sifatida ariza topshiradi?
    .asks_you = Siz qaysi davlat fuqarosi sifatida ariza topshirasiz?
    .why = Xabarlarga ko'ra, ayrim davlatlar fuqarolari talabdan ozod yoki ular uchun alohida qoidalar bor.
    .find_out = Arizaga qo'shiladigan pasportga qarang.
    .stateless = fuqaroligi yo'q shaxs (лицо без гражданства)

# text: unverified 05d26107
# .asks: unverified f4aacbeb
# .asks_you: unverified b77407d6
# .why: unverified 1c263688
# .find_out: unverified 845fbd5d
# .stateless: unverified 1a765710
# .none: unverified 1a9b6809
fact-second_citizenship = Ikkinchi fuqarolik
    .asks = Bu kishining ikkinchi fuqaroligi bormi va u qaysi?
    .asks_you = Sizning ikkinchi fuqaroligingiz bormi va u qaysi?
    .why = Manbalarda davlatlar aytilgan, ikki fuqaroligi bor odamlar haqida gapirilmagan.
    .find_out = Ikkinchi pasport bormi, qarang yoki migratsiya yuristidan so'rang.
    .stateless = fuqaroligi yo'q shaxs (лицо без гражданства)
    .none = ikkinchi fuqarolik yo'q

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
fact-ground = Ariza asosi
    .asks = Bu kishi qaysi asosda ariza topshiradi?
    .asks_you = Siz qaysi asosda ariza topshirasiz?
    .why = Manbalarga ko'ra, talab ba'zi asoslarga tegishli, ba'zilariga tegishli emas.
    .find_out = Arizada sabab sifatida nima yozilganini o'qing yoki migratsiya yuristidan so'rang.
    .year_on_temporary_permit = vaqtincha yashash ruxsatnomasi (разрешение на временное проживание) (РВП) bilan kamida bir yil yashash
    .citizen_parent_or_child = ota-onadan biri yoki farzand Rossiya fuqarosi va Rossiyada doimiy yashaydi
    .ended_citizenship = Rossiya fuqaroligi avval tugatilgan va bu kishi Rossiyada yashaydi (прекращение гражданства)
    .long_residence = Rossiyada uzoq yashash
    .family = boshqa oilaviy sabablar (xizmat qilayotgan erkakning qarindoshi sifatida emas)
    .highly_qualified_specialist = yuqori malakali mutaxassis (высококвалифицированный специалист)
    .graduate_with_honours = Rossiya ta'lim muassasasining imtiyozli diplomi (диплом с отличием)
    .studies = Rossiyada o'qish, imtiyozli diplomsiz (обучение)
    .returning_compatriot = vatandoshlarni qaytarish dasturi (программа переселения соотечественников)
    .investor = Rossiyaga sarmoya kiritish (инвестор)
    .in_demand_trade = Rossiya izlayotgan kasb (востребованная профессия)
    .shared_values = an'anaviy qadriyatlarga qo'shilish (разделяющий традиционные ценности)
    .asylum = boshpana yoki qochqin maqomi (убежище, беженец)
    .other = boshqa asos

# text: unverified 191e63cf
# .asks: unverified 80899374
# .asks_you: unverified ca9290c4
# .why: unverified 89b54869
# .find_out: unverified 093fdfe0
# .none: unverified 1d080a62
# .armed_forces: unverified 2155ba31
# .emergency_rescue: unverified d3e94a67
fact-contract = Harbiy xizmat kontrakti (контракт)
    .asks = Bu kishida Rossiyada xizmat qilish haqida imzolangan kontrakt allaqachon bormi?
    .asks_you = Sizda Rossiyada xizmat qilish haqida imzolangan kontrakt allaqachon bormi?
    .why = Yashash guvohnomasi (вид на жительство) uchun manbalar bunday kontraktlarni qabul qilinadigan hujjatlar orasida aytadi.
    .find_out = Hozir bor hujjatlarga qarang. Bu savolga javob berish uchun hech narsa imzolash kerak emas.
    .none = kontrakt yo'q
    .armed_forces = Qurolli Kuchlar bilan kontrakt (контракт о прохождении военной службы в Вооружённых Силах)
    .emergency_rescue = qutqaruv tuzilmalari bilan kontrakt (контракт о службе в спасательных воинских формированиях МЧС)

# text: unverified cc9755e5
# .asks: unverified f5728a6d
# .asks_you: unverified 0bc04b72
# .why: unverified 4933e95b
# .find_out: unverified 69a66ded
fact-contract_months = Kontrakt muddati, oylarda
    .asks = Kontrakt necha oyga imzolangan?
    .asks_you = Kontraktingiz necha oyga imzolangan?
    .why = Manbalarda kamida bir yillik kontrakt so'ralishi aytilgan.
    .find_out = Muddatni hozir bor kontraktdan o'qing.

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
fact-discharged = Rossiyada harbiy xizmatdan bo'shatilish (увольнение с военной службы)
    .asks = Bu kishi Rossiyada harbiy xizmatdan bo'shatilganmi va nima sababdan? (U boshqa davlat armiyasida yoki Sovet armiyasida xizmat qilgan bo'lsa, javobsiz qoldiring. Bu hisobga olinadimi, o'qilgan manbalarning hech birida aytilmagan.)
    .asks_you = Siz Rossiyada harbiy xizmatdan bo'shatilganmisiz va nima sababdan? (Boshqa davlat armiyasida yoki Sovet armiyasida xizmat qilgan bo'lsangiz, javobsiz qoldiring. Bu hisobga olinadimi, o'qilgan manbalarning hech birida aytilmagan.)
    .why = Manbalar ayrim sabablar bo'yicha bo'shatilish tasdig'ini qabul qilinadigan hujjatlar orasida aytadi.
    .find_out = Sababni bo'shatish haqidagi buyruqdan qarang.
    .no = bo'shatilmagan yoki Rossiyada hech qachon xizmat qilmagan
    .age_limit = xizmat uchun yosh chegarasiga yetgan (предельный возраст)
    .term_ended = xizmat yoki kontrakt muddati tugagan (истечение срока)
    .health = sog'liq (состояние здоровья)
    .other = boshqa sabab

# text: unverified 62ef8d8a
# .asks: unverified 0686d6c5
# .asks_you: unverified d5110fbe
# .why: unverified 75a67677
# .find_out: unverified dc57a8db
fact-discharged_on = Bo'shatilgan kun
    .asks = Bu kishi qaysi kuni bo'shatilgan?
    .asks_you = Siz qaysi kuni bo'shatilgansiz?
    .why = Bir xabarga ko'ra, fuqarolik uchun bo'shatilish 2022-yil 24-fevraldan oldin bo'lishi kerak.
    .find_out = Kunni bo'shatish haqidagi buyruqdan qarang.

# text: unverified c567292c
# .asks: unverified bde69e47
# .asks_you: unverified f6e9fb6b
# .why: unverified fb870204
# .find_out: unverified cacdb8f6
# .none: unverified 95f61066
# .commission_decision: unverified 49a0bbd3
# .clinic_certificate: unverified 71cf29df
fact-unfitness = Xizmatga yaroqsizlik haqidagi hujjat
    .asks = Bu kishida harbiy xizmatga yaroqsiz deb yozilgan hujjat allaqachon bormi?
    .asks_you = Sizda harbiy xizmatga yaroqsiz ekaningiz yozilgan hujjat allaqachon bormi?
    .why = Manbalar yaroqsizlik haqidagi qarorni (решение о негодности) qabul qilinadigan hujjatlar orasida aytadi, agar uni tegishli idora chiqargan bo'lsa.
    .find_out = Hozir bor hujjatni qaysi idora berganiga qarang.
    .none = bunday hujjat yo'q
    .commission_decision = saralash punkti va harbiy komissariatning yaroqsizlik haqidagi qarori (решение о негодности, отборный пункт и военный комиссариат)
    .clinic_certificate = oddiy poliklinika ma'lumotnomasi (медицинская справка)

# text: unverified 2988b66e
# .asks: unverified c272305c
# .asks_you: unverified f8ccf740
# .why: unverified 98003c69
together-applicant = Jins va ariza topshirish kunidagi yosh
    .asks = Ariza topshirish kunida bularning qaysi biri bu kishiga to'g'ri keladi?
    .asks_you = Ariza topshirish kunida bularning qaysi biri sizga to'g'ri keladi?
    .why = Talab faqat erkaklarga tegishli, manbalarda esa 18 yoshdan 65 yoshgacha deb yozilgan.

# text: unverified 669ae101
# .asks: unverified ad3dc4ab
# .asks_you: unverified 428f7bd0
# .why: unverified 5fd054ea
together-papers = Xizmat haqidagi hujjatlar
    .asks = Bu hujjatlardan qaysilari bu kishida allaqachon bor?
    .asks_you = Bu hujjatlardan qaysilari sizda allaqachon bor?
    .why = Manbalar bularning ba'zilarini qabul qilinadigan hujjatlar deb aytadi. Bu savolga javob berish uchun hech narsa imzolash kerak emas.

# text: unverified f9f4ff19
# .needed: unverified 61f3f38f
# .not_needed: unverified f1a28c0c
# .asks: unverified 1da23863
decision-paper_needed = Ariza uchun harbiy hujjat
    .needed = Arizaga harbiy hujjat qo'shish kerak.
    .not_needed = Arizaga harbiy hujjat qo'shish kerak emas.
    .asks = Ariza topshirish uchun u harbiy hujjat olib kelishi kerakmi?

# text: unverified 08a5e4cd
# .accepted: unverified 22126660
# .none: unverified 918cda66
# .asks: unverified 7c284378
decision-paper_held = Talabga javob beradigan hujjat
    .accepted = Bu kishida bor hujjat talabga javob beradi.
    .none = Bu kishida bor hujjatlardan birortasi bu ariza talabiga javob berishi ma'lum emas.
    .asks = Unda bor hujjat talabga javob beradimi?

# text: unverified 34e2bc28
help = Buni siz uchun migratsiya yuristi tekshirib berishi mumkin.

# text: unverified 14b2f78e
rule-paper_needed-residence_after_temporary_permit = 18 yoshdan 65 yoshgacha muomalaga layoqatli (дееспособный) erkaklar harbiy hujjat qo'shishi kerak. Bu vaqtincha yashash ruxsatnomasi (РВП) bilan bir yildan keyin so'raladigan yashash guvohnomasiga (вид на жительство) tegishli.

# text: unverified 62426f99
rule-paper_needed-residence_after_temporary_permit-belarus = Bir xabar va ikki sharhga ko'ra, Belarus fuqarolari yashash guvohnomasi (вид на жительство) uchun ham talabdan ozod.

# text: unverified 74b3c534
rule-paper_needed-residence_after_temporary_permit-kazakhstan_moldova = Bir xabarga ko'ra, Qozog'iston va Moldova fuqarolari yashash guvohnomasi (вид на жительство) uchun ariza topshirganda talabdan ozod.

# text: unverified 198194e8
rule-paper_needed-residence_citizen_relative = 18 yoshdan 65 yoshgacha muomalaga layoqatli (дееспособный) erkaklar harbiy hujjat qo'shishi kerak. Bu ota-onadan biri yoki farzand Rossiya fuqarosi bo'lgani sababli so'raladigan yashash guvohnomasiga (вид на жительство) tegishli.

# text: unverified 62426f99
rule-paper_needed-residence_citizen_relative-belarus = Bir xabar va ikki sharhga ko'ra, Belarus fuqarolari yashash guvohnomasi (вид на жительство) uchun ham talabdan ozod.

# text: unverified 74b3c534
rule-paper_needed-residence_citizen_relative-kazakhstan_moldova = Bir xabarga ko'ra, Qozog'iston va Moldova fuqarolari yashash guvohnomasi (вид на жительство) uchun ariza topshirganda talabdan ozod.

# text: unverified 6ca74abe
rule-paper_needed-residence_former_citizen = Bir bildirishnomaga ko'ra, 18 yoshdan 65 yoshgacha muomalaga layoqatli (дееспособный) erkaklar harbiy hujjat qo'shishi kerak. Bu Rossiya fuqaroligi tugatilgandan keyin so'raladigan yashash guvohnomasiga (вид на жительство) tegishli.

# text: unverified 62426f99
rule-paper_needed-residence_former_citizen-belarus = Bir xabar va ikki sharhga ko'ra, Belarus fuqarolari yashash guvohnomasi (вид на жительство) uchun ham talabdan ozod.

# text: unverified 74b3c534
rule-paper_needed-residence_former_citizen-kazakhstan_moldova = Bir xabarga ko'ra, Qozog'iston va Moldova fuqarolari yashash guvohnomasi (вид на жительство) uchun ariza topshirganda talabdan ozod.

# text: unverified 02c4abaf
rule-paper_needed-residence_long_residence_or_family = Bir xabarga ko'ra, yashash guvohnomasi (вид на жительство) uchun talab uzoq yashash va oilaviy sharoit asoslariga tegishli.

# text: unverified 21ab21c1
rule-paper_needed-residence_other_ground = G'arbiy Yevropaning ba'zi xabarlariga ko'ra, yashash guvohnomasi (вид на жительство) uchun ariza topshiradigan har bir chet ellik erkak harbiy hujjat qo'shishi kerak.

# text: unverified 7c55cbcd
rule-paper_needed-residence_studies = Ba'zi matnlarga ko'ra, imtiyozli diplomsiz o'qish erkakni talabdan ozod qilmaydi.

# text: unverified 2a639155
rule-paper_needed-residence_named_category = Agar uning toifasi talabdan ozod bo'lmasa, u harbiy hujjat qo'shishi kerak. U buni qilishi kerakligi o'qilgan manbalarning hech birida aytilmagan.

# text: unverified 2d959674
rule-paper_needed-citizenship_long_residence_or_family = 18 yoshdan 65 yoshgacha muomalaga layoqatli (дееспособный) erkaklar harbiy hujjat qo'shishi kerak. Bu uzoq yashash yoki oila sababli so'raladigan fuqarolikka tegishli.

# text: unverified 256ed0d9
rule-paper_needed-citizenship_long_residence_or_family-belarus = Agentlik xabarlariga ko'ra, Belarus fuqarolari fuqarolik uchun shartdan ozod.

# text: unverified 4b6eeec6
rule-paper_needed-citizenship_every_ground = Agentlik xabarlarida fuqarolik uchun shart 18 yoshdan 65 yoshgacha har bir muomalaga layoqatli (дееспособный) erkakka tegishli deb yozilgan, asosi qanday bo'lmasin.

# text: unverified d3be196e
rule-paper_needed-replacement = Bir xabarga ko'ra, talab yashash guvohnomasini (вид на жительство) uzaytirishga ham tegishli.

# text: unverified e4cd5bd4
rule-paper_needed-other_procedures = Agar boshqa biror tartib ham bu hujjatni so'rasa, u hujjatni qo'shishi kerak. Shunday tartib borligi o'qilgan manbalarning hech birida aytilmagan.

# text: unverified 6e7cde84
rule-paper_needed-women = Hujjat faqat erkaklardan so'raladi. Ayollar oddiy tartibda ariza topshiradi.

# text: unverified 53e2e73b
rule-paper_needed-under_18 = Hujjat faqat 18 yosh va undan katta erkaklardan so'raladi.

# text: unverified 92e899b8
rule-paper_needed-over_65 = 66 yoshga to'lgan erkaklar manbalarda aytilgan yosh chegarasidan tashqarida.

# text: unverified 90f695e9
rule-paper_needed-not_capable = Hujjat faqat muomalaga layoqatli (дееспособный) erkaklardan so'raladi.

# text: unverified b1f3934c
rule-paper_needed-belarus = Xabarlarga ko'ra, Belarus fuqarolari talabdan ozod. Hamma xabarlar ham qaysi maqom haqida ekanini aytmaydi.

# text: unverified 3bfe5b53
rule-paper_needed-kazakhstan_moldova = Bir xabarga ko'ra, hujjat Qozog'iston va Moldova fuqarolaridan faqat ular fuqarolik uchun ariza topshirganda so'raladi.

# text: unverified 2762df56
rule-paper_needed-highly_qualified = Bir xabar va bir necha sharhga ko'ra, yuqori malakali mutaxassislar (высококвалифицированный специалист) talabdan ozod.

# text: unverified 3e14c6f1
rule-paper_needed-honours = Bir xabar va ba'zi sharhlarga ko'ra, imtiyozli diplom (диплом с отличием) olgan bitiruvchilar talabdan ozod.

# text: unverified 46f5f426
rule-paper_needed-filed_before = Agar farmon faqat yangi arizalarga tegishli bo'lsa, 2025-yil 5-noyabrdan oldin topshirilgan ariza talabdan ozod. O'qilgan manbalarning hech birida bunday deyilmagan.

# text: unverified afba9bc4
rule-paper_needed-otherwise = Hech bir qoida tegishli bo'lmagan kishi oddiy tartibda ariza topshiradi.

# text: unverified 59f5053a
rule-paper_held-residence_armed_forces_contract = Yashash guvohnomasi (вид на жительство) uchun Qurolli Kuchlar bilan kamida bir yillik kontrakt qabul qilinadi.

# text: unverified c62656ea
rule-paper_held-residence_rescue_contract = Yashash guvohnomasi (вид на жительство) uchun Favqulodda vaziyatlar vazirligining (МЧС) qutqaruv tuzilmalari bilan kontrakt qabul qilinadi. Bir bildirishnomada bunda ham bir yil so'ralgan.

# text: unverified a3817071
rule-paper_held-residence_discharge = Yashash guvohnomasi (вид на жительство) uchun bo'shatilish tasdig'i qabul qilinadi. Sababi yosh chegarasi, muddat tugashi yoki sog'liq bo'lishi kerak.

# text: unverified 50674432
rule-paper_held-residence_unfitness = Yashash guvohnomasi (вид на жительство) uchun yaroqsizlik haqidagi qaror (решение о негодности) hujjat sifatida qabul qilinadi. U erkak kontrakt bo'yicha xizmatga kirishga harakat qilganda chiqarilgan bo'lishi kerak.

# text: unverified 9ef455c7
rule-paper_held-citizenship_discharge = Fuqarolik uchun bo'shatish haqidagi buyruqdan ko'chirma (выписка из приказа об увольнении) qabul qilinadi. Bir xabarga ko'ra, bo'shatilish 2022-yil 24-fevraldan oldin bo'lishi kerak.

# text: unverified 39c4d192
rule-paper_held-citizenship_unfitness = Fuqarolik uchun yaroqsizlik haqidagi qaror (решение о негодности) hujjat sifatida qabul qilinadi. Uni saralash punkti (отборный пункт) va harbiy komissariat (военный комиссариат) birga chiqargan bo'lishi kerak.

# text: unverified b4ec6b6b
rule-paper_held-citizenship_contract = Ba'zi xabarlarda kontrakt fuqarolik uchun ham yetarli deb qaralgan.

# text: unverified 7907b7d9
rule-paper_held-clinic_certificate = Agar poliklinika ma'lumotnomasi yetarli bo'lsa, u yaroqsizlikni ko'rsatadi. O'qilgan manbalarning hech birida u yetarli deyilmagan.

# text: unverified 12760835
rule-paper_held-otherwise = O'qilgan qoidalarning hech biri bu ariza uchun qo'lda bor hujjatni qabul qilmaydi.

# text: unverified ceaf4acf
term-covered_man = 18 yoshdan 65 yoshgacha muomalaga layoqatli (дееспособный) erkak: chet el fuqarosi yoki fuqaroligi yo'q shaxs (лицо без гражданства). Aynan 65 yoshdagi erkak bunga kiradimi, bu ochiq savol.

# text: unverified 322b3587
term-filed_in_time = Ariza 2025-yil 5-noyabrda yoki undan keyin topshirilgan. Talab oldinroq topshirilgan arizaga ham tegishlimi, bu ochiq savol.

# text: unverified 262307ed
term-category_outside = Asos talabdan ozod bo'lib qoladigan toifaga kiradi.

# text: unverified dead9238
term-first_citizenship_outside = Uning arizadagi fuqaroligi shunday davlatniki: o'sha davlat fuqarolari bu talabdan ozod.

# text: unverified adc49b6b
term-second_citizenship_outside = Uning ikkinchi fuqaroligi shunday davlatniki: o'sha davlat fuqarolari bu talabdan ozod.

# text: unverified 75099a83
term-first_citizenship_suffices = Boshqa fuqaroligi bo'lmasa yoki u to'sqinlik qilmasa, uning arizadagi fuqaroligi yetarli. Manbalarda davlatlar aytilgan, ikki fuqaroligi bor erkaklar haqida gapirilmagan.

# text: unverified 12a5403a
term-second_citizenship_suffices = Uning ikkinchi fuqaroligi uni talabdan ozod qilishi mumkin. Manbalarda davlatlar aytilgan, ikki fuqaroligi bor erkaklar haqida gapirilmagan.

# text: unverified 9934d9ce
term-belarus_puts_him_outside = Belarus fuqarosi talabdan ozod.

# text: unverified a5379f3f
term-kazakhstan_or_moldova_puts_him_outside = Qozog'iston yoki Moldova fuqarosi, agar fuqarolik uchun ariza topshirmasa, talabdan ozod.

# text: unverified 00e252fd
term-ukraine_puts_him_outside = Agar alohida qoidalar bu talabning o'rnini bossa, Ukraina fuqarosi talabdan ozod. Bir xabarga ko'ra, alohida qoidalar bor.

# text: unverified f8f76a74
term-outside_by_citizenship = Uning fuqaroligi uni talabdan ozod qiladi.

# text: unverified b7b864b0
# .included: unverified f365afe4
# .excluded: unverified c2a4087a
point-age_65 = Talab aynan 65 yoshdagi erkakka tegishlimi?
    .included = Talab 65 yoshgacha, 65 yoshni ham qo'shib, erkaklarga tegishli.
    .excluded = Talab 65 yoshga to'lgan kuni tugaydi.

# text: unverified ae81fcdd
# .caught: unverified 22f44ff9
# .outside: unverified 9a0faa57
point-pending_applications = Ariza 2025-yil 5-noyabrdan oldin topshirilgan va o'sha kuni hali ko'rib chiqilayotgan edi. Talab unga tegishlimi?
    .caught = Talab o'sha kundan oldin topshirilgan arizalarga ham tegishli.
    .outside = Talab faqat o'sha kuni yoki undan keyin topshirilgan arizalarga tegishli.

# text: unverified 2f780e13
# .covered: unverified df12d138
# .outside: unverified 1dbfecf8
point-citizen_relative_ground = Erkak ota-onasidan biri yoki farzandi Rossiya fuqarosi bo'lgani sababli yashash guvohnomasi (вид на жительство) uchun ariza topshiradi. Talab unga tegishlimi?
    .covered = Talab bu asosga tegishli. Farzandlikka oluvchilar va vasiylar ham nazarda tutiladi.
    .outside = Talab bu asosga tegishli emas.

# text: unverified 4b8bb2c2
# .covered: unverified 27a805f7
# .outside: unverified 1dbfecf8
point-former_citizen_ground = Erkak Rossiya fuqaroligi tugatilgani sababli yashash guvohnomasi (вид на жительство) uchun ariza topshiradi. Talab unga tegishlimi?
    .covered = Talab bu asosga tegishli.
    .outside = Talab bu asosga tegishli emas.

# text: unverified 9a38b169
# .covered: unverified 088cafbf
# .outside: unverified 4e38737a
point-family_residence_ground = Erkak boshqa oilaviy asosda yashash guvohnomasi (вид на жительство) uchun ariza topshiradi. Talab unga tegishlimi?
    .covered = Talab har qanday oilaviy sharoitga tegishli.
    .outside = Oilaviy asoslardan talab faqat bittasiga tegishli: ota-onadan biri yoki farzand Rossiya fuqarosi.

# text: unverified 0076eb5e
# .covered: unverified 009f4c0b
# .outside: unverified e6527f1c
point-long_residence_ground = Erkak uzoq yashagani sababli yashash guvohnomasi (вид на жительство) uchun ariza topshiradi. Bu vaqtincha yashash ruxsatnomasi (РВП) bilan bir yildan keyin emas. Talab unga tegishlimi?
    .covered = Talab uzoq yashashga umuman tegishli.
    .outside = Uzoq yashash asoslaridan talab faqat bittasiga tegishli: vaqtincha yashash ruxsatnomasi (РВП) bilan bir yil.

# text: unverified 42da126f
# .outside: unverified 7b360f5d
# .covered: unverified 5e99d07b
point-other_residence_grounds = Erkak hech bir manbada aytilmagan asosda yashash guvohnomasi (вид на жительство) uchun ariza topshiradi. Talab unga tegishlimi?
    .outside = Talab faqat aytilgan asoslarga tegishli.
    .covered = Talab yashash guvohnomasi (вид на жительство) uchun ariza topshiradigan har bir chet ellik erkakka tegishli.

# text: unverified 3690d51b
# .every_ground: unverified 307e97ce
# .long_residence_or_family: unverified 5d170bfd
point-citizenship_grounds = Fuqarolik uchun shart har qanday asosda amal qiladimi yoki faqat uzoq yashash va oila uchunmi?
    .every_ground = Shart fuqarolik uchun ariza topshiradigan shu yoshdagi har bir muomalaga layoqatli (дееспособный) erkak uchun amal qiladi.
    .long_residence_or_family = Shart faqat uzoq yashash yoki oila sababli ariza topshiradiganlar uchun amal qiladi.

# text: unverified 9684646f
# .outside: unverified cf7d886b
# .covered: unverified 3f2161c3
point-belarus = Belarus fuqarolari talabdan ozodmi?
    .outside = Belarus fuqarolari talabdan ozod: yashash guvohnomasi (вид на жительство) uchun ham, fuqarolik uchun ham.
    .covered = Hujjat boshqalar kabi Belarus fuqarolaridan ham so'raladi.

# text: unverified f59a2cb4
# .exempt: unverified 17dad725
# .covered: unverified ebe92b3b
point-kazakhstan_moldova = Qozog'iston va Moldova fuqarolari yashash guvohnomasi (вид на жительство) talabidan ozodmi?
    .exempt = Hujjat ulardan faqat fuqarolik uchun ariza topshirganda so'raladi.
    .covered = Hujjat boshqalar kabi ulardan ham so'raladi.

# text: unverified 6fe3f6bd
# .outside: unverified b843f910
# .covered: unverified 78d09156
point-ukraine = Ukraina fuqarolari uchun alohida qoidalar ularni bu talabdan ozod qiladimi?
    .outside = Ukraina fuqarolari talabdan ozod, chunki ular uchun boshqa qoidalar amal qiladi.
    .covered = Talab Ukraina fuqarolariga tegishli, boshqa tafsilotlar bilan yoki ularsiz.

# text: unverified 6eaa26f0
# .any: unverified ab8af109
# .used: unverified 9e639320
# .all: unverified 85991aed
point-second_citizenship_counts = Erkakda ikki fuqarolik bo'lsa va ulardan biri uni talabdan ozod qiladigan bo'lsa, nima bo'ladi?
    .any = Shunday fuqarolikdan bittasi yetarli, qaysi biri bo'lsa ham.
    .used = Faqat uning arizadagi fuqaroligi hisobga olinadi.
    .all = Uning hamma fuqaroliklari shunday bo'lishi kerak.

# text: unverified f892dcfa
# .exempt: unverified 1a1c4df5
# .covered: unverified c2094684
point-highly_qualified = Yuqori malakali mutaxassislar (высококвалифицированный специалист) talabdan ozodmi?
    .exempt = Ular talabdan ozod.
    .covered = Talab boshqalar kabi ularga ham tegishli.

# text: unverified c30418ba
# .exempt: unverified 1a1c4df5
# .covered: unverified c2094684
point-honours = Rossiya ta'lim muassasalarini imtiyozli diplom (диплом с отличием) bilan bitirganlar yashash guvohnomasi (вид на жительство) talabidan ozodmi?
    .exempt = Ular talabdan ozod.
    .covered = Talab boshqalar kabi ularga ham tegishli.

# text: unverified 78cca817
# .any_study: unverified e6745ff2
# .honours_only: unverified 886e151e
point-study_scope = O'qish asosida yashash guvohnomasi (вид на жительство) uchun ariza topshiradigan hamma talabdan ozodmi yoki faqat imtiyozli diplom olganlarmi?
    .any_study = Rossiyada o'qish asosida ariza topshiradigan hamma talabdan ozod.
    .honours_only = Imtiyozli diplomsiz o'qish erkakni talabdan ozod qilmaydi.

# text: unverified e41a0ab3
# .exempt: unverified 1a1c4df5
# .covered: unverified c2094684
point-compatriots = Qaytayotgan vatandoshlar (программа переселения соотечественников) talabdan ozodmi?
    .exempt = Ular talabdan ozod.
    .covered = Talab boshqalar kabi ularga ham tegishli.

# text: unverified b8858ae4
# .exempt: unverified 1a1c4df5
# .covered: unverified c2094684
point-investors = Sarmoya kirituvchilar (инвестор) talabdan ozodmi?
    .exempt = Ular talabdan ozod.
    .covered = Talab boshqalar kabi ularga ham tegishli.

# text: unverified 22c94f23
# .exempt: unverified 1a1c4df5
# .covered: unverified c2094684
point-in_demand_trades = Rossiya izlayotgan kasb (востребованная профессия) egalari talabdan ozodmi?
    .exempt = Ular talabdan ozod.
    .covered = Talab boshqalar kabi ularga ham tegishli.

# text: unverified bc483e69
# .outside: unverified fcdbcf73
# .covered: unverified c2094684
point-shared_values = Rossiyaning an'anaviy qadriyatlariga qo'shilgani uchun yashash guvohnomasiga (вид на жительство) ariza topshiradiganlar talabdan ozodmi?
    .outside = Ular alohida asosdagi odamlar sifatida talabdan ozod.
    .covered = Talab boshqalar kabi ularga ham tegishli.

# text: unverified 20e44fd6
# .outside: unverified 1a1c4df5
# .covered: unverified c2094684
point-asylum = Boshpana asosida yoki qochqin sifatida ariza topshiradiganlar talabdan ozodmi?
    .outside = Ular talabdan ozod.
    .covered = Talab boshqalar kabi ularga ham tegishli.

# text: unverified 7f215b9a
# .caught: unverified 9337e0f5
# .outside: unverified 10169442
point-existing_holders = Erkak o'zida bor yashash guvohnomasini (вид на жительство) faqat almashtiradi yoki uzaytiradi. Talab unga tegishlimi?
    .caught = Talab uzaytirishga ham tegishli.
    .outside = Yashash guvohnomasi (вид на жительство) allaqachon bor kishilarga talab tegishli emas.

# text: unverified f622d916
# .outside: unverified d1a2eb95
# .covered: unverified a84e815f
point-other_procedures = Boshqa tartiblar talabdan ozod bo'lib qoladimi, masalan vaqtincha yashash ruxsatnomasi (РВП), viza yoki ish patenti (патент)?
    .outside = Boshqa tartiblar talabdan ozod bo'lib qoladi.
    .covered = Boshqa biror tartib ham bu hujjatni so'raydi.

# text: unverified ad50eb8c
# .not_enough: unverified ece8808f
# .enough: unverified 2bdc7b9e
point-contract_for_citizenship = Fuqarolik uchun kontrakt yetarlimi?
    .not_enough = Fuqarolik uchun faqat ikki hujjat qabul qilinadi: bo'shatilish tasdig'i yoki yaroqsizlik haqidagi qaror (решение о негодности).
    .enough = Kontrakt fuqarolik uchun ham qabul qilinadi.

# text: unverified 65ed4a8b
# .year_required: unverified 059bb8c7
# .any_term: unverified 76525af1
point-rescue_contract_term = Qutqaruv tuzilmalari bilan kontrakt bir yillik bo'lishi kerakmi?
    .year_required = U Qurolli Kuchlar bilan kontrakt kabi kamida bir yillik bo'lishi kerak.
    .any_term = Har qanday muddat yetarli.

# text: unverified 40fe07be
# .before: unverified e7ecdbfe
# .any: unverified 03579f37
point-discharge_date_for_citizenship = Fuqarolik uchun bo'shatilish hisobga olinishi uchun u 2022-yil 24-fevraldan oldin bo'lishi kerakmi?
    .before = Faqat 2022-yil 24-fevraldan oldingi bo'shatilish hisobga olinadi.
    .any = Bo'shatilgan sananing ahamiyati yo'q.

# text: unverified dc3eac53
# .listed_reasons: unverified 643852f0
# .any_reason: unverified da734dfd
point-discharge_reason_for_citizenship = Fuqarolik uchun har qanday sabab bilan bo'shatilish hisobga olinadimi?
    .listed_reasons = Faqat yashash guvohnomasi (вид на жительство) uchun ro'yxatda aytilgan sabablar.
    .any_reason = Sababning ahamiyati yo'q.

# text: unverified ac95e5e5
# .not_enough: unverified a89f3dd7
# .enough: unverified 5460ee8c
point-clinic_certificate = Oddiy poliklinika ma'lumotnomasi (медицинская справка) yaroqsizlikni ko'rsatish uchun yetarlimi?
    .not_enough = Faqat kontrakt bo'yicha xizmat uchun chiqarilgan qaror yetarli.
    .enough = Poliklinika ma'lumotnomasi yetarli.

# text: unverified 7d2a8998
note-paper_armed_forces_contract = Qurolli Kuchlar bilan kontrakt (контракт с Вооружёнными Силами) kishini askar qiladi. Matniga ko'ra, u bir yil yoki undan ko'p muddatga tuziladi. Lekin 2022-yildan beri bunday kontraktlar o'z sanasida tugamaydi. Bu kishi urushga yuborilishi mumkin.

# text: unverified eb1af5b9
note-paper_rescue_contract = Favqulodda vaziyatlar vazirligining harbiy qutqaruv tuzilmalari bilan kontrakt (контракт со спасательными воинскими формированиями МЧС) kishini o'sha yerda xizmat qilishga majbur qiladi. Bir bildirishnomada kamida bir yil so'ralgan. Kontrakt aslida qachon tugashi o'qilgan manbalarning hech birida aytilmagan.

# text: unverified fdefec4c
note-paper_discharge = Bo'shatilish tasdig'i (документ об увольнении с военной службы) allaqachon tugagan xizmatdan keyin beriladi. Boshqa davlat armiyasidagi yoki Sovet armiyasidagi xizmat hisobga olinadimi, o'qilgan manbalarning hech birida aytilmagan.

# text: unverified 40d079b1
note-paper_unfitness = Yaroqsizlik haqidagi qaror (решение о негодности) erkak kontrakt bo'yicha xizmatga kirishga harakat qilganda chiqariladi. Uni kontrakt bo'yicha xizmatga saralash punkti (отборный пункт) va harbiy komissariat (военный комиссариат) birga chiqaradi. Yaroqli deb topilgan erkak bilan nima bo'lishi o'qilgan manbalarning hech birida aytilmagan. Imzolashga ruxsati yo'q erkak bilan nima bo'lishi ham aytilmagan.

# text: unverified 87199ff8
note-unfitness_terms_unknown = Qaror qancha vaqt amal qilishi va necha pul turishi o'qilgan manbalarning hech birida aytilmagan. Qaror chiqishi qancha vaqt olishi va uning ustidan shikoyat qilish mumkinmi, bu ham aytilmagan. Faqat vaqtincha yaroqsiz erkak uchun nima hisobga olinishi ham aytilmagan.

# text: unverified e7c77cb7
note-clinic_papers = Oddiy poliklinika hujjati yetarli ekani o'qilgan manbalarning hech birida aytilmagan. Muallifi noma'lum bir sahifada bular bir xil narsa emas deyilgan.

# text: unverified d5b01106
note-contract_goes_on = Bir yillik kontrakt bir yildan keyin tugamaydi. 2022-yildan beri kontraktlar operatsiya yoki safarbarlik tugaguncha davom etadi. Xabarlarga ko'ra, chiqishning yagona yo'llari — yosh, sog'liq va qamoq jazosi.

# text: unverified ac3e699b
note-war = Kontrakt bo'yicha askar urushga yuborilishi mumkin. Bir xabar G'arb razvedkasi va boshqalarga tayanadi. O'sha xabarga ko'ra, o'ldirilgan yoki yaralangan Rossiya askarlari bir milliondan ortiq.

# text: unverified f13ba193
note-crime_at_home = Chet el urushida xizmat qilish o'z vatanida jinoyat bo'lishi mumkin. Xabarlarda Qirg'iziston va Tojikiston vakolatxonalarining ogohlantirishlari aytilgan. Xabar qilinishicha, O'zbekiston prokurorlari 3 yildan 10 yilgacha muddat haqida gapirgan. Xabar qilinishicha, O'zbekistonda bir sud 2023-yil oktabrda 3 yil bergan. Alohida davlatlarning qonunlari tekshirilmagan.

# text: unverified 738ee2f2
note-pressure_on_new_citizens = Bir xabarda endigina fuqaro bo'lganlarga bosim haqida aytilgan. Ba'zilarga maqom qaytarib olinishi mumkin deyiladi. Ba'zilari reydlarda qo'lga olinganda imzolashga undaladi.

# text: unverified e470d7ca
note-citizenship_can_end = 2024-yilgi qonunga ko'ra, yangi fuqaro harbiy hisobga (воинский учёт) turmasa, fuqaroligini yo'qotishi mumkin.

# text: unverified b6ae42d4
note-family_may_apply = Xabarlarda xizmat qiladiganlar uchun ikkala maqomga yengilroq yo'l tasvirlangan. U eri yoki xotini va farzandlarini ham qamrab oladi. Ko'pchilik xabarlar ota-onani, bittasi asrab olingan farzandlarni ham qo'shadi.

# text: unverified 9ff9cfff
note-family_of_the_dead = Bir xabarda halok bo'lgan askarning oilasi haqida gap boradi. Unga ko'ra, oila o'limni isbotlasa, yengilroq yo'ldan foydalanishi mumkin. Xabar qilinishicha, yashash guvohnomasi (вид на жительство) haqidagi 2023-yilgi qonunda ham shunday deyilgan.

# text: unverified 67444501
note-exams_waived = Xabarlarga ko'ra, xizmat qiladiganlarga til imtihoni kerak emas. Bir xabar tarix va qonun testlarini ham qo'shadi. 2024-yil yanvardagi oldingi farmon ham fuqarolik uchun odatdagi shartlarning ba'zilaridan ozod qilgan.

# text: unverified 8e7cf9e8
note-time_under_earlier_decree = Xabar qilinishicha, 2024-yil yanvardagi oldingi farmon bo'yicha qaror bir oy yoki uch oygacha vaqt olgan. O'qilgan manbalarning hech birida bu farmon bo'yicha muddat aytilmagan. Shuning uchun oldingi muddatni bu farmonga ko'chirmaslik kerak.

# text: unverified 8daa48d7
note-permit_without_temporary_permit = Xabar qilinishicha, 2023-yil iyuldagi qonun yashash guvohnomasini (вид на жительство) oldin vaqtincha yashash ruxsatnomasisiz (РВП) beradi. U bir yillik kontrakt tuzganlar, ularning eri yoki xotini, farzandlari va ota-onasi uchun. Bir xabarga ko'ra, ularga testlar kerak emas. O'sha qonun bu farmondan eskiroq.

# text: unverified ccbdcf21
note-shield_from_removal = 2026-yilgi, xabarlarga ko'ra imzolangan bir qonun kontrakt bo'yicha askarlarni boshqa davlatga topshirishdan (выдача) himoya qiladi. Xabar qilinishicha, chiqarib yuborishga (выдворение) qarshi qonun Dumadan o'tgan. Deportatsiya haqidagi qonun loyihasining faqat birinchi o'qishi ko'rilgan. Chiqarib yuborish va topshirish haqidagi matnlar jangda qatnashishni ham so'raydi.

# text: unverified 939368d0
note-two_roads = Xabarlar ikki narsani aralashtiradi. Biri — shart, ya'ni ko'p erkaklar qo'shishi kerak bo'lgan hujjat. Ikkinchisi — mukofot, ya'ni xizmat qiladiganlar uchun yengilroq yo'l. Bu yerdagi javoblar faqat shart haqida.

# text: unverified 31fdc620
note-other_road_not_covered = Ba'zi erkaklar boshqa yo'l bilan ariza topshiradi: xizmat qilayotgan yoki xizmat qilgan kishi yoki qarindosh sifatida. Hujjat ulardan so'raladimi, o'qilgan manbalarning hech birida aytilmagan. Bu yerdagi javob o'sha yo'lga tegishli emas.

# text: unverified 46e8c3b2
note-application_not_accepted = Bir xabarga ko'ra, hujjat bo'lmasa, idora arizani hatto qabul qilmaydi. Bir sharhga ko'ra, ariza turib qoladi. Yozma rad javobi beriladimi va shikoyat qilish mumkinmi, o'qilgan manbalarning hech birida aytilmagan. Vaqtincha yashash ruxsatnomasining (РВП) muddati tugasa, nima bo'lishi ham aytilmagan.

# text: unverified d2588e23
note-after_a_refusal = Rad javobi chiqarib yuborishga (выдворение) olib keladimi, o'qilgan manbalarning hech birida aytilmagan.

# text: unverified ad710c2a
note-no_court_ruling = Bu farmon bo'yicha sud qarori topilmadi.

# text: unverified e62dc022
note-age_on_filing_day = Biz yoshni ariza topshirish kuni bo'yicha sanaymiz. Bu bizning taxminimiz. Manbalarda yosh aytilgan, lekin qaysi kun hisobga olinishi aytilmagan.

# text: unverified aa59cc0d
note-start_day = Farmon 2025-yil 5-noyabrda imzolangan va e'lon qilingan. Bir xabarga ko'ra, u shu kundan amal qiladi.

# text: unverified 2197b620
note-called_temporary = Farmon o'z qoidalarini vaqtinchalik deb ataydi. Bir xabarga ko'ra, unda tugash sanasi yo'q. O'qilgan manbalarning hech birida ham bunday sana aytilmagan.

# text: unverified ebf2ab19
note-what_a_permit_gives = Bir xabarga ko'ra, yashash guvohnomasi (вид на жительство) bor kishi mamlakatga erkin kirib chiqadi va alohida ruxsatnomasiz ishlaydi. Unda ko'pchilik boshqa yo'l bilan fuqaro bo'la olmasligi ham aytilgan.

# text: unverified 2cc070e1
note-marriage_is_not_a_ground_of_its_own = O'qilgan manbalarning hech birida nikoh yashash guvohnomasi (вид на жительство) uchun alohida asos deb aytilmagan. Xabardagi er-xotin vaqtincha yashash ruxsatnomasi (РВП) bilan bir yildan keyin to'xtatib qo'yilgan.

# text: unverified c5f79fe1
note-shared_values_after_a_year = Xabar qilinishicha, an'anaviy qadriyatlar uchun qabul qilinganlar vaqtincha yashash ruxsatnomasi (РВП) bilan keladi va bir yildan keyin ariza topshiradi. Agar shunday bo'lsa, vaqtincha yashash ruxsatnomasi (РВП) bilan bir yil uchun berilgan javob amal qiladi.

# text: unverified c5790d65
note-visits_and_short_study = Konsullik bildirishnomasini qayta aytgan bir matnga ko'ra, turizm va qisqa o'qish uchun kelishlarga bu ta'sir qilmaydi.

# text: unverified bea1224c
note-men_barred_from_signing = 2022-yilda ba'zi erkaklarga imzolash mumkin emasligi xabar qilingan. Ular orasida sudlangan yoki ochiq jinoiy ishi bor erkaklar bo'lgan. Keyin bu taqiqlar qisqartirilgan. Bunday erkak yaroqli deb topilsa, qaysi hujjatni keltira olishi o'qilgan manbalarning hech birida aytilmagan.

# text: unverified 27e8e7c5
note-lawyer_disagrees = Bir migratsiya yuristi so'zlarni chalg'ituvchi deb biladi. Uning aytishicha, ular yashash guvohnomasi (вид на жительство) uchun ariza topshiradigan har bir erkakni majbur qiladigandek ko'rinadi, xolos. Uning xulosasi ko'rilmagan. Balki kamroq erkak majburdir.

# text: unverified 7aa18545
note-decree_883 = 2025-yil dekabrdagi 883-son Farmon Rossiyani qiziqtiradigan odamlar uchun boshqa tartib ochadi. Arizalar 2026-yil 15-apreldan topshiriladi. U bu farmonga qanday mos kelishi aytilmagan.

# text: unverified 3d842298
note-investors_ordinary_conditions = Bir maslahat firmasi sarmoya kirituvchilar (инвестор) uchun oddiy shartlarni rublda keltiradi. Farmonga bir sharhda yevroda summa aytilgan, va u mos kelmaydi.

# text: unverified 1c4b388c
note-ukraine_background = Qo'shib olingan hududlar aholisi haqidagi 2023-yil aprel farmoni faqat qo'shimcha ma'lumot. U Ukraina fuqarolari uchun alohida qoidalarga kiradimi, aytilmagan.

# text: unverified 78b564fb
note-categories_for_citizenship = Forumdagi bir yozuvda oilaviy aloqalar fuqarolik uchun ko'p toifalardan biri deyilgan. To'liq ro'yxat o'qilgan manbalarning hech birida berilmagan.

# text: unverified c8e24588
note-criminal_record_paper = 2026-yil boshidagi xabarlarda tayyorlanayotgan qoida haqida aytilgan. U o'z vatanidan sudlanganlik haqida ma'lumotnoma (справка о судимости) so'raydi. U bu farmonga qo'shimcha bo'lardi.

# text: unverified 2496ed00
presumed-legally_capable = Sud boshqacha qaror qilganini aytmasangiz, kishi muomalaga layoqatli (дееспособный) deb olinadi.

# text: unverified 0fc6c715
presumed-second_citizenship = Boshqacha demasangiz, kishining faqat bitta fuqaroligi bor deb olinadi.

# text: unverified 046bd99b
event-one_year_contract_law = Qonun bir yillik kontrakti bor chet elliklarga fuqarolik so'rashga ruxsat beradi. Yashash guvohnomasi (вид на жительство) va Rossiyada besh yil yashash kerak emas.

# text: unverified 41a18230
event-partial_mobilisation = 647-son Farmon qisman safarbarlik (частичная мобилизация) e'lon qiladi. Shundan boshlab xizmat kontraktlari endi o'z sanasida tugamaydi.

# text: unverified 7d24bb1d
event-decree_690 = 690-son Farmon xizmat qiladigan chet elliklar uchun fuqarolikni soddalashtiradi.

# text: unverified 47bfb151
event-rules_for_foreigners_in_the_army = Farmon chet elliklarning xizmat kontraktlari uchun qoidalar beradi. Unda kimga imzolash mumkin emasligi ham aytilgan.

# text: unverified 8b336847
event-decree_690_changed = 690-son Farmon o'zgartiriladi. U endi jangda qatnashishni so'ramaydi va oilani ham qamrab oladi.

# text: unverified d3505fcd
event-permit_law = Bir yillik kontrakt tuzganlar va ularning oilalari haqidagi qonun xabar qilinadi. U yashash guvohnomasini (вид на жительство) oldin vaqtincha yashash ruxsatnomasisiz (РВП) beradi.

# text: unverified 4f9e33d0
event-easier_citizenship_for_three_countries = Farmon Belarus, Qozog'iston va Moldova fuqarolariga Rossiya fuqaroligini olishni yengillashtiradi.

# text: unverified e1a08f12
event-decree_10 = 10-son Farmon kontrakti bor chet elliklar va ularning oilalariga fuqarolikni ochadi.

# text: unverified 31fc2338
event-citizenship_can_end_law = 281-FZ-son qonun harbiy hisobga (воинский учёт) turmaganlarning fuqaroligi tugashiga yo'l qo'yadi.

# text: unverified 9eaae483
event-decree_702 = 702-son Farmon an'anaviy qadriyatlarga qo'shiladigan odamlar uchun yo'l ochadi. U 2024-yil 1-sentabrdan amal qiladi.

# text: unverified 75d587bc
event-stay_to_be_put_in_order = Farmon chet elliklarga o'z turishini 30-aprelgacha tartibga solishni buyuradi. Kontrakti borlar himoya qilinadi.

# text: unverified 6e0ee6ab
event-stateless_may_sign = Qonun fuqaroligi yo'q shaxslarga (лицо без гражданства) ham kontrakt imzolashga ruxsat beradi. Chet elliklarga esa safarbarlik vaqtida imzolashga ruxsat beradi.

# text: unverified 4884533d
event-decree_821 = 821-son Farmon imzolanadi va e'lon qilinadi. Bir xabarga ko'ra, u shu kundan kuchda.

# text: unverified 6e6f31e0
event-decree_10_replaced = Ikki sharhga ko'ra, 821-son Farmon 2024-yil yanvardagi 10-son Farmonni bekor qiladi yoki uning o'rnini bosadi.

# text: unverified 36d853f7
event-protection_bills_prepared = Hukumat komissiyasi xizmat qiladigan chet elliklarni himoya qiladigan qonun loyihalarini ma'qullaydi. Keyin ular Dumaga keladi.

# text: unverified 254fe578
event-decree_883 = 883-son Farmon Rossiyani qiziqtiradigan odamlar uchun boshqa tartib ochadi. Arizalar 2026-yil 15-apreldan topshiriladi. U 821-son Farmonga qanday bog'liqligi aytilmagan.

# text: unverified 028b8986
event-investigation_published = RFE/RL surishtiruvi shu kunga kelib e'lon qilingan. Bu uning Bolqon nusxasi sanasi.

# text: unverified cc6a21c1
event-ministry_explains = Ichki ishlar vazirligi (МВД) TASS orqali yashash guvohnomasi (вид на жительство) arizasiga nima qo'shish kerakligini tushuntiradi.

# text: unverified d856ebe2
event-protection_bills_first_reading = Xizmat qiladigan chet elliklarni himoya qiladigan uchta qonun loyihasi birinchi o'qishdan o'tadi. Boshqa bir yozuvda, aftidan xato bilan, sana bir oy keyin.

# text: unverified 6d7fcf3b
event-criminal_record_bill = Fuqarolik uchun ariza topshiradiganlar haqidagi qonun loyihasi xabar qilinadi. U o'z vatanidan sudlanganlik haqida ma'lumotnoma (справка о судимости) so'raydi. Amaldagi sudlanganlik rad etishga olib kelardi.

# text: unverified ad883f5b
event-consulate_notice = Xitoyning Vladivostokdagi konsulligi o'z fuqarolariga bu shartni aytadi. Buni qayta aytgan matnlarda uch xil kun ko'rsatilgan.

# text: unverified c4a78788
event-extradition_law_passed = Duma xizmat qilgan chet elliklarni boshqa davlatga topshirishga (выдача) qarshi qonunni qabul qiladi.

# text: unverified bb9c87f2
event-extradition_law_signed = Boshqa davlatga topshirishga (выдача) qarshi qonun imzolangani xabar qilinadi. 2025-yil dekabrdagi xabarda u hali loyiha deb atalgan.

# text: unverified 382b3a12
event-criminal_record_rule_reported_approved = Boshqa bir xabarda sudlanganlik haqidagi qoida ma'qullangan deyilgan.

# text: unverified 5872ba8c
event-expulsion_law_passed = Duma xizmat qilgan chet elliklarni chiqarib yuborishga (выдворение) qarshi qonunni qabul qiladi. Buning o'rniga 1 000 rubldan 50 000 rublgacha jarima yoki 100 soatdan 200 soatgacha ish bo'ladi.

# text: unverified 5452deb2
event-still_advertised = Aholi uchun e'londa farmon hali ham tasvirlangan, lekin faqat uning yengilroq yo'li. Bundan keyingi sahifa o'qilmagan.

# text: unverified c63ac104
# .who: unverified adc36d39
# .caution: unverified 6d49a741
figure-new_citizens_at_the_front = Yaqinda fuqaro bo'lgan va frontda turgan yangi fuqarolar.
    .who = Aleksandr Bastrikin, Tergov qo'mitasi (Следственный комитет) rahbari, Sankt-Peterburgdagi yuridik forumda, 2025-yil 20-mayda xabar qilingan.
    .caution = U yangi fuqarolar haqida gapirgan, yashash guvohnomasi (вид на жительство) uchun ariza topshiradiganlar haqida emas. Bir telekanal buning o'rniga Verstka nashriga havola qiladi.

# text: unverified e92a60bd
# .who: unverified 2dd901f7
# .caution: unverified 4d8e8ce9
# .figure: unverified 7d52e6d3
figure-new_citizens_caught_2025 = Hisobga turmagani uchun qo'lga olingan yangi fuqarolar.
    .who = Aleksandr Bastrikin, o'sha nutqda, 2025-yil 20-mayda xabar qilingan.
    .caution = U yangi fuqarolar haqida gapirgan, yashash guvohnomasi (вид на жительство) uchun ariza topshiradiganlar haqida emas.
    .figure = taxminan 80 000

# text: unverified ffe841b8
# .who: unverified be115f56
# .caution: unverified 317b7f3a
figure-sent_to_rear_units = Urushga, orqadagi qismlarga va xandaq qazishga yuborilgan migrantlar.
    .who = Aleksandr Bastrikin, bir yil oldingi forumda, 2024-yil 27-iyunda xabar qilingan.
    .caution = 2025-yil dekabrdagi xabar buni 2025-yil mayga, 20 000 yoniga qo'yadi. 2025-yil maydagi o'qilgan xabarlarda bu yo'q. U buni ikki marta aytgan yoki ikki nutq birlashtirilgan bo'lishi mumkin.

# text: unverified 5165dc83
# .who: unverified 20e9b3f3
# .caution: unverified 04707ac7
figure-new_citizens_caught_2024 = Qo'lga olingan migrantlar.
    .who = Aleksandr Bastrikin, o'sha nutqda, 2024-yil 27-iyunda xabar qilingan.
    .caution = Ular nima uchun qo'lga olinganini biz yozib olmadik. Bu raqam farmondan eskiroq.

# text: unverified 750e639e
# .who: unverified dd0a59c4
# .caution: unverified 6ca616f4
# .figure: unverified bef83d10
figure-men_affected = Farmon ta'sir qiladigan erkaklar.
    .who = RFE/RL surishtiruvi, 2025-yil dekabr.
    .caution = Bu taxminiy baho. U qanday chiqarilganini ko'rib bo'lmaydi.
    .figure = o'n minglab

# text: unverified 5c61ec3c
# .who: unverified 0ccebbfa
# .caution: unverified 25e1f1a2
figure-headline_300000 = Farmon haqidagi sarlavhada turgan raqam.
    .who = Ruckus Factory, boshqa xabarlarni qayta yozadigan sayt. Sana ko'rsatilmagan.
    .caution = Undan foydalanmang. Uning ko'rinadigan manbasi yo'q.

# text: unverified 1d43d953
# .who: unverified 9fe9c772
# .caution: unverified ae5f8fd3
# .figure: unverified d0bffe28
figure-westerners_in_russia = Rossiyada yashaydigan, G'arb davlatlaridan kelgan odamlar.
    .who = TGCOM24, Italiya telekanali, 2025-yil 23-noyabr.
    .caution = Bu taxminiy baho, va uni kim aytgani ko'rsatilmagan.
    .figure = taxminan 30 000

# text: unverified 207e2170
# .who: unverified 56101e86
# .caution: unverified bfbfc504
figure-citizenships_ended = 138-FZ-son qonundan beri fuqarolikni tugatgan qarorlar.
    .who = Ichki ishlar vazirligi (МВД), o'z vakili I. Volk orqali, 2025-yil 8-oktabr.
    .caution = Jinoyatlar va hisobga turmaslik birga sanalgan.

# text: unverified b707b778
# .who: unverified adaafbb3
# .caution: unverified d4d1fba2
figure-naturalised_2025 = 2025-yil yanvardan sentabrgacha fuqaro bo'lgan odamlar; 30,1 % kamayish xabar qilingan.
    .who = Ichki ishlar vazirligi (МВД), Izvestia va RIAMO orqali.
    .caution = Bu oylar farmondan oldin, shuning uchun kamayish u haqda hech narsa aytmaydi.

# text: unverified 6e3f0821
# .who: unverified c3e0d1f4
# .caution: unverified 3f85c8b0
figure-temporary_permits_2026 = 2026-yil kvotasidagi vaqtincha yashash ruxsatnomalari (разрешение на временное проживание).
    .who = Day.az, 2025-yil 13-oktabr.
    .caution = Unda vaqtincha yashash ruxsatnomalari (разрешение на временное проживание) sanalgan, yashash guvohnomalari (вид на жительство) emas.

# text: unverified 2c72969a
# .who: unverified e34c68c0
# .caution: unverified 551514a4
# .figure: unverified b99520f7
figure-foreigners_in_the_army = Rossiya armiyasidagi chet elliklar.
    .who = Meduza, Faridaily bilan birga, 2026-yil 26-fevral.
    .caution = Hech qanday raqam ma'lum emas. Ko'rgan har bir raqamingiz qayerdan kelganini so'rang.
    .figure = noma'lum

# text: unverified 7d7bd032
# .caution: unverified 7c164041
comparison-united_states = 18 yoshdan 25 yoshgacha erkaklar hisobga turishi kerak. Bunga grin-kartasi bor erkaklar, qochqinlar, boshpana so'raydiganlar va hujjatsiz odamlar ham kiradi. U yerda vaqtincha qonuniy turgan erkaklarga bu kerak emas. 1973-yildan beri hech kim xizmatga chaqirilmagan.
    .caution = Manba 2019-yilniki. Hisobga turish xizmat qilish degani emas.

# text: unverified c3d5b5a5
# .caution: unverified 3b5b7fce
comparison-singapore = Doimiy yashaydigan erkaklarda xizmat qilish majburiyati bor. Birinchi avlodni ma'muriyat ozod qiladi, ikkinchi avlod xizmat qilishi kerak.
    .caution = Manbalar 2012-yil va 2014-yilniki. Majburiyat maqomdan kelib chiqadi.

# text: unverified a48e86ea
# .caution: unverified b507ab0a
comparison-israel = Bir matnga ko'ra, fuqarolar va u yerda yashovchilar majbur. Boshqa matnga ko'ra, doimiy yashovchilar odatda ozod.
    .caution = Bu ikkisi bir-biriga zid, va ikkalasi ham kuchsiz manba.

# text: unverified f97fb8ed
# .caution: unverified f802a6e0
comparison-netherlands_and_cyprus = Bir umumiy tahlilda konstitutsiya bo'yicha fuqaro bo'lmagan yashovchilar ustidan vakolat aytilgan. Unda erkak tomonidan kelib chiqish bo'yicha o'tadigan majburiyat ham aytilgan.
    .caution = Bu faqat bitta umumiy tahlil, unda sana yo'q. Ikkisidan qaysi biri qaysi davlatga tegishli, biz yozib olmadik.

# text: unverified f37b5797
# .caution: unverified b2e18a16
comparison-first_in_the_world = Bir xabar buni boshqa joylardagi amaliyotdan chekinish deb biladi, chunki yashash huquqi berilishidan oldin kontrakt so'raladi. Bir sharh buning aksini aytadi.
    .caution = Bu dunyoda birinchi martami, tekshirilmagan. Sharhning misollari — AQSH va Isroil. U yerda kontrakt yashash huquqi berilishidan oldin so'ralishi o'qilgan manbalarning hech birida aytilmagan.
