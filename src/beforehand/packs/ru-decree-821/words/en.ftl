pack = Russia's Decree 821 of 5 November 2025
    .text_not_read = Nobody on this project has read the text of the decree. Everything here rests on what others wrote about it.
    .excerpts_only = Almost every source was seen only in part. A limit or an exception may stand in a part that was not seen.

fact-applying_for = What the application is for
    .asks = What is the application for?
    .asks_you = What are you applying for?
    .why = The sources speak of applications for a residence permit and for citizenship.
    .find_out = Read the title of the application form.
    .residence_permit = a residence permit (вид на жительство)
    .citizenship = Russian citizenship (гражданство)
    .temporary_permit = a temporary residence permit (разрешение на временное проживание)
    .replacement = a new card for a residence permit that is already held (замена вида на жительство)
    .none_of_these = something else, such as a visa or a work patent (виза, патент)

fact-applied_on = Day of filing
    .asks = On which day was or will the application be filed?
    .asks_you = On which day did you file, or will you file, the application?
    .why = The decree is dated 5 November 2025. Whether it reaches earlier applications is open.
    .find_out = Look for the date on the filed papers. If nothing is filed yet, take the day that is planned.

fact-sex = Sex
    .asks = Is the person a man or a woman?
    .asks_you = Are you a man or a woman?
    .why = The requirement reaches men only.
    .find_out = Look at the passport.
    .male = man
    .female = woman

fact-birth_date = Date of birth
    .asks = When was the person born?

fact-age = Age on the day of filing
    .asks = How old is the person on the day of filing?
    .asks_you = How old are you on the day of filing?
    .why = The sources give the ages 18 to 65.
    .find_out = Count the full years from the date of birth to the day of filing.

fact-legally_capable = Legally capable (дееспособный)
    .asks = May the person act for himself or herself under the law? (It is yes unless a court has decided otherwise.)
    .asks_you = May you act for yourself under the law? (It is yes unless a court has decided otherwise.)
    .why = The requirement reaches legally capable men only.
    .find_out = Ask in the family whether a court has ever decided on this.
    .true = yes
    .false = no, a court has decided otherwise

fact-citizenship = Citizenship
    .asks = Which citizenship does the person apply under?
    .asks_you = Which citizenship do you apply under?
    .why = Reports name countries whose citizens are outside the requirement, or have rules of their own.
    .find_out = Look at the passport that goes with the application.
    .stateless = no citizenship (лицо без гражданства)

fact-second_citizenship = Second citizenship
    .asks = Does the person hold a second citizenship, and which?
    .asks_you = Do you hold a second citizenship, and which?
    .why = Sources name countries, and do not speak of people with two citizenships.
    .find_out = Look whether there is a second passport, or ask a migration lawyer.
    .stateless = no citizenship (лицо без гражданства)
    .none = no second citizenship

fact-ground = Ground of the application
    .asks = On which ground does the person apply?
    .asks_you = On which ground do you apply?
    .why = Sources name some grounds as covered and some as outside.
    .find_out = Read in the application what is given as its reason, or ask a migration lawyer.
    .year_on_temporary_permit = at least one year lived on a temporary residence permit (разрешение на временное проживание)
    .citizen_parent_or_child = a parent or a child is a Russian citizen and lives permanently in Russia
    .ended_citizenship = Russian citizenship ended before, and the person lives in Russia (прекращение гражданства)
    .long_residence = long residence in Russia
    .family = other family reasons (not as a relative of a man who serves)
    .highly_qualified_specialist = highly qualified specialist (высококвалифицированный специалист)
    .graduate_with_honours = diploma with honours from a Russian institution (диплом с отличием)
    .studies = studies in Russia, without an honours diploma (обучение)
    .returning_compatriot = programme for returning compatriots (программа переселения соотечественников)
    .investor = investment in Russia (инвестор)
    .in_demand_trade = a trade that Russia looks for (востребованная профессия)
    .shared_values = shared traditional values (разделяющий традиционные ценности)
    .asylum = asylum or refugee status (убежище, беженец)
    .other = another ground

fact-contract = Contract of military service (контракт)
    .asks = Does the person already hold a signed contract of service in Russia?
    .asks_you = Do you already hold a signed contract of service in Russia?
    .why = For a residence permit, sources name such contracts among the papers that are taken.
    .find_out = Look at the papers that are there already. Nothing has to be signed to answer this.
    .none = no contract
    .armed_forces = contract with the Armed Forces (контракт о прохождении военной службы в Вооружённых Силах)
    .emergency_rescue = contract with the rescue formations (контракт о службе в спасательных воинских формированиях МЧС)

fact-contract_months = Term of the contract in months
    .asks = For how many months was the contract signed?
    .asks_you = For how many months was your contract signed?
    .why = Sources ask for a contract of at least one year.
    .find_out = Read the term in the contract that is there already.

fact-discharged = Discharge from Russian military service (увольнение с военной службы)
    .asks = Has the person been discharged from military service in Russia, and why? (If he served in another country's army or in the Soviet army, leave this open. No source read says whether that counts.)
    .asks_you = Have you been discharged from military service in Russia, and why? (If you served in another country's army or in the Soviet army, leave this open. No source read says whether that counts.)
    .why = Sources name proof of discharge among the papers that are taken, for some reasons.
    .find_out = Look in the order of discharge for the reason.
    .no = not discharged, or never served in Russia
    .age_limit = reached the age limit of service (предельный возраст)
    .term_ended = the term of service or of the contract ended (истечение срока)
    .health = health (состояние здоровья)
    .other = another reason

fact-discharged_on = Day of discharge
    .asks = On which day was the person discharged?
    .asks_you = On which day were you discharged?
    .why = One report says that for citizenship the discharge must lie before 24 February 2022.
    .find_out = Look in the order of discharge for the day.

fact-unfitness = Paper on unfitness for service
    .asks = Does the person already hold a paper that says unfit for military service?
    .asks_you = Do you already hold a paper that says you are unfit for military service?
    .why = Sources name a finding of unfitness among the papers that are taken, if the right office made it.
    .find_out = Look which office issued the paper that is there already.
    .none = no such paper
    .commission_decision = decision of unfitness by the selection point and the military commissariat (решение о негодности, отборный пункт и военный комиссариат)
    .clinic_certificate = certificate from an ordinary clinic (медицинская справка)

together-applicant = Sex, and age on the day of filing
    .asks = Which of these is the person on the day of filing?
    .asks_you = Which of these are you on the day of filing?
    .why = The requirement reaches men only, and the sources give the ages 18 to 65.

together-papers = Papers on service
    .asks = Which of these papers does the person already hold?
    .asks_you = Which of these papers do you already hold?
    .why = Sources name some of these as papers that are taken. Nothing has to be signed to answer this.

decision-paper_needed = A military paper for the application
    .needed = A military paper must be added to the application.
    .not_needed = No military paper has to be added to the application.

decision-paper_held = A paper that meets the requirement
    .accepted = A paper that the person holds meets the requirement.
    .none = No paper that the person holds is known to meet a requirement of this application.
