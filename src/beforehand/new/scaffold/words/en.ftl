# What people read. One block for each fact and decision, one indented line for each of its texts.

pack = The fishing rules of an invented lake
    .example = This is an example. It is no law of any country.

fact-does = What the person does
    .asks = What does the person want to do at the lake?
    .asks_you = What do you want to do at the lake?
    .why = Only those who fish need a licence.
    .find_out = Think of what you come for.
    .fish = fish
    .watch = watch the others

fact-lives_here = Lives at the lake
    .asks = Does the person live at the lake?
    .asks_you = Do you live at the lake?
    .why = Visitors may be free of the licence.
    .find_out = Look at the address in your papers.
    .true = yes
    .false = no

decision-licence_needed = A fishing licence
    .needed = A licence is needed.
    .not_needed = No licence is needed.
