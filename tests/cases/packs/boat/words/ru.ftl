# status: verified
pack = Лодочный указ острова Сарк-он-Си
    .invented = Этот закон вымышлен.
# status: verified
fact-boat = Лодка
    .asks = Какая лодка?
    .canoe = каноэ
    .sailing_boat = парусная лодка
    .motor_boat = моторная лодка
# status: verified
fact-citizenship = Гражданство
    .asks = Какой страны?
    .stateless = без гражданства
# status: verified
fact-asked_on = День обращения
    .asks = Когда вы обращаетесь?
# status: verified
fact-born_on = Дата рождения
    .asks = Когда вы родились?
# status: verified
fact-age = Возраст
    .asks = Сколько вам лет в день обращения?
# status: verified
fact-can_swim = Умеет плавать
    .asks = Умеете ли вы плавать?
    .true = да
    .false = нет
# status: verified
decision-licence = Разрешение
    .asks = Нужно ли разрешение, чтобы выйти на лодке?
    .needed = Разрешение нужно.
    .not_needed = Разрешение не нужно.
    .forbidden = Выходить на лодке нельзя.
# status: verified
rule-licence-boats_with_power = Тому, кто выходит на лодке с парусом или мотором, нужно разрешение.
# a translation without a status is unverified
rule-licence-boats_with_power-norway = Гражданам Норвегии оно не нужно.
# status: verified
rule-licence-children = Никто моложе 18 лет не выходит на лодке с парусом или мотором.
# status: verified
rule-licence-cannot_swim = Кто не умеет плавать, не выходит на каноэ.
# status: verified
rule-licence-otherwise = Всё остальное свободно.
# status: verified
term-grown_up = Человек 18 лет и старше.
# status: verified
point-norway = Свободны ли граждане Норвегии от разрешения?
    .free = Они свободны от него.
    .bound = Оно нужно им, как всем.
# status: verified
presumed-can_swim = Считается, что умеет плавать.
