# Vārdi, ko kursa kompilators ieraksta nodarbībās.

callout-note = Piezīme
callout-tip = Padoms
callout-important = Svarīgi
callout-warning = Uzmanību
callout-caution = Nav pārbaudīts
notes-heading = Avoti
note-reference = Avots { $number }
note-back = Atpakaļ uz tekstu
source-read = lasīts { $day ->
        [1] 01
        [2] 02
        [3] 03
        [4] 04
        [5] 05
        [6] 06
        [7] 07
        [8] 08
        [9] 09
       *[other] { $day }
    }.{ $month ->
        [10] 10
        [11] 11
        [12] 12
       *[other] 0{ $month }
    }.{ $year }.
standing-historical = vēsturisks avots
standing-unverified = nav pārbaudīts
term-more = Vārdnīcā
term-lessons = Nodarbībās:
term-source = Avots:
table-label = { $number }. tabula
rule-life = Dzīvē
rule-why = Kāpēc
rule-right = Pareizi
