# Words that the course compiler writes into lessons.

callout-note = Note
callout-tip = Tip
callout-important = Important
callout-warning = Warning
callout-caution = Not verified
notes-heading = Sources
note-reference = Source { $number }
note-back = Back to the text
source-read = read on { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[other] December
    } { $year }
standing-historical = historical source
standing-unverified = not verified
term-more = In the glossary
term-lessons = In lessons:
term-source = Source:
table-label = Table { $number }
rule-life = In life
rule-why = Why
rule-right = Do it right
