# The words of the app. The texts of the course stand in the folder `content`.

course-name = Atslēga
page-title = { $page } · Atslēga

## The frame

skip-to-content = Skip to content
nav-label = Main menu
nav-course = Course
nav-about = About
nav-glossary = Glossary
nav-checklist = Checklist
nav-settings = Settings
language-switch = Latviešu
footer-promise = Your data stay in your browser. Nothing is sent anywhere.
footer-label = Other pages
footer-licence = Texts and figures: CC BY 4.0
dismiss = Close

## Home

home-title = The key to e‑services
home-lead = Learn how people prove who they are online. Make your mistakes safely before you help others.
home-start = Start: { $lesson }
home-continue = Continue: { $lesson }
home-finished = You have finished everything there is. You can open any lesson again.
home-desk = A client is waiting?
home-desk-text = Find the rule, the term or the next step in seconds.
home-modules = Course modules
key-alt = A key in three parts. The ring is identification: who are you? The shaft is authentication: is it really you? The teeth are authorization: what may you do?
key-who = Who?
key-really = Really?
key-may = May you?
key-identification = identification
key-authentication = authentication
key-authorization = authorization

## Glossary and checklist

glossary-search = Search the glossary
glossary-found = Terms found: { $found }
glossary-nothing = The glossary has no such term. Try a shorter word.
print = Print

## Modules and lessons

module-number = Module { $number }
module-soon = Coming
module-soon-text = This module is still being written.
lessons-count = { PLURAL($n) ->
    [one] { $n } lesson
   *[other] { $n } lessons
}
minutes = { $n } min
percent-done = { $n }%
module-progress = Module “{ $module }” is { $n }% done
questions-count = { PLURAL($n) ->
    [one] { $n } question
   *[other] { $n } questions
}
lesson-number = Lesson { $number }
lesson-new = not started
lesson-begun = begun
lesson-read = read
module-start = Start the module
module-continue = Continue
module-again = Read again
module-lessons = Lessons of the module

## Lesson

objectives = After this lesson you
contents = On this page
checked = Checked on { $day }
lesson-previous = Previous
lesson-next = Next
lesson-neighbours = Neighbouring lessons
lesson-done = Lesson read, every question answered.
lesson-left = Still left here: { $what }.
left-text = read the text
left-questions = { PLURAL($n) ->
    [one] { $n } question
   *[other] { $n } questions
}
back-to-module = To the module “{ $module }”

## Question

question-number = Question { $number } of { $n }
question-first-counts = the first answer counts
question-choose-one = Choose one answer.
question-choose-many = Tick every right answer.
question-check = Check
question-choose-first = Choose an answer first.
question-again = Try again
question-reveal = Show the answer
question-next = Go on
question-hint = Hint
question-right = Right!
question-wrong = Not yet.
question-missed = { PLURAL($n) ->
    [one] What you ticked is right, but { $n } answer is still missing.
   *[other] What you ticked is right, but { $n } answers are still missing.
}
question-revealed = The right answer
question-explanation = Explanation
question-sources = Source:
question-changed = This question has changed since you answered it. Your earlier answer is kept; here you can answer anew.
question-option-right = right
question-option-wrong = wrong
question-safety = Safety

## Settings

settings-title = Settings
settings-lead = These choices apply to this browser only.
settings-language = Language
settings-theme = Colours
theme-device = As on the device
theme-light = Light
theme-dark = Dark
settings-text-size = Text size
text-normal = Normal
text-large = Larger
text-larger = Largest
settings-data = My data
settings-data-text = This browser keeps your answers, the lessons you have read, the place where you stopped, and these choices. It happens on your device only.
settings-data-memory = The browser allows nothing to be kept, so the data will be gone when you close this tab.
settings-wipe = Delete my data
wipe-question = Delete all your data?
wipe-text = Your answers, the marks of lessons read and your choices will be gone. This cannot be undone.
wipe-confirm = Yes, delete
wipe-cancel = Cancel
wipe-done = The data are deleted.

## Notices

notice-denied = The browser does not allow data to be kept. You can learn, but your progress will be gone when you close the tab.
notice-full = The browser’s storage is full, and your latest progress is not kept. Free some space, or delete your data in the settings.
notice-set-aside = Part of your stored progress could not be read. It has been put aside, and that part begins anew.
notice-newer = Part of your progress was stored by a newer version of the course. It is left untouched; reload the page to see it.
notice-wiped-elsewhere = Your data were deleted in another tab.
notice-update = A new version of the course is ready.
update-take = Update now

## Search

search-open = Search
search-examples = Often looked for at the desk
search-example-blocked = blocked PIN
search-example-forgotten = forgotten PUK
search-example-numbers = codes do not match
search-example-behalf = on behalf of someone
search-found = { PLURAL($n) ->
    [one] { $n } place found.
   *[other] { $n } places found.
}
search-nothing = Nothing found
search-nothing-text = Try another word, or only its beginning. Or look here:
search-contents = Contents of the course
search-glossary = Glossary
search-offline = There is no network, and the data for searching are not yet kept on this device. You can go on reading.
search-unreachable = The data for searching could not be fetched. Try again in a moment. You can go on reading.
search-lesson = Lesson
search-question = Question
search-page = Page
search-term = Term
search-scenario = Sandbox
search-keys = ↑ ↓ choose · Enter open · Esc close

## When something fails

missing-title = There is no such page
missing-text = The address “{ $address }” leads nowhere in this course. Perhaps it has a typing error, or the page has moved.
missing-home = To the start
failure-title = The page could not be opened
failure-unreachable = The server of the course cannot be reached. Check the network and try again. Your progress is kept.
failure-missing = The server does not have this page although it should. Try again in a moment. Your progress is kept.
failure-unreadable = The server sent something that cannot be read. Try again in a moment. Your progress is kept.
failure-retry = Try again
loading = Loading

## The sandbox

nav-sandbox = Sandbox
home-sandbox = Log in with every means, help a client at the counter, recognise a fraudster. A mistake costs nothing here.
catalogue-all = All scenarios
catalogue-title = The sandbox: practise without risk
catalogue-lead = Log in with every means there is, help a client at the counter, meet a fraudster. Mistakes are safe here: nothing reaches real life.
catalogue-fresh = { PLURAL($n) ->
    [one] { $n } scenario is waiting for you.
   *[other] { $n } scenarios are waiting for you, from easy to hard.
}
catalogue-done = Played without a mistake: { $done } of { $all }. The first time already: { $first }. Without help: { $alone }.
catalogue-next = Next: { $scenario }
catalogue-invented = The portals, banks, people and codes of the sandbox are invented. Never enter real data here.
scenario-kicker = Practise in the sandbox
scenario-first = First run: { $result }
scenario-best = Best run: { $result }
scenario-flawless = no mistakes
scenario-reached = goal reached
scenario-stopped = stopped in time
scenario-harmed = harm done
scenario-slips = { PLURAL($n) ->
    [one] { $n } rule broken
   *[other] { $n } rules broken
}
scenario-guided = with hints
scenario-free = playing freely
scenario-assessed = without help
difficulty-easy = easy
difficulty-middle = medium
difficulty-hard = hard
simulated = Simulation.
simulated-text = Everything here is invented. Do not enter real data.
scenario-lesson = Lesson: { $lesson }
scenario-next = Next situation: { $scenario }
scenario-all = All situations
desk-failed = The sandbox could not be opened. Check the network and try again. The course itself works.
