# text: verified 38d409de
# .invented: verified bd87fa68
pack = Лодочный указ острова Сарк-он-Си
    .invented = Этот закон вымышлен.
# text: verified 90406b7d
# .asks: verified 40318853
# .canoe: verified 6e23af35
# .sailing_boat: verified e414b2b2
# .motor_boat: verified 9eb5fc10
fact-boat = Лодка
    .asks = Какая лодка?
    .asks_you = На какой лодке вы выходите?
    .why = Для некоторых лодок нужно разрешение.
    .find_out = Посмотрите, есть ли мачта или мотор.
    .canoe = каноэ
    .sailing_boat = парусная лодка
    .motor_boat = моторная лодка
# text: verified 9561af96
# .asks: verified 798d4193
# .stateless: verified 3bd01777
fact-citizenship = Гражданство
    .asks = Какой страны?
    .asks_you = Гражданин какой вы страны?
    .why = Граждане одной страны, возможно, свободны от него.
    .find_out = Посмотрите в паспорте.
    .stateless = без гражданства
# text: verified 020fdf56
# .asks: verified 43c79e35
fact-asked_on = День обращения
    .asks = Когда вы обращаетесь?
    .asks_you = Когда вы обращаетесь?
    .why = Возраст считается на этот день.
    .find_out = Возьмите сегодняшний день или день, который планируете.
# text: verified 5164b245
# .asks: verified 996fe6b2
fact-born_on = Дата рождения
    .asks = Когда вы родились?
# text: verified 39b7370f
# .asks: verified c72f4c32
fact-age = Возраст
    .asks = Сколько вам лет в день обращения?
    .asks_you = Сколько вам лет в день обращения?
    .why = На некоторых лодках нельзя выходить до 18 лет.
    .find_out = Посчитайте от дня рождения.
# text: verified b5cf16ab
# .asks: verified 06f58d32
# .true: verified 8a798890
# .false: verified 9390298f
fact-can_swim = Умеет плавать
    .asks = Умеете ли вы плавать?
    .asks_you = Умеете ли вы плавать?
    .why = Каноэ — для тех, кто умеет плавать.
    .find_out = Попробуйте там, где можно встать.
    .true = да
    .false = нет
# text: verified f3ec8e88
# .asks: verified 85c77586
# .needed: verified e86d008b
# .not_needed: verified 1cd3d0dc
# .forbidden: verified c5c36557
decision-licence = Разрешение
    .asks = Нужно ли разрешение, чтобы выйти на лодке?
    .needed = Разрешение нужно.
    .not_needed = Разрешение не нужно.
    .forbidden = Выходить на лодке нельзя.
# text: verified f3319d1f
rule-licence-boats_with_power = Тому, кто выходит на лодке с парусом или мотором, нужно разрешение.
# a translation without a status is unverified
rule-licence-boats_with_power-norway = Гражданам Норвегии оно не нужно.
# text: verified 5c59e43e
rule-licence-children = Никто моложе 18 лет не выходит на лодке с парусом или мотором.
# text: verified 4338a48e
rule-licence-cannot_swim = Кто не умеет плавать, не выходит на каноэ.
# text: verified 08d5b379
rule-licence-otherwise = Всё остальное свободно.
# text: verified 60e5d900
term-grown_up = Человек 18 лет и старше.
# text: verified 8c486094
# .free: verified f2edbe56
# .bound: verified 8d9685ff
point-norway = Свободны ли граждане Норвегии от разрешения?
    .free = Они свободны от него.
    .bound = Оно нужно им, как всем.
# text: verified bf3623df
presumed-can_swim = Считается, что умеет плавать.
