# Errors and warnings that „course check” finds: for each code a title, a reason, how to mend it and an example.
# docs/authoring.en.md is made from these words too.

word-error = error
word-warning = warning
word-reason = why
word-mend = what to do
word-example = example
summary = { $errors ->
        [0] No errors.
       *[other] { PLURAL($errors) ->
            [one] { $errors } error.
           *[other] { $errors } errors.
        }
    } { $warnings ->
        [0] No warnings.
       *[other] { PLURAL($warnings) ->
            [one] { $warnings } warning.
           *[other] { $warnings } warnings.
        }
    }
guide-codes = What “course check” looks for
guide-error = An error: until it is mended, the text does not reach the reader.
guide-warning = A warning: the course works, but this place is worth a look.
new-exists = The file is already there, so nothing was changed: { $file }
new-no-module = There is no module “{ $module }” in course.toml. Add the module first.
new-bad-name = “{ $name }” cannot be a lesson’s name. Write module/lesson: lower-case letters a–z, digits and hyphens.
new-written = Written: { $file }
new-next = Now replace everything marked { $mark } with your own text and run “course check”.
wanted-text = a text in quotation marks
wanted-whole-number = a whole number from 1 without quotation marks
wanted-percentage = a whole number from 1 to 100 without quotation marks
wanted-day = a day without quotation marks, such as 2026-11-22
wanted-text-list = a list of texts in quotation marks, inside square brackets
wanted-table = a table, such as [name]
wanted-tables = tables, each with a heading in double square brackets
wanted-standing = one of the words "current", "historical", "unverified"
header-kind = the kind of question
header-id = the question’s id
header-objective = objective=
header-level = level=
header-source = source=
first-in-table = further up in the same table

readability-text = readability
readability-words = words
readability-sentences = sentences
readability-sentence-length = words per sentence
readability-long = long sentences
readability-word-length = letters per word
readability-lix = LIX
readability-note = LIX: words per sentence plus the percentage of words with more than six letters (Björnsson, 1968). A long sentence: more than { $lv } words in Latvian, { $en } in English.

proofs-scenario = scenarios
proofs-states = states
proofs-steps = steps
proofs-time = time
proofs-goal = to the goal
proofs-ends = the shortest way to each end
proofs-note = Every scenario has been walked through completely. “To the goal”: the actions on the shortest way without a mistake. A dash: there is no way.
solve-guide = As a teacher would show it ({ $count }):
solve-goal = The shortest way without a mistake ({ $count }):
solve-end = The shortest way to the end “{ $id }” ({ $count }):
solve-rule = The shortest way that breaks the rule “{ $id }” ({ $count }):
solve-nothing = There is no such scenario, end or rule: { $id }
taken-by-another = Something else in this scenario has that name already.
taken-by-format = It is one of the words of the language in which rules are written.
sentence-pattern = An event or a fact has one to six words.
sentence-deed = People cannot do that.
sentence-trigger = Each step of a script has exactly one of hears and sees.
sentence-rule = Each rule has exactly one of never, before, must and at-end.
sentence-home = Across borders exactly one country has no login of its own: Latvia, where the unified login is.
sentence-country = A country’s code is two capital letters, for example LV.
sentence-identity = Across borders every holder of a certificate needs born, and an identity: surname, first name and code.
real-code = A person’s code must be invented: DEMO- and six digits.
real-address = An address must end in .example, which nobody can register.
codes-too-few = There are too few codes: the list challenges needs one text more than there are Smart-ID apps, or with smart-id = "choice" one more than three for each app.
codes-wrong = Two codes are equal, or one is not four digits.
large-things = There are more than 32 things, people or sentences of one sort.
large-rules = There are more than 32 rules.
large-states = There are more than 200,000 states.
goal-unreachable = Whatever one does, no end with verdict = "goal" can be reached.
goal-never-faultless = The goal can be reached, but only by breaking a rule.
rule-never-kept = Whatever one does, it is broken.
rule-never-broken = Whatever one does, it cannot be broken.
guide-impossible = This cannot be done here.
guide-over = The scenario is over before this action.
guide-breaks = A rule is broken here:
guide-no-goal = After the last action the goal is not reached.
words-of-part = a section
words-of-name = words in the table
words-of-end = an end
words-of-rule = a rule
words-about-rule = what a rule explains
unused-heading = the words of a scenario have no such section
unused-name = the scenario has no such name, or the table has it already
unused-end = the scenario has no such end
unused-rule = the scenario has no such rule
unused-aspect = a rule has only “In life”, “Why” and “Do it right”

A101 = The settings between +++ cannot be read: { $message }
    .reason = The settings at the top are written in TOML, where every quotation mark and equals sign has its place. Without them the course knows neither the title nor the day of the last check.
    .mend = Compare the marked line with the example. Most often the quotation mark at the end of a text is missing.
    .example =
        +++
        id = "tris-soli/ievads"
        title = "Three steps"
        +++
A102 = The text does not begin with settings between two lines of +++
    .reason = The settings stand at the very top of the file. Anywhere else they would not appear on the page and would set nothing.
    .mend = Put the first +++ on the first line of the file and the second right after the settings. Leave no empty line between the first +++ and the settings.
    .example =
        +++
        id = "tris-soli/ievads"
        title = "Three steps"
        summary = "What happens when you log in."
        minutes = 6
        checked = 2026-11-22
        {"["}objectives]
        tris-soli = "tell the three steps apart"
        +++
A103 = The settings file cannot be read: { $message }
    .reason = The file must be TOML. One missing quotation mark hides everything behind it, so the course is not built until the file is mended.
    .mend = Compare the marked line with its neighbours: are there quotation marks at both ends of the text, and an equals sign between name and value?
    .example =
        {"["}slaids]
        title.lv = "Mācību slaids"
        title.en = "Teaching slide"
        read = 2026-11-22
        standing = "current"
A104 = Unknown key “{ $key }”
    .reason = The format of the course has no such key. Most often it is misspelt, and what you meant to set would have no effect.
    .mend = Correct the name or delete the line. These may stand here: { $known }
    .example = minutes = 6
A105 = The key “{ $key }” is missing
    .reason = Without it the course does not know what to show here.
    .mend = Add a line with “{ $key }”. A text that is read in both languages needs both lv and en.
    .example =
        title.lv = "Trīs soļi"
        title.en = "Three steps"
A106 = The key “{ $key }” has an unsuitable value
    .reason = What belongs here is { $wanted }.
    .mend = Write the value anew. Texts stand in quotation marks, numbers and days without them.
    .example =
        title = "Three steps"
        minutes = 6
        checked = 2026-11-22
A107 = “{ $id }” cannot be an id
    .reason = An id is a file name, a part of an address and a place on the page at once, so it may hold only lower-case letters a–z, digits, and hyphens inside.
    .mend = Write the id without accents, spaces and capitals.
    .example = ## Three steps {"{"}#tris-soli{"}"}
A108 = The id “{ $id }” is used twice
    .reason = An id stands for exactly one thing. Otherwise an answer would count for the wrong question, or a link would lead to the wrong place. It stands here first: { $first }
    .mend = Give one of the two another id. The ids of questions are unique in the whole course.
    .example = ```quiz one ko-pierada-pin2 objective=kodi level=understand source=pmlp-pin
A109 = The id “{ $id }” differs from the place of the file, “{ $path }”
    .reason = The id is the text’s address. If it differed from the place of the file, nobody could find the file by its address.
    .mend = Write the id exactly as folder and file are called, without “.md”. If the file is a copy of another lesson, look at the other settings too.
    .example = id = "{ $path }"
A110 = The file { $file } is missing
    .reason = The course needs it: course.toml names it, or there can be no course without it.
    .mend = Make the file or correct its name in course.toml. A new lesson is easiest to begin with “course new lesson”.
    .example =
        {"[["}pages]]
        id = "par-kursu"
A111 = course.toml does not name the text “{ $name }”
    .reason = Readers see only what course.toml names, so nobody would find this text.
    .mend = Add the lesson to its module’s list “lessons”, or delete the file.
    .example = lessons = ["ievads", "vardi-un-likums"]
A112 = The name “{ $id }” is taken
    .reason = The course itself uses this name, for a page, the list of sources, a term or a figure. Two places with one address would be mixed up.
    .mend = Choose another name. The id of a heading may not begin with fn-, ref-, term- or fig-.
    .example = ## Sources {"{"}#musu-avoti{"}"}
A113 = The page “{ $id }” has no address
    .reason = Outside the modules the program knows only these pages: { $known }. It cannot show another.
    .mend = Move the text to a lesson or to one of these pages and delete this entry.
    .example =
        {"[["}pages]]
        id = "par-kursu"
A114 = The file is not saved as UTF-8
    .reason = Letters with accents are lost; question marks stand in their place.
    .mend = Save the file again as UTF-8 (“Save as” in the editor, encoding UTF-8) and write the lost letters anew.
    .example = Trīs soļi
A115 = A mark from merging two versions is left over: { $mark }
    .reason = Git writes such a line when two people have changed the same place. The file then holds both versions, and readers see them and the marks too.
    .mend = Read both versions between “<<<<<<<” and “>>>>>>>”, keep the right one, and delete every line that is a mark.
    .example = Logging in to an e-service takes three steps.

A201 = There is HTML in the text: { $html }
    .reason = Lessons are written in Markdown alone. HTML looks different on different devices and can carry harmful programs.
    .mend = Delete the HTML and use Markdown: **bold**, *italic*, a list, a table or a callout.
    .example =
        > [!IMPORTANT]
        > Never give your PIN to anyone.
A202 = A link may not begin with “{ $scheme }”
    .reason = Only https: and mailto: may be used. A page over http: can be read and changed on its way, and other beginnings can start programs.
    .mend = See whether the page has an address with https: and write that.
    .example = [PMLP](https://www.pmlp.gov.lv/)
A203 = The link leads to a text that does not exist: { $address }
    .reason = The reader would end on the page “not found”. A link may lead only to texts in the same language.
    .mend = Write the path from this file: for a lesson beside it only the file’s name, for another module “../module/lesson.md”.
    .example = [Factors and levels](../tris-soli/faktori-un-limeni.md)
A204 = The file { $file } has no heading with the id “{ $anchor }”
    .reason = The link would open the right page in the wrong place.
    .mend = Compare the link with the heading’s id in curly braces.
    .example = [Two factors](faktori-un-limeni.md#divi-faktori)
A205 = A heading level is missing: here is { $level }, and nothing deeper than { $expected } may stand
    .reason = Who listens to the page goes through it by its headings. A missing level sounds like a missing chapter.
    .mend = The first heading in a text is ##, the part below it ###.
    .example =
        ## Codes {"{"}#kodi{"}"}

        ### PIN1 {"{"}#pin1{"}"}
A206 = A heading with one #: “{ $title }”
    .reason = The page has a heading of the first level already, the lesson’s title from the settings.
    .mend = Write two #.
    .example = ## Three questions {"{"}#tris-jautajumi{"}"}
A207 = The heading “{ $title }” has no id
    .reason = The id is the heading’s address. It is equal in both languages and stays when the words change, so links and progress are not lost.
    .mend = Write the id in curly braces at the end of the line.
    .example = ## Two factors {"{"}#divi-faktori{"}"}
A208 = There is more than an id in the braces of the heading “{ $id }”
    .reason = The program takes care of the looks, and foreign instructions on a page can be dangerous.
    .mend = Leave only the id in the braces.
    .example = ## Two factors {"{"}#divi-faktori{"}"}
A209 = A block that begins with ``` is not closed
    .reason = Everything behind it becomes part of the block and vanishes from the text.
    .mend = At the end of the block put a line with as many ``` as at its beginning.
    .example =
        ```text
        DEMO-000001
        ```
A210 = Unknown block “{ $word }”
    .reason = After ``` there may stand quiz, sources or text. Another word would show readers a text they cannot understand.
    .mend = Correct the word. For a question write quiz, for a text that is shown as it is, text.
    .example = ```quiz one ko-pierada-pin1 objective=tris-soli level=understand source=slaids
A211 = A sentence became item { $number } of a list
    .reason = The line begins with a number and a full stop, which Markdown takes for a numbered list. Readers would see a list of one item.
    .mend = Begin the sentence with another word, or put a backslash before the full stop.
    .example = 2021\. gada jūnijā ziņās rakstīja par to.

A301 = The question’s first line lacks: { $words }
    .reason = From this line the course knows what kind of question it is, which ability it asks for, how deep it goes and where to read more.
    .mend = Write: quiz, the kind, the id, then objective=, level= and source=.
    .example = ```quiz one ko-pierada-pin1 objective=tris-soli level=understand source=pmlp-pin
A302 = Unknown word in the question’s first line: “{ $word }”
    .reason = The format does not know this word, and it would set nothing. The levels are: { $levels }. After tag= only safety may stand.
    .mend = Correct the word or delete it. Put no spaces around the equals sign.
    .example = ```quiz one ko-pierada-pin1 objective=tris-soli level=apply source=pmlp-pin tag=safety fixed
A303 = Unknown kind of question: “{ $kind }”
    .reason = The kinds of question are: { $kinds }
    .mend = If one answer is right, write one; if several are, many.
    .example = ```quiz many divi-faktori objective=faktori level=understand source=eidas
A304 = The kind of question “{ $kind }” is not built yet
    .reason = The format provides for it, but the program cannot show it yet.
    .mend = For now ask the same as one or many.
    .example = ```quiz one pirmais-solis objective=tris-soli level=remember source=slaids
A305 = A question or list of sources stands inside a list or a quotation
    .reason = A question must stand on its own. Otherwise the program does not notice it, and the reader sees only its text.
    .mend = Move the block to the left edge and leave an empty line before and after it.
    .example =
        - The last point of a list.

        ```quiz one ko-pierada-pin1 objective=tris-soli level=understand source=slaids
A306 = The question asks nothing
    .reason = There are only answers, and the reader does not know what to think about.
    .mend = Write the question at the beginning of the block, before the list of answers.
    .example =
        What does PIN1 prove?

        - [ ] That a document was signed
A307 = The question has too few answers: { $count }
    .reason = A choice needs at least two answers.
    .mend = Add answers. Each begins with “- [ ]” or “- [x]”.
    .example =
        - [ ] That a document was signed
          > Signing is another act.
        - [x] That the card’s holder knows the code
          > Exactly.
A308 = The answer “{ $option }” is marked neither right nor wrong
    .reason = Without a mark the course does not know what to tell the reader.
    .mend = For a right answer write “- [x]”, for a wrong one “- [ ]” with a space in the brackets.
    .example = - [x] That the card’s holder knows the code
A309 = No answer to the question is right
    .reason = Nobody can answer such a question rightly.
    .mend = Put an x into the brackets of the right answer.
    .example = - [x] That the card’s holder knows the code
A310 = All answers to the question are right
    .reason = With nothing to choose, the question asks for nothing.
    .mend = Add at least one believable wrong answer.
    .example =
        - [ ] That a document was signed
          > Signing is another act, with PIN2.
A311 = A question “one” has several right answers: { $count }
    .reason = The reader may choose only one and so could not mark the other right one.
    .mend = Leave one right answer, or write the kind many.
    .example = ```quiz many divi-faktori objective=faktori level=understand source=eidas
A312 = A question “many” has only one right answer
    .reason = The reader would look for another right one that is not there.
    .mend = Mark another right answer, or write the kind one.
    .example = ```quiz one ko-pierada-pin1 objective=tris-soli level=understand source=pmlp-pin
A313 = The answer “{ $option }” has no feedback
    .reason = Whoever chooses this answer must learn why it is right or wrong. Nobody learns from a bare “wrong”.
    .mend = Under the answer, two spaces in, write the feedback after a >.
    .example =
        - [ ] That a document was signed
          > Signing is another act, with PIN2.
A314 = The question has no explanation
    .reason = After the right answer the reader reads why it is right. So it is remembered even by those who guessed.
    .mend = Add a block > [!NOTE] at the end of the question.
    .example =
        > [!NOTE]
        > PIN1 is authentication: you prove that you are who you claim to be.
A315 = This text belongs to no part of the question
    .reason = A question holds in this order what is asked, one list of answers, one hint if needed, and one explanation. It holds no headings. Nobody would see what is left over.
    .mend = Move the text to the beginning of the question, into the explanation, or out of the block. The explanation may have several paragraphs.
    .example =
        > [!NOTE]
        > The first paragraph.
        >
        > The second paragraph.
A316 = There is a footnote to “{ $source }” in the question
    .reason = A question is also shown on its own, without the lesson’s list of sources.
    .mend = Name the source in the question’s first line after source=. Separate several with a comma and no space.
    .example = ```quiz one ko-pierada-pin1 objective=tris-soli level=understand source=slaids,pmlp-pin
A317 = The lesson has no objective “{ $objective }”
    .reason = By its objective the course knows which ability the reader has shown.
    .mend = Choose an objective from the lesson’s settings under [objectives], or add it there.
    .example =
        {"["}objectives]
        tris-soli = "tell identification, authentication and authorization apart"
A318 = No question asks for the objective “{ $objective }”
    .reason = The reader cannot show to have reached it.
    .mend = Ask a question with objective={ $objective }, or delete the objective in both languages.
    .example = ```quiz one ko-pierada-pin1 objective={ $objective } level=understand source=slaids

A401 = The other language lacks this text: { $file } is missing
    .reason = Who changes the language must find the same text at the same address.
    .mend = Make the other file with the same ids, headings and questions.
    .example = content/{ $file }
A402 = The question “{ $id }” differs between the languages
    .reason = A reader’s answers are kept by question and hold in both languages. So the questions must be the same, in the same order and with the same first line. The other place: { $other }
    .mend = Compare the two files and make the first lines of the questions equal.
    .example = ```quiz one ko-pierada-pin1 objective=tris-soli level=understand source=pmlp-pin
A403 = The answers to “{ $id }” differ between the languages
    .reason = An answer is kept as a place in the list. If the other language has another number of answers or another right one, the reader would be counted wrong. The other place: { $other }
    .mend = In both languages write the same answers in the same order with the same marks.
    .example =
        - [ ] That a document was signed
        - [x] That the card’s holder knows the code
A404 = The headings differ between the languages from “{ $title }” on
    .reason = A heading’s address and level are equal in both languages; otherwise the reader loses the place when changing the language. The other place: { $other }
    .mend = Compare the order, levels and ids of the headings in both files. Translate only the words.
    .example = ## Two factors {"{"}#divi-faktori{"}"}
A405 = The objective “{ $id }” differs between the languages
    .reason = What was reached is counted by the objective’s id, which is the same in both languages. The other place: { $other }
    .mend = In both languages write the same ids of objectives in the same order.
    .example =
        {"["}objectives]
        tris-soli = "tell identification, authentication and authorization apart"
A406 = The term “{ $id }” differs between the languages
    .reason = The glossary has the same terms in both languages, in the same order and from the same source. The other place: { $other }
    .mend = Compare the two files vardnica.toml.
    .example =
        {"["}pin1]
        word = "PIN1"
        definition = "The code with which you authenticate."
        source = "pmlp-pin"
A407 = The word “{ $word }” of the figure “{ $figure }” is there in one language only
    .reason = In the other language the figure would have an empty place. The other file: { $other }
    .mend = Add the word to figures.toml of the other language too.
    .example =
        {"["}tris-soli]
        kas = "Who?"

A501 = sources.toml has no source “{ $source }”
    .reason = Every statement leads to where it can be read up. A footnote to an unknown source leads nowhere.
    .mend = Correct the source’s id, or add the source to sources.toml.
    .example =
        {"["}pmlp-pin]
        title.lv = "PMLP par PIN aploksni"
        title.en = "PMLP on the PIN envelope"
        url = "https://www.pmlp.gov.lv/"
        read = 2026-11-22
        standing = "current"
A502 = The section “{ $title }” has no source
    .reason = A digital agent tells this to residents, so it must be seen where it comes from.
    .mend = After a statement put a footnote with the source’s id.
    .example = Logging in takes three steps.[^slaids]
A503 = The text does not say when it was last checked
    .reason = Laws, fees and screens change. Readers must see how fresh the text is.
    .mend = Read the text again, compare it with its sources and write today’s date.
    .example = checked = 2026-11-22
A504 = The text was last checked more than a year ago: { $date }
    .reason = Within a year something has usually changed: a fee, a screen, a phone number, a law.
    .mend = Compare the text with its sources, correct what has changed and write today’s date in both languages.
    .example = checked = 2026-11-22
A505 = The day of the check has not come yet: { $date }
    .reason = Today is { $today }. It is probably a slip of the pen.
    .mend = Write the day on which you really compared the text with its sources.
    .example = checked = 2026-11-22

A601 = The picture has no text alternative
    .reason = Who cannot see the picture learns nothing from it.
    .mend = In the square brackets say in one whole sentence what the picture shows.
    .example = ![An eID card with a photograph on the left and a chip on the right.](../../figures/eid.svg)
A602 = There is no picture { $address }
    .reason = The reader would see an empty place. Pictures are SVG files in the folder figures, shared by both languages.
    .mend = Check the file’s name and the path. From a lesson the path begins with ../../figures/.
    .example = ![A key of three parts.](../../figures/tris-soli.svg)
A603 = The figure’s file cannot be read: { $message }
    .reason = SVG is XML, where every element must be closed.
    .mend = Open the file in a drawing program and save it again, or correct the marked place.
    .example = <text x="40" y="60" class="fill-ink">{"{"}vards{"}"}</text>
A604 = A figure may not hold this: { $what }
    .reason = A figure follows the light and the dark theme, so its colours come only from classes. Programs, styles and foreign addresses have no place in it.
    .mend = Delete what is marked, or replace it. For a colour use a class such as fill-id or stroke-edge.
    .example = <path d="M10 10h90" class="stroke-edge" fill="none" stroke-width="3"/>
A605 = Nothing says what fills the element “{ $name }”
    .reason = Without it the element is black and cannot be seen in the dark theme.
    .mend = Add a class fill-… or fill="none".
    .example = <rect x="10" y="10" width="90" height="60" class="fill-card"/>
A606 = There are words in the figure: “{ $words }”
    .reason = Both languages share the figure, so words that stand in it cannot be translated.
    .mend = In the figure write a placeholder in curly braces, and the words in figures.toml of both languages.
    .example = <text x="40" y="60" class="fill-ink">{"{"}pin1{"}"}</text>
A607 = There are no words for the placeholder “{ $word }” of the figure “{ $figure }”
    .reason = The figure would have an empty place. They must stand in { $file }
    .mend = Add the words to figures.toml, or correct the placeholder in the figure.
    .example =
        {"["}{ $figure }]
        { $word } = "…"
A608 = The figure “{ $figure }” does not show the word “{ $word }”
    .reason = The figure has probably changed, or the word is misspelt.
    .mend = Delete the line in both languages, or put the placeholder into the figure.
    .example = <text x="40" y="60" class="fill-ink">{"{"}{ $word }{"}"}</text>
A609 = The glossary has no term “{ $term }”
    .reason = The reader would press the word and nothing would appear. The glossary: { $file }
    .mend = Correct the id after #, or add the term to the glossary in both languages.
    .example = [PIN1](../vardnica.toml#pin1)

A701 = The right answer is too often the longest: { $longest } of { $total } ({ $lang })
    .reason = Readers notice and choose by length instead of thinking. More than 40 % is too much. The questions: { $questions }
    .mend = In some questions shorten the right answer or lengthen a wrong one. Put the reason after >, not into the answer.
    .example =
        - [ ] That a document was signed and sent
        - [x] That you know the code
A702 = Placeholder text is left over: { $mark }
    .reason = This usually marks a place that is still to be written. It is not meant for readers.
    .mend = Write the text or delete the mark.
    .example = Logging in to an e-service takes three steps.
A703 = A forbidden name: { $name }
    .reason = People in examples are invented. This is a real person’s name, which stands in the list forbidden_names in course.toml.
    .mend = Choose an invented name.
    .example = Velta comes to your desk.
A704 = The sentence is too long ({ $count } words)
    .reason = By the end of a long sentence the reader has forgotten its beginning. More than { $most } words are too many in this language.
    .mend = Make two sentences of it. Say one thing in each.
    .example =
        If the codes are forgotten and the envelope is lost, the client goes to a PMLP office. There the client shows the card and gets a new envelope.
A705 = The text is heavy: LIX { $lix }
    .reason = LIX is the words per sentence plus the percentage of words with more than six letters. Plain text in this language stays at or under { $most }.
    .mend = Say who does what: a verb is shorter than a noun made from it. Divide long sentences.
    .example =
        The client logs in with the card, and the portal checks the certificate.
A706 = This can be said more simply: “{ $phrase }”
    .reason = Officialese and phrases carried over word by word read slowly. These phrases stand in style.toml. Put a word that you only speak of between quotation marks.
    .mend = Better: { $better }
    .example =
        The portal checks the certificate.

A801 = “{ $word }” is neither a name of the scenario nor a word of the language of rules
    .reason = A rule with an unknown word would never do anything, and nobody would notice.
    .mend = Compare the word with the names in the file and with the list of words in this guide’s chapter on scenarios. Most often it is misspelt.
    .example = never = "typed anna annas-karte pin1 wrong"
A802 = “{ $word }” names something of another sort than is needed here
    .reason = A card cannot be given to a browser, and a person is no portal. In each place one sort of name fits.
    .mend = Write the name of the thing or person that is meant here.
    .example =
        {"["}cards.annas-karte]
        owner = "anna"
A803 = The name “{ $word }” is taken
    .reason = { $what } In a rule a word has only one meaning.
    .mend = Think of another name and change it everywhere, also in the tables of words in both languages.
    .example = {"["}people.kaimins]
A804 = Something is not said completely here: “{ $word }”
    .reason = { $what }
    .mend = Compare it with the example and with the chapter on scenarios.
    .example =
        {"["}[rules]]
        id = "iznem-karti"
        at-end = ["no at annas-karte reader"]
A805 = This could be real: { $word }
    .reason = { $what } In teaching, a real code or address can harm a real person.
    .mend = Invent another.
    .example =
        code = "DEMO-000001"
        address = "portals.paraugs.example"
A806 = The verification codes of the scenario do not work
    .reason = { $what } Each code is made from one text of the list challenges.
    .mend = Add or change texts in the list challenges. They can be any texts, only different ones.
    .example = challenges = ["s07-1", "s07-2", "s07-3"]
A807 = The scenario is too large
    .reason = { $what } The course walks every way, and cannot walk one as large as this.
    .mend = Make two scenarios of the story, or take out what no rule needs.
    .example = Two scenarios: in one the client comes with a card, in the other without.
A808 = The goal of the scenario cannot be reached
    .reason = { $what } Then the scenario cannot be played rightly.
    .mend = See with “course solve” which ways there are. Compare the facts of the ends and the rules with the story.
    .example =
        {"["}[ends]]
        id = "padarits"
        verdict = "goal"
        when = ["left", "application vecaku-pabalsts anna"]
A809 = No way leads to the end “{ $id }”
    .reason = Nobody will ever see this end. The first end whose facts are true is the one, so perhaps another further up hides it.
    .mend = Check the facts and the order of the ends, or delete this end.
    .example =
        {"["}[ends]]
        id = "atverta-sesija"
        verdict = "harm"
        when = ["left", "session"]
A810 = The rule “{ $id }” teaches nothing
    .reason = { $what } One learns from what can be done rightly and wrongly.
    .mend = Check whether the event is written as it happens, and whether the line “if” asks too much.
    .example =
        {"["}[rules]]
        id = "pin1-nevis-cits"
        never = "typed anna annas-karte pin1 other-code"
A811 = The learner can get stuck in the scenario
    .reason = After this way no end can be reached any more: { $way }
    .mend = Add an end for which the fact “left” is enough. Put it last.
    .example =
        {"["}[ends]]
        id = "apstajas"
        verdict = "honest"
        when = ["left"]
A812 = The end “{ $id }” does harm, but no rule was broken
    .reason = The learner would not be told what was wrong. The way: { $way }
    .mend = Add a rule on the action that did the harm, or check whether the end really is “harm”.
    .example =
        {"["}[rules]]
        id = "izgaja"
        at-end = ["no session annas-dators"]
A813 = The simulation has a fault: { $name }
    .reason = The last step of this way does what is impossible in every scenario: { $way }
    .mend = This is not your mistake. Send this message and the scenario’s file to those who keep the program.
    .example = In the message give the scenario’s name and the whole way.
A814 = The guide does not work
    .reason = { $what }{ $id } A guide must lead from the beginning to the goal without a mistake.
    .mend = See with “course solve” what the actions are called and which way without a mistake is the shortest.
    .example = guide = ["open portals", "press log-in vecaku-pabalsts", "press method eid"]
A815 = The scenario lacks its other half: { $file }
    .reason = A scenario is a story in the folder scenarios and words in both languages. As long as there is only one half, nobody can play it, and it is not in the course yet.
    .mend = Write what is missing, or check whether the files have one and the same name.
    .example =
        +++
        id = "scenarios/s21-kodi-sakrit-adrese-svesa"
        title = "The codes agree, the address is foreign"
        checked = 2026-11-22
        +++
A816 = The scenario lacks words: { $what } “{ $id }”
    .reason = In this place the learner would see nothing, or only a technical name.
    .mend = Add these words in both languages.
    .example =
        ### You logged out {"{"}#noteikums-izgaja{"}"}

        In life
        : The session stayed open.

        Why
        : Closing the page is not logging out.

        Do it right
        : Press “Log out”.
A817 = Words that nothing needs, “{ $id }”: { $what }
    .reason = A name in the scenario has probably changed, or it is misspelt in the words. Then words are missing elsewhere.
    .mend = Correct the name, or delete these words in both languages.
    .example = | `annas-karte` | Anna’s eID card |
A818 = The course has no “{ $word }” ({ $key })
    .reason = By these lines the scenario finds its place in the catalogue.
    .mend = The module and lessons are those of course.toml; the difficulty is "easy", "middle" or "hard".
    .example =
        module = "tris-soli"
        difficulty = "easy"
        lessons = ["tris-soli/ievads"]
A819 = There is no scenario “{ $id }”
    .reason = The lesson would offer to play what is not there.
    .mend = After the word “scenario” write the name of a file in the folder scenarios, without .toml.
    .example =
        ```scenario s01-eid
        ```
