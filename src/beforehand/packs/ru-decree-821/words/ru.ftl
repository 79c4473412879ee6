# Russian. No translation here has been checked by a person yet.

# text: unverified 23e9d4bc
# .text_not_read: unverified ea4c4d0b
# .excerpts_only: unverified 6a9b727d
pack = Указ № 821 от 5 ноября 2025 года (Россия)
    .text_not_read = Никто из участников проекта не читал текст указа. Всё здесь основано на том, что о нём написали другие.
    .excerpts_only = Почти все источники прочитаны лишь частично. В непрочитанной части может быть ограничение или исключение.

# text: unverified 34e2bc28
help = Это может проверить для вас миграционный юрист.

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
fact-applying_for = О чём заявление
    .asks = О чём подаётся заявление?
    .asks_you = О чём вы подаёте заявление?
    .why = В источниках говорится о заявлениях на вид на жительство и на гражданство.
    .find_out = Посмотрите название бланка заявления.
    .residence_permit = вид на жительство
    .citizenship = гражданство России
    .temporary_permit = разрешение на временное проживание (РВП)
    .replacement = замена уже имеющегося вида на жительство
    .none_of_these = другое, например виза или патент на работу

# text: unverified 19aa207a
# .asks: unverified 36c9ae2b
# .asks_you: unverified 1ab5af69
# .why: unverified 42fef8cb
# .find_out: unverified 19262ee8
fact-applied_on = День подачи заявления
    .asks = В какой день подано или будет подано заявление?
    .asks_you = В какой день вы подали или подадите заявление?
    .why = Указ датирован 5 ноября 2025 года. Касается ли он более ранних заявлений, неизвестно.
    .find_out = Посмотрите дату на поданных документах. Если заявление ещё не подано, возьмите день, который вы планируете.

# text: unverified 953dd6f2
# .asks: unverified e2e6c63c
# .asks_you: unverified bb82a289
# .why: unverified 971a313a
# .find_out: unverified fcef68d1
# .male: unverified 48b676e2
# .female: unverified cf2e5bff
fact-sex = Пол
    .asks = Заявитель — мужчина или женщина?
    .asks_you = Вы мужчина или женщина?
    .why = Требование касается только мужчин.
    .find_out = Посмотрите в паспорте.
    .male = мужчина
    .female = женщина

# text: unverified eb4c4e23
# .asks: unverified 62c85309
fact-birth_date = Дата рождения
    .asks = Когда родился заявитель?

# text: unverified 63646649
# .asks: unverified 9cde60ca
# .asks_you: unverified 3e76c62c
# .why: unverified aa3c901b
# .find_out: unverified 5c2b7ca2
fact-age = Возраст в день подачи
    .asks = Сколько полных лет заявителю в день подачи?
    .asks_you = Сколько полных лет вам в день подачи?
    .why = В источниках назван возраст от 18 до 65 лет.
    .find_out = Посчитайте полные годы от даты рождения до дня подачи.

# text: unverified 2caf2ee0
# .asks: unverified 0f3d57ce
# .asks_you: unverified 861a5d4a
# .why: unverified da5a8700
# .find_out: unverified 5e53faaf
# .true: unverified 8a798890
# .false: unverified 73d8860f
fact-legally_capable = Дееспособность
    .asks = Дееспособен ли заявитель? (Да, если суд не решил иначе.)
    .asks_you = Дееспособны ли вы? (Да, если суд не решил иначе.)
    .why = Требование касается только дееспособных мужчин.
    .find_out = Спросите в семье, было ли об этом решение суда.
    .true = да
    .false = нет, есть решение суда

# text: unverified 9561af96
# .asks: unverified 2d0df06e
# .asks_you: unverified 851bdda9
# .why: unverified 9fc12d67
# .find_out: unverified 927c8397
# .stateless: unverified 1a765710
fact-citizenship = Гражданство
    .asks = По какому гражданству подаётся заявление?
    .asks_you = По какому гражданству вы подаёте заявление?
    .why = В публикациях названы страны, граждан которых требование не касается или для которых есть отдельные правила.
    .find_out = Посмотрите паспорт, который прилагается к заявлению.
    .stateless = лицо без гражданства

# text: unverified 05d26107
# .asks: unverified f4aacbeb
# .asks_you: unverified b77407d6
# .why: unverified 1c263688
# .find_out: unverified 845fbd5d
# .stateless: unverified 1a765710
# .none: unverified 1a9b6809
fact-second_citizenship = Второе гражданство
    .asks = Есть ли у заявителя второе гражданство и какое?
    .asks_you = Есть ли у вас второе гражданство и какое?
    .why = В источниках названы страны, но ничего не сказано о людях с двумя гражданствами.
    .find_out = Посмотрите, есть ли второй паспорт, или спросите юриста по миграции.
    .stateless = лицо без гражданства
    .none = второго гражданства нет

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
fact-ground = Основание заявления
    .asks = На каком основании подаётся заявление?
    .asks_you = На каком основании вы подаёте заявление?
    .why = В источниках одни основания названы охваченными, другие — неохваченными.
    .find_out = Посмотрите, что указано в заявлении как основание, или спросите юриста по миграции.
    .year_on_temporary_permit = не менее года проживания по разрешению на временное проживание (РВП)
    .citizen_parent_or_child = родитель или ребёнок — гражданин России и постоянно живёт в России
    .ended_citizenship = гражданство России прекращено ранее, заявитель живёт в России
    .long_residence = длительное проживание в России
    .family = другие семейные обстоятельства (не как родственник того, кто служит)
    .highly_qualified_specialist = высококвалифицированный специалист
    .graduate_with_honours = диплом с отличием российской образовательной организации
    .studies = обучение в России, без диплома с отличием
    .returning_compatriot = программа переселения соотечественников
    .investor = инвестор
    .in_demand_trade = востребованная профессия
    .shared_values = разделяющий традиционные российские ценности
    .asylum = убежище или статус беженца
    .other = другое основание

# text: unverified 191e63cf
# .asks: unverified 80899374
# .asks_you: unverified ca9290c4
# .why: unverified 89b54869
# .find_out: unverified 093fdfe0
# .none: unverified 1d080a62
# .armed_forces: unverified 2155ba31
# .emergency_rescue: unverified d3e94a67
fact-contract = Контракт о службе
    .asks = Есть ли у заявителя уже подписанный контракт о службе в России?
    .asks_you = Есть ли у вас уже подписанный контракт о службе в России?
    .why = Для вида на жительство источники называют такие контракты среди принимаемых документов.
    .find_out = Посмотрите документы, которые уже есть. Чтобы ответить, ничего подписывать не нужно.
    .none = контракта нет
    .armed_forces = контракт о прохождении военной службы в Вооружённых Силах
    .emergency_rescue = контракт о службе в спасательных воинских формированиях МЧС

# text: unverified cc9755e5
# .asks: unverified f5728a6d
# .asks_you: unverified 0bc04b72
# .why: unverified 4933e95b
# .find_out: unverified 69a66ded
fact-contract_months = Срок контракта в месяцах
    .asks = На сколько месяцев подписан контракт?
    .asks_you = На сколько месяцев подписан ваш контракт?
    .why = В источниках говорится о контракте не менее чем на год.
    .find_out = Посмотрите срок в контракте, который уже есть.

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
fact-discharged = Увольнение с военной службы в России
    .asks = Был ли заявитель уволен с военной службы в России и по какой причине? (Если он служил в армии другой страны или в Советской армии, оставьте без ответа. Ни в одном прочитанном источнике не сказано, учитывается ли это.)
    .asks_you = Были ли вы уволены с военной службы в России и по какой причине? (Если вы служили в армии другой страны или в Советской армии, оставьте без ответа. Ни в одном прочитанном источнике не сказано, учитывается ли это.)
    .why = Источники называют среди принимаемых документов подтверждение увольнения по некоторым причинам.
    .find_out = Посмотрите причину в приказе об увольнении.
    .no = не увольнялся или не служил в России
    .age_limit = достижение предельного возраста пребывания на службе
    .term_ended = истечение срока службы по призыву или по контракту
    .health = состояние здоровья
    .other = другая причина

# text: unverified 62ef8d8a
# .asks: unverified 0686d6c5
# .asks_you: unverified d5110fbe
# .why: unverified 75a67677
# .find_out: unverified dc57a8db
fact-discharged_on = День увольнения
    .asks = В какой день заявитель был уволен?
    .asks_you = В какой день вы были уволены?
    .why = В одном репортаже сказано, что для гражданства увольнение должно быть до 24 февраля 2022 года.
    .find_out = Посмотрите день в приказе об увольнении.

# text: unverified c567292c
# .asks: unverified bde69e47
# .asks_you: unverified f6e9fb6b
# .why: unverified fb870204
# .find_out: unverified cacdb8f6
# .none: unverified 95f61066
# .commission_decision: unverified 49a0bbd3
# .clinic_certificate: unverified 71cf29df
fact-unfitness = Документ о негодности к службе
    .asks = Есть ли у заявителя уже документ о негодности к военной службе?
    .asks_you = Есть ли у вас уже документ о негодности к военной службе?
    .why = Источники называют среди принимаемых документов решение о негодности, если его вынес надлежащий орган.
    .find_out = Посмотрите, кто выдал документ, который уже есть.
    .none = такого документа нет
    .commission_decision = решение о негодности, принятое отборным пунктом и военным комиссариатом
    .clinic_certificate = справка из обычной поликлиники

# text: unverified 2988b66e
# .asks: unverified c272305c
# .asks_you: unverified f8ccf740
# .why: unverified 98003c69
together-applicant = Пол и возраст в день подачи
    .asks = Что из этого верно для заявителя в день подачи?
    .asks_you = Что из этого верно для вас в день подачи?
    .why = Требование касается только мужчин, а в источниках назван возраст от 18 до 65 лет.

# text: unverified 669ae101
# .asks: unverified ad3dc4ab
# .asks_you: unverified 428f7bd0
# .why: unverified 5fd054ea
together-papers = Документы о службе
    .asks = Какие из этих документов у заявителя уже есть?
    .asks_you = Какие из этих документов у вас уже есть?
    .why = Источники называют некоторые из них среди принимаемых документов. Чтобы ответить, ничего подписывать не нужно.

# text: unverified f9f4ff19
# .asks: unverified 1da23863
# .needed: unverified 61f3f38f
# .not_needed: unverified f1a28c0c
decision-paper_needed = Военный документ к заявлению
    .asks = Нужно ли приложить к заявлению военный документ?
    .needed = К заявлению нужно приложить военный документ.
    .not_needed = Военный документ к заявлению прикладывать не нужно.

# text: unverified 08a5e4cd
# .asks: unverified 7c284378
# .accepted: unverified 22126660
# .none: unverified 918cda66
decision-paper_held = Документ, отвечающий требованию
    .asks = Отвечает ли требованию документ, который есть у заявителя?
    .accepted = Документ, который есть у заявителя, отвечает требованию.
    .none = Неизвестно, чтобы какой-либо из имеющихся документов отвечал требованию к этому заявлению.

# text: unverified 14b2f78e
rule-paper_needed-residence_after_temporary_permit = Дееспособные мужчины от 18 до 65 лет должны приложить военный документ. Это касается заявлений на вид на жительство после года проживания по РВП.
# text: unverified 62426f99
rule-paper_needed-residence_after_temporary_permit-belarus = Один репортаж и два комментария освобождают граждан Беларуси и от требования для вида на жительство.

# text: unverified 74b3c534
rule-paper_needed-residence_after_temporary_permit-kazakhstan_moldova = В одном репортаже сказано, что при подаче на вид на жительство требование не действует для граждан Казахстана и Молдавии.

# text: unverified 198194e8
rule-paper_needed-residence_citizen_relative = Дееспособные мужчины от 18 до 65 лет должны приложить военный документ. Это касается заявлений на вид на жительство на том основании, что родитель или ребёнок — гражданин России.
# text: unverified 62426f99
rule-paper_needed-residence_citizen_relative-belarus = Один репортаж и два комментария освобождают граждан Беларуси и от требования для вида на жительство.

# text: unverified 74b3c534
rule-paper_needed-residence_citizen_relative-kazakhstan_moldova = В одном репортаже сказано, что при подаче на вид на жительство требование не действует для граждан Казахстана и Молдавии.

# text: unverified 6ca74abe
rule-paper_needed-residence_former_citizen = В одном уведомлении сказано, что дееспособные мужчины от 18 до 65 лет должны приложить военный документ. Это касается заявлений на вид на жительство после прекращения гражданства России.
# text: unverified 62426f99
rule-paper_needed-residence_former_citizen-belarus = Один репортаж и два комментария освобождают граждан Беларуси и от требования для вида на жительство.

# text: unverified 74b3c534
rule-paper_needed-residence_former_citizen-kazakhstan_moldova = В одном репортаже сказано, что при подаче на вид на жительство требование не действует для граждан Казахстана и Молдавии.

# text: unverified 02c4abaf
rule-paper_needed-residence_long_residence_or_family = В одном репортаже сказано, что для вида на жительство требование действует при длительном проживании и семейных обстоятельствах.

# text: unverified 21ab21c1
rule-paper_needed-residence_other_ground = В некоторых западноевропейских публикациях сказано, что военный документ должен приложить каждый иностранец-мужчина, который подаёт на вид на жительство.

# text: unverified 7c55cbcd
rule-paper_needed-residence_studies = В некоторых текстах сказано, что обучение без диплома с отличием не освобождает от требования.

# text: unverified 2a639155
rule-paper_needed-residence_named_category = Если его категория не освобождена, он должен приложить военный документ. Ни в одном прочитанном источнике не сказано, что он должен это сделать.

# text: unverified 2d959674
rule-paper_needed-citizenship_long_residence_or_family = Дееспособные мужчины от 18 до 65 лет должны приложить военный документ. Это касается заявлений на гражданство в связи с длительным проживанием или семьёй.

# text: unverified 256ed0d9
rule-paper_needed-citizenship_long_residence_or_family-belarus = По сообщениям агентств, граждан Беларуси условие для гражданства не касается.

# text: unverified 4b6eeec6
rule-paper_needed-citizenship_every_ground = В сообщениях агентств условие для гражданства отнесено ко всем дееспособным мужчинам от 18 до 65 лет, на любом основании.

# text: unverified d3be196e
rule-paper_needed-replacement = В одной публикации сказано, что требование касается и продления вида на жительство.

# text: unverified e4cd5bd4
rule-paper_needed-other_procedures = Если документ требуется и в другой процедуре, его нужно приложить. Ни в одном прочитанном источнике не сказано, что такая процедура есть.

# text: unverified 6e7cde84
rule-paper_needed-women = Документ требуется только от мужчин. Женщины подают заявление в обычном порядке.

# text: unverified 53e2e73b
rule-paper_needed-under_18 = Документ требуется только от мужчин с 18 лет.

# text: unverified 92e899b8
rule-paper_needed-over_65 = Мужчины, которым исполнилось 66 лет, старше возраста, названного в источниках.

# text: unverified 90f695e9
rule-paper_needed-not_capable = Документ требуется только от дееспособных мужчин.

# text: unverified b1f3934c
rule-paper_needed-belarus = По сообщениям, граждан Беларуси требование не касается; не во всех сказано, о каком статусе речь.

# text: unverified 3bfe5b53
rule-paper_needed-kazakhstan_moldova = В одном репортаже сказано, что граждан Казахстана и Молдавии это касается только при подаче на гражданство.

# text: unverified 2762df56
rule-paper_needed-highly_qualified = В одном репортаже и нескольких комментариях сказано, что высококвалифицированные специалисты освобождены.

# text: unverified 3e14c6f1
rule-paper_needed-honours = Судя по одному репортажу и нескольким комментариям, выпускники с дипломом с отличием освобождены.

# text: unverified 46f5f426
rule-paper_needed-filed_before = Если указ касается только новых заявлений, то поданное до 5 ноября 2025 года под него не попадает. Ни в одном прочитанном источнике этого не сказано.

# text: unverified afba9bc4
rule-paper_needed-otherwise = Тот, к кому не относится ни одно правило, подаёт заявление в обычном порядке.

# text: unverified 59f5053a
rule-paper_held-residence_armed_forces_contract = Для вида на жительство принимается контракт с Вооружёнными Силами на срок не менее года.

# text: unverified c62656ea
rule-paper_held-residence_rescue_contract = Для вида на жительство принимается контракт о службе в спасательных воинских формированиях МЧС. В одном уведомлении и здесь назван срок в один год.

# text: unverified a3817071
rule-paper_held-residence_discharge = Для вида на жительство принимается подтверждение увольнения по предельному возрасту, по истечении срока или по состоянию здоровья.

# text: unverified 50674432
rule-paper_held-residence_unfitness = Для вида на жительство принимается решение о негодности, принятое при попытке поступить на службу по контракту.

# text: unverified 9ef455c7
rule-paper_held-citizenship_discharge = Для гражданства принимается выписка из приказа об увольнении. В одном репортаже сказано, что увольнение должно быть до 24 февраля 2022 года.

# text: unverified 39c4d192
rule-paper_held-citizenship_unfitness = Для гражданства принимается решение о негодности, принятое совместно отборным пунктом и военным комиссариатом.

# text: unverified b4ec6b6b
rule-paper_held-citizenship_contract = В некоторых публикациях контракт считается достаточным и для гражданства.

# text: unverified 7907b7d9
rule-paper_held-clinic_certificate = Если справки из поликлиники достаточно, она подтверждает негодность. Ни в одном прочитанном источнике не сказано, что её достаточно.

# text: unverified 12760835
rule-paper_held-otherwise = Ни одно из прочитанных правил не принимает для этого заявления имеющийся документ.

# text: unverified ceaf4acf
term-covered_man = Дееспособный мужчина от 18 до 65 лет, иностранец или лицо без гражданства. Относится ли сюда мужчина, которому ровно 65, неясно.

# text: unverified 322b3587
term-filed_in_time = Заявление подано 5 ноября 2025 года или позже. Касается ли требование более ранних заявлений, неясно.

# text: unverified 262307ed
term-category_outside = Основание относится к категории, на которую требование не распространяется.

# text: unverified dead9238
term-first_citizenship_outside = Гражданство, по которому он подаёт заявление, — гражданство страны, чьих граждан это требование не касается.

# text: unverified adc49b6b
term-second_citizenship_outside = Его второе гражданство — гражданство страны, чьих граждан это требование не касается.

# text: unverified 75099a83
term-first_citizenship_suffices = Гражданства, по которому он подаёт заявление, достаточно, если другого нет или другое этому не мешает. В источниках названы страны, но о двух гражданствах ничего не сказано.

# text: unverified 12a5403a
term-second_citizenship_suffices = Второе гражданство может вывести его из-под требования. В источниках названы страны, но о двух гражданствах ничего не сказано.

# text: unverified 9934d9ce
term-belarus_puts_him_outside = Гражданина Беларуси требование не касается.

# text: unverified a5379f3f
term-kazakhstan_or_moldova_puts_him_outside = Гражданина Казахстана или Молдавии требование не касается, если он не подаёт на гражданство.

# text: unverified 00e252fd
term-ukraine_puts_him_outside = Гражданина Украины требование не касается, если отдельные правила заменяют это требование. В одном репортаже сказано, что отдельные правила есть.

# text: unverified f8f76a74
term-outside_by_citizenship = Его гражданство выводит его из-под требования.

# text: unverified b7b864b0
# .included: unverified f365afe4
# .excluded: unverified c2a4087a
point-age_65 = Касается ли требование мужчины, которому ровно 65 лет?
    .included = Требование касается мужчин до 65 лет включительно.
    .excluded = Требование перестаёт действовать в день 65-летия.

# text: unverified ae81fcdd
# .caught: unverified 22f44ff9
# .outside: unverified 9a0faa57
point-pending_applications = Касается ли требование заявления, поданного до 5 ноября 2025 года и ещё не рассмотренного в этот день?
    .caught = Требование касается и заявлений, поданных до этого дня.
    .outside = Требование касается только заявлений, поданных в этот день или позже.

# text: unverified 2f780e13
# .covered: unverified df12d138
# .outside: unverified 1dbfecf8
point-citizen_relative_ground = Касается ли требование мужчины, который подаёт на вид на жительство потому, что его родитель или ребёнок — гражданин России?
    .covered = Это основание охвачено. Имеются в виду и усыновители, и опекуны.
    .outside = Это основание не охвачено.

# text: unverified 4b8bb2c2
# .covered: unverified 27a805f7
# .outside: unverified 1dbfecf8
point-former_citizen_ground = Касается ли требование мужчины, который подаёт на вид на жительство потому, что его гражданство России прекращено?
    .covered = Это основание охвачено.
    .outside = Это основание не охвачено.

# text: unverified 9a38b169
# .covered: unverified 088cafbf
# .outside: unverified 4e38737a
point-family_residence_ground = Касается ли требование мужчины, который подаёт на вид на жительство по другим семейным обстоятельствам?
    .covered = Охвачены любые семейные обстоятельства.
    .outside = Из семейных оснований охвачено только одно: родитель или ребёнок — гражданин России.

# text: unverified 0076eb5e
# .covered: unverified 009f4c0b
# .outside: unverified e6527f1c
point-long_residence_ground = Касается ли требование мужчины, который подаёт на вид на жительство в связи с длительным проживанием, кроме года по РВП?
    .covered = Длительное проживание охвачено вообще.
    .outside = Из длительного проживания охвачен только год по РВП.

# text: unverified 42da126f
# .outside: unverified 7b360f5d
# .covered: unverified 5e99d07b
point-other_residence_grounds = Касается ли требование мужчины, который подаёт на вид на жительство на основании, не названном ни в одном источнике?
    .outside = Охвачены только названные основания.
    .covered = Требование касается каждого иностранца-мужчины, который подаёт на вид на жительство.

# text: unverified 3690d51b
# .every_ground: unverified 307e97ce
# .long_residence_or_family: unverified 5d170bfd
point-citizenship_grounds = Действует ли условие для гражданства на любом основании или только при длительном проживании и семье?
    .every_ground = Условие действует для каждого дееспособного мужчины этого возраста, который подаёт на гражданство.
    .long_residence_or_family = Условие действует только для тех, кто подаёт в связи с длительным проживанием или семьёй.

# text: unverified 9684646f
# .outside: unverified cf7d886b
# .covered: unverified 3f2161c3
point-belarus = Освобождены ли граждане Беларуси?
    .outside = Граждане Беларуси освобождены, и для вида на жительство, и для гражданства.
    .covered = Документ требуется от них, как от всех.

# text: unverified f59a2cb4
# .exempt: unverified 17dad725
# .covered: unverified ebe92b3b
point-kazakhstan_moldova = Освобождены ли граждане Казахстана и Молдавии от требования для вида на жительство?
    .exempt = Документ требуется от них только при подаче на гражданство.
    .covered = Документ требуется от них, как от всех.

# text: unverified 6fe3f6bd
# .outside: unverified b843f910
# .covered: unverified 78d09156
point-ukraine = Освобождают ли отдельные правила граждан Украины от этого требования?
    .outside = Граждан Украины требование не касается, потому что для них действуют другие правила.
    .covered = Требование касается граждан Украины, с другими подробностями или без них.

# text: unverified 6eaa26f0
# .any: unverified ab8af109
# .used: unverified 9e639320
# .all: unverified 85991aed
point-second_citizenship_counts = Что, если у мужчины два гражданства и одно из них освобождает от требования?
    .any = Достаточно одного такого гражданства, любого.
    .used = Считается только гражданство, по которому он подаёт заявление.
    .all = Такими должны быть все его гражданства.

# text: unverified f892dcfa
# .exempt: unverified 1a1c4df5
# .covered: unverified c2094684
point-highly_qualified = Освобождены ли высококвалифицированные специалисты?
    .exempt = Они освобождены.
    .covered = Требование касается их, как всех.

# text: unverified c30418ba
# .exempt: unverified 1a1c4df5
# .covered: unverified c2094684
point-honours = Освобождены ли от требования для вида на жительство выпускники российских образовательных организаций с дипломом с отличием?
    .exempt = Они освобождены.
    .covered = Требование касается их, как всех.

# text: unverified 78cca817
# .any_study: unverified e6745ff2
# .honours_only: unverified 886e151e
point-study_scope = Освобождены ли все, кто подаёт на вид на жительство в связи с обучением, или только выпускники с отличием?
    .any_study = Освобождены все, кто подаёт в связи с обучением в России.
    .honours_only = Обучение без диплома с отличием не освобождает.

# text: unverified e41a0ab3
# .exempt: unverified 1a1c4df5
# .covered: unverified c2094684
point-compatriots = Освобождены ли соотечественники, которые переселяются по программе?
    .exempt = Они освобождены.
    .covered = Требование касается их, как всех.

# text: unverified b8858ae4
# .exempt: unverified 1a1c4df5
# .covered: unverified c2094684
point-investors = Освобождены ли инвесторы?
    .exempt = Они освобождены.
    .covered = Требование касается их, как всех.

# text: unverified 22c94f23
# .exempt: unverified 1a1c4df5
# .covered: unverified c2094684
point-in_demand_trades = Освобождены ли люди востребованных профессий?
    .exempt = Они освобождены.
    .covered = Требование касается их, как всех.

# text: unverified bc483e69
# .outside: unverified fcdbcf73
# .covered: unverified c2094684
point-shared_values = Освобождены ли те, кто подаёт на вид на жительство как разделяющий традиционные российские ценности?
    .outside = Они освобождены, так как у них отдельное основание.
    .covered = Требование касается их, как всех.

# text: unverified 20e44fd6
# .outside: unverified 1a1c4df5
# .covered: unverified c2094684
point-asylum = Освобождены ли те, кто подаёт на основании убежища или статуса беженца?
    .outside = Они освобождены.
    .covered = Требование касается их, как всех.

# text: unverified 7f215b9a
# .caught: unverified 9337e0f5
# .outside: unverified 10169442
point-existing_holders = Касается ли требование мужчины, который только меняет или продлевает имеющийся вид на жительство?
    .caught = Требование касается и продления.
    .outside = Тех, у кого вид на жительство уже есть, требование не касается.

# text: unverified f622d916
# .outside: unverified d1a2eb95
# .covered: unverified a84e815f
point-other_procedures = Остаются ли в стороне другие процедуры, например РВП, виза или патент на работу?
    .outside = Другие процедуры остаются в стороне.
    .covered = Документ требуется и в какой-то другой процедуре.

# text: unverified ad50eb8c
# .not_enough: unverified ece8808f
# .enough: unverified 2bdc7b9e
point-contract_for_citizenship = Достаточно ли контракта для гражданства?
    .not_enough = Для гражданства принимаются только документы об увольнении или решение о негодности.
    .enough = Контракт принимается и для гражданства.

# text: unverified 65ed4a8b
# .year_required: unverified 059bb8c7
# .any_term: unverified 76525af1
point-rescue_contract_term = Должен ли контракт со спасательными воинскими формированиями быть не менее чем на год?
    .year_required = Срок должен быть не менее года, как и в Вооружённых Силах.
    .any_term = Достаточно любого срока.

# text: unverified 40fe07be
# .before: unverified e7ecdbfe
# .any: unverified 03579f37
point-discharge_date_for_citizenship = Должно ли увольнение быть до 24 февраля 2022 года, чтобы его учли для гражданства?
    .before = Учитывается только увольнение до 24 февраля 2022 года.
    .any = Дата увольнения не важна.

# text: unverified dc3eac53
# .listed_reasons: unverified 643852f0
# .any_reason: unverified da734dfd
point-discharge_reason_for_citizenship = Учитывается ли для гражданства увольнение по любой причине?
    .listed_reasons = Только по причинам, названным в перечне для вида на жительство.
    .any_reason = Причина не важна.

# text: unverified ac95e5e5
# .not_enough: unverified a89f3dd7
# .enough: unverified 5460ee8c
point-clinic_certificate = Достаточно ли справки из обычной поликлиники, чтобы подтвердить негодность?
    .not_enough = Достаточно только решения, принятого при отборе на службу по контракту.
    .enough = Справки из поликлиники достаточно.

# text: unverified 7d2a8998
note-paper_armed_forces_contract = Контракт с Вооружёнными Силами делает человека военнослужащим. По тексту он заключён на год или больше, но с 2022 года такие контракты в назначенный срок не заканчиваются. Его могут отправить на войну.

# text: unverified eb1af5b9
note-paper_rescue_contract = Контракт со спасательными воинскими формированиями МЧС обязывает служить в них. В одном уведомлении назван срок не менее года. Ни в одном прочитанном источнике не сказано, когда он заканчивается на деле.

# text: unverified fdefec4c
note-paper_discharge = Подтверждение увольнения (документ об увольнении с военной службы) выдаётся после службы, которая уже закончилась. Ни в одном прочитанном источнике не сказано, учитывается ли служба в армии другой страны или в Советской армии.

# text: unverified 40d079b1
note-paper_unfitness = Решение о негодности принимается, когда мужчина пытается поступить на службу по контракту. Его выносят совместно пункт отбора на военную службу по контракту (отборный пункт) и военный комиссариат. Ни в одном прочитанном источнике не сказано, что происходит с тем, кого признали годным. Не сказано и о том, кому нельзя заключить контракт.

# text: unverified 87199ff8
note-unfitness_terms_unknown = Ни в одном прочитанном источнике не сказано, сколько действует решение и сколько оно стоит. Не сказано, сколько времени оно занимает и можно ли его обжаловать. Не сказано и то, какой документ принимают от того, кто негоден лишь временно.

# text: unverified e7c77cb7
note-clinic_papers = Ни в одном прочитанном источнике не сказано, что достаточно справки из обычной поликлиники. На одной анонимной странице сказано, что это не одно и то же.

# text: unverified d5b01106
note-contract_goes_on = Контракт на год через год не заканчивается. С 2022 года контракты действуют до конца операции или мобилизации. Единственными причинами увольнения называют возраст, здоровье и приговор к лишению свободы.

# text: unverified f13ba193
note-crime_at_home = Служба на чужой войне может быть преступлением на родине. Сообщалось о предупреждениях представительств Киргизии и Таджикистана. Узбекские прокуроры, по сообщению, говорили о сроке от 3 до 10 лет. По сообщению, суд в Узбекистане в октябре 2023 года назначил 3 года. Законы отдельных стран не проверялись.

# text: unverified 738ee2f2
note-pressure_on_new_citizens = В одном репортаже рассказано о давлении на тех, кто недавно стал гражданином. Некоторым говорят, что гражданство могут отнять. Некоторых при облавах склоняют подписать контракт.

# text: unverified e470d7ca
note-citizenship_can_end = По закону 2024 года новый гражданин может утратить гражданство, если не встанет на воинский учёт.

# text: unverified b6ae42d4
note-family_may_apply = В публикациях описан облегчённый путь к обоим статусам для тех, кто служит. Он открыт и для супруга и детей. В большинстве публикаций добавлены родители, в одной — усыновлённые дети.

# text: unverified 9ff9cfff
note-family_of_the_dead = В одной публикации сказано, что семья погибшего может воспользоваться облегчённым путём, если подтвердит гибель. По сообщению, то же было в законе 2023 года о виде на жительство.

# text: unverified 67444501
note-exams_waived = В публикациях сказано, что тем, кто служит, не нужен экзамен по русскому языку. В одной добавлены история и основы законодательства. Более ранний указ, от января 2024 года, тоже отменял часть обычных условий для гражданства.

# text: unverified 8daa48d7
note-permit_without_temporary_permit = По сообщениям, закон июля 2023 года даёт вид на жительство без предварительного РВП. Он для контрактников на один год, их супругов, детей и родителей. В одном сообщении сказано, что экзамены им не нужны. Этот закон старше указа.

# text: unverified ccbdcf21
note-shield_from_removal = Один закон 2026 года, по сообщениям подписанный, защищает контрактников от выдачи другому государству. О законе против выдворения сообщалось, что его приняла Дума; о проекте про депортацию известно лишь первое чтение. Тексты о выдворении и выдаче требуют также участия в боевых действиях.

# text: unverified 939368d0
note-two_roads = В публикациях смешаны две вещи. Одна — условие: документ, который должны приложить многие мужчины. Другая — награда: облегчённый путь для тех, кто служит. Ответы здесь — только об условии.

# text: unverified 46e8c3b2
note-application_not_accepted = В одном репортаже сказано, что без документа заявление даже не принимают. В одном комментарии — что оно застревает. Ни в одном прочитанном источнике не сказано, выдают ли письменный отказ и можно ли его обжаловать. Не сказано, что будет, если закончится срок РВП.

# text: unverified e62dc022
note-age_on_filing_day = Мы считаем возраст на день подачи заявления. Это наше допущение: в источниках назван возраст, но не сказано, на какой день.

# text: unverified aa59cc0d
note-start_day = Указ подписан и опубликован 5 ноября 2025 года. В одной публикации сказано, что он действует с этого дня.

# text: unverified 2197b620
note-called_temporary = В указе эти правила названы временными. В одном репортаже сказано, что срок не указан, и ни в одном прочитанном источнике срока нет.

# text: unverified ebf2ab19
note-what_a_permit_gives = По одному репортажу, с видом на жительство человек свободно ездит за границу и обратно и работает без отдельного разрешения. Там же сказано, что многие не могут стать гражданами иначе.

# text: unverified 2cc070e1
note-marriage_is_not_a_ground_of_its_own = Ни в одном прочитанном источнике брак не назван отдельным основанием для вида на жительство. Супругов из репортажа остановили после года проживания по РВП.

# text: unverified c5f79fe1
note-shared_values_after_a_year = По сообщениям, те, кого приняли как разделяющих традиционные ценности, приезжают по РВП и подают на вид на жительство через год. В таком случае для ответа здесь берётся основание «год проживания по РВП».

# text: unverified c5790d65
note-visits_and_short_study = В одном пересказе консульского уведомления сказано, что поездки для туризма и краткого обучения это не затрагивает.

# text: unverified bea1224c
note-men_barred_from_signing = В 2022 году сообщалось, что некоторым мужчинам нельзя заключать контракт, например при судимости или открытом уголовном деле. Позже эти запреты сузили. Ни в одном прочитанном источнике не сказано, какой документ может принести такой мужчина, если он признан годным.

# text: unverified 27e8e7c5
note-lawyer_disagrees = Одна юристка по миграции называет формулировки обманчивыми. По её словам, лишь кажется, будто они касаются каждого мужчины, который подаёт на вид на жительство. Её вывода мы не видели. Возможно, требование касается меньшего числа мужчин.

# text: unverified 7aa18545
note-decree_883 = Указ № 883 от декабря 2025 года открывает другую процедуру для людей, которые представляют интерес для России. Заявления принимают с 15 апреля 2026 года. Как он связан с этим указом, не сказано.

# text: unverified 3d842298
note-investors_ordinary_conditions = Консультационная фирма приводит обычные условия для инвесторов в рублях. В одном комментарии к указу названа сумма в евро, и она с ними не совпадает.

# text: unverified 1c4b388c
note-ukraine_background = Указ от апреля 2023 года о жителях аннексированных территорий — лишь справка. Относится ли он к отдельным правилам для граждан Украины, не сказано.

# text: unverified 78b564fb
note-categories_for_citizenship = В сообщении на форуме семейные связи названы среди многих категорий для гражданства. Полного перечня нет ни в одном прочитанном источнике.

# text: unverified c8e24588
note-criminal_record_paper = В начале 2026 года сообщалось о готовящейся норме, по которой нужна справка о судимости из страны гражданства. Она добавилась бы к этому указу.

# text: unverified 2496ed00
presumed-legally_capable = Человек считается дееспособным, если вы не укажете, что суд решил иначе.

# text: unverified 0fc6c715
presumed-second_citizenship = Считается, что у человека одно гражданство, если вы не укажете иное.

# text: unverified ac3e699b
note-war = Контрактника могут отправить на войну. В одном репортаже со ссылкой на западные разведки и других сказано, что убитых и раненых российских солдат более миллиона.

# text: unverified 31fdc620
note-other_road_not_covered = Некоторые подают другим путём: как тот, кто служит или служил, либо как родственник. Ни в одном прочитанном источнике не сказано, требуется ли документ от них. Ответ здесь этого пути не касается.

# text: unverified 8e7cf9e8
note-time_under_earlier_decree = По более раннему указу, от января 2024 года, решение, по сообщению, занимало месяц или до трёх месяцев. Ни в одном прочитанном источнике не сказано, сколько времени это занимает по указу № 821, поэтому прежний срок переносить нельзя.

# text: unverified d2588e23
note-after_a_refusal = Ни в одном прочитанном источнике не сказано, влечёт ли отказ выдворение.

# text: unverified ad710c2a
note-no_court_ruling = Судебных решений по этому указу не найдено.

# text: unverified 046bd99b
event-one_year_contract_law = Закон позволяет иностранцам с контрактом на год просить о гражданстве. Вид на жительство и пять лет проживания в России не нужны.

# text: unverified 41a18230
event-partial_mobilisation = Указ № 647 объявляет частичную мобилизацию. С этого дня контракты о службе больше не заканчиваются в назначенный срок.

# text: unverified 7d24bb1d
event-decree_690 = Указ № 690 упрощает приём в гражданство для иностранцев, которые служат.

# text: unverified 47bfb151
event-rules_for_foreigners_in_the_army = Указ устанавливает правила контрактной службы иностранцев. В нём сказано и то, кому нельзя заключать контракт.

# text: unverified 8b336847
event-decree_690_changed = Указ № 690 изменён. Участия в боевых действиях он больше не требует и распространён на семью.

# text: unverified d3505fcd
event-permit_law = Сообщается о законе, который даёт контрактникам на один год и их семьям вид на жительство без предварительного РВП.

# text: unverified 4f9e33d0
event-easier_citizenship_for_three_countries = Указ облегчает получение гражданства гражданам Беларуси, Казахстана и Молдавии.

# text: unverified e1a08f12
event-decree_10 = Указ № 10 открывает гражданство иностранцам с контрактом и их семьям.

# text: unverified 31fc2338
event-citizenship_can_end_law = Закон № 281-ФЗ позволяет прекратить гражданство того, кто не встал на воинский учёт.

# text: unverified 9eaae483
event-decree_702 = Указ № 702 открывает путь для разделяющих традиционные ценности. Он действует с 1 сентября 2024 года.

# text: unverified 75d587bc
event-stay_to_be_put_in_order = Указ предписывает иностранцам до 30 апреля урегулировать своё пребывание. Тех, у кого есть контракт, он защищает.

# text: unverified 6e0ee6ab
event-stateless_may_sign = Закон позволяет заключать контракт и лицам без гражданства, а иностранцам — также в период мобилизации.

# text: unverified 4884533d
event-decree_821 = Указ № 821 подписан и опубликован. В одной публикации сказано, что он действует с этого дня.

# text: unverified 6e6f31e0
event-decree_10_replaced = По двум комментариям, указ № 821 отменяет или заменяет указ № 10 от января 2024 года.

# text: unverified 36d853f7
event-protection_bills_prepared = Правительственная комиссия поддерживает законопроекты о защите иностранцев, которые служат. Затем они поступают в Думу.

# text: unverified 254fe578
event-decree_883 = Указ № 883 открывает другую процедуру для людей, которые представляют интерес для России. Заявления принимают с 15 апреля 2026 года. Как он соотносится с указом № 821, не сказано.

# text: unverified 028b8986
event-investigation_published = Расследование RFE/RL к этому дню уже опубликовано. Это дата его балканской версии.

# text: unverified cc6a21c1
event-ministry_explains = МВД через ТАСС разъясняет, что нужно приложить к заявлению на вид на жительство.

# text: unverified d856ebe2
event-protection_bills_first_reading = Три законопроекта о защите иностранцев, которые служат, проходят первое чтение. В другой заметке, по-видимому ошибочно, дата на месяц позже.

# text: unverified 6d7fcf3b
event-criminal_record_bill = Сообщается о законопроекте, по которому для гражданства нужна справка о судимости из страны гражданства. Непогашенная судимость означала бы отказ.

# text: unverified 382b3a12
event-criminal_record_rule_reported_approved = В другом сообщении норма о справке о судимости названа одобренной.

# text: unverified ad883f5b
event-consulate_notice = Консульство Китая во Владивостоке сообщает своим гражданам об этом условии. В пересказах названы три разных дня.

# text: unverified c4a78788
event-extradition_law_passed = Дума принимает закон против выдачи другому государству иностранцев, которые служили.

# text: unverified bb9c87f2
event-extradition_law_signed = Сообщается, что закон против выдачи подписан. В репортаже декабря 2025 года он ещё назван законопроектом.

# text: unverified 5872ba8c
event-expulsion_law_passed = Дума принимает закон против выдворения иностранцев, которые служили. Вместо выдворения — штраф от 1 000 до 50 000 рублей или от 100 до 200 часов работ.

# text: unverified 5452deb2
event-still_advertised = В объявлении для населения указ всё ещё описан, и только его облегчённый путь. Более поздних страниц мы не читали.

# text: unverified c63ac104
# .who: unverified adc36d39
# .caution: unverified 6d49a741
figure-new_citizens_at_the_front = Новые граждане на фронте, получившие гражданство недавно.
    .who = Александр Бастрыкин, глава Следственного комитета, на юридическом форуме в Санкт-Петербурге, сообщение от 20 мая 2025 года.
    .caution = Он говорил о новых гражданах, а не о заявителях на вид на жительство. Один телеканал ссылается вместо него на «Вёрстку».

# text: unverified e92a60bd
# .figure: unverified 7d52e6d3
# .who: unverified 2dd901f7
# .caution: unverified 4d8e8ce9
figure-new_citizens_caught_2025 = Новые граждане, которых выявили, потому что они не встали на учёт.
    .figure = около 80 000
    .who = Александр Бастрыкин, в том же выступлении, сообщение от 20 мая 2025 года.
    .caution = Он говорил о новых гражданах, а не о заявителях на вид на жительство.

# text: unverified ffe841b8
# .who: unverified be115f56
# .caution: unverified 317b7f3a
figure-sent_to_rear_units = Мигранты, отправленные на войну, в тыловые части и рыть окопы.
    .who = Александр Бастрыкин, на форуме годом раньше, сообщение от 27 июня 2024 года.
    .caution = Репортаж декабря 2025 года относит это к маю 2025 года, рядом с 20 000. В прочитанных сообщениях мая 2025 года этой цифры нет. Возможно, он назвал её дважды или два выступления соединены в одно.

# text: unverified 5165dc83
# .who: unverified 20e9b3f3
# .caution: unverified 04707ac7
figure-new_citizens_caught_2024 = Мигранты, которых выявили.
    .who = Александр Бастрыкин, в том же выступлении, сообщение от 27 июня 2024 года.
    .caution = За что их выявили, мы не записали. Цифра старше указа.

# text: unverified 750e639e
# .figure: unverified bef83d10
# .who: unverified dd0a59c4
# .caution: unverified 6ca616f4
figure-men_affected = Мужчины, которых затрагивает указ.
    .figure = десятки тысяч
    .who = Расследование RFE/RL, декабрь 2025 года.
    .caution = Это оценка. Как она получена, не видно.

# text: unverified 5c61ec3c
# .who: unverified 0ccebbfa
# .caution: unverified 25e1f1a2
figure-headline_300000 = Число в заголовке материала об указе.
    .who = Ruckus Factory, сайт, который пересказывает чужие материалы. Дата не указана.
    .caution = Не используйте его. Источника не видно.

# text: unverified 1d43d953
# .figure: unverified d0bffe28
# .who: unverified 9fe9c772
# .caution: unverified ae5f8fd3
figure-westerners_in_russia = Люди из западных стран, живущие в России.
    .figure = около 30 000
    .who = TGCOM24, итальянский телеканал, 23 ноября 2025 года.
    .caution = Это оценка, и не сказано, чья она.

# text: unverified 207e2170
# .who: unverified 56101e86
# .caution: unverified bfbfc504
figure-citizenships_ended = Решения о прекращении гражданства со времени закона № 138-ФЗ.
    .who = МВД, через официального представителя И. Волк, 8 октября 2025 года.
    .caution = Преступления и непостановка на учёт посчитаны вместе.

# text: unverified b707b778
# .who: unverified adaafbb3
# .caution: unverified d4d1fba2
figure-naturalised_2025 = Принятые в гражданство за январь–сентябрь 2025 года; сообщается о снижении на 30,1 %.
    .who = МВД, через «Известия» и РИАМО.
    .caution = Эти месяцы предшествуют указу, поэтому снижение ничего не говорит о нём.

# text: unverified 6e3f0821
# .who: unverified c3e0d1f4
# .caution: unverified 3f85c8b0
figure-temporary_permits_2026 = Разрешения на временное проживание в квоте на 2026 год.
    .who = Day.az, 13 октября 2025 года.
    .caution = Это разрешения на временное проживание, а не виды на жительство.

# text: unverified 2c72969a
# .figure: unverified b99520f7
# .who: unverified e34c68c0
# .caution: unverified 551514a4
figure-foreigners_in_the_army = Иностранцы в российской армии.
    .figure = неизвестно
    .who = «Медуза» и «Фаридейли», 26 февраля 2026 года.
    .caution = Число неизвестно. О любом числе спрашивайте, откуда оно.

# text: unverified 7d7bd032
# .caution: unverified 7c164041
comparison-united_states = Мужчины от 18 до 25 лет должны встать на учёт. Это касается и людей с грин-картой, беженцев, просителей убежища и людей без документов. Те, кто законно приехал на время, не должны. С 1973 года никого не призывали.
    .caution = Источник — 2019 года. Встать на учёт — не значит служить.

# text: unverified c3d5b5a5
# .caution: unverified 3b5b7fce
comparison-singapore = Мужчины с постоянным проживанием подлежат службе. Первое поколение освобождают административно, второе обязано служить.
    .caution = Источники — 2012 и 2014 годов. Обязанность следует из статуса.

# text: unverified a48e86ea
# .caution: unverified b507ab0a
comparison-israel = В одном тексте сказано, что обязаны граждане и жители. В другом — что постоянные жители обычно освобождены.
    .caution = Они противоречат друг другу, и оба источника слабые.

# text: unverified f97fb8ed
# .caution: unverified f802a6e0
comparison-netherlands_and_cyprus = В одном обзоре названо полномочие по конституции в отношении жителей, которые не являются гражданами. Названа и обязанность, которая передаётся по мужской линии.
    .caution = Это только один обзор, без даты. Что из этого относится к какой стране, мы не записали.

# text: unverified f37b5797
# .caution: unverified b2e18a16
comparison-first_in_the_world = В одном репортаже это названо отходом от практики других стран: контракт требуют до того, как дают статус. Один комментатор утверждает обратное.
    .caution = Впервые ли это в мире, не проверялось. Примеры комментатора — США и Израиль. Ни в одном прочитанном источнике не сказано, что там контракт требуют до того, как дают статус.
