# Lietotnes vārdi. Mācību teksti stāv mapē `content`.
# Skaitļa formu izvēlas ar PLURAL(): [zero] ir arī 10, 11–19, 20, 30 …, ne tikai nulle.

course-name = Atslēga
page-title = { $page } · Atslēga

## Rāmis

skip-to-content = Pāriet uz saturu
nav-label = Galvenā izvēlne
nav-course = Kurss
nav-about = Par kursu
nav-glossary = Vārdnīca
nav-checklist = Kontrolsaraksts
nav-settings = Iestatījumi
language-switch = English
footer-promise = Tavi dati paliek tavā pārlūkā. Nekas netiek nosūtīts.
footer-label = Citas lapas
footer-licence = Teksti un zīmējumi: CC BY 4.0
dismiss = Aizvērt

## Sākums

home-title = Atslēga uz e‑pakalpojumiem
home-lead = Mācies, kā cilvēks tiešsaistē pierāda, kas viņš ir. Kļūdies droši, pirms palīdzi citiem.
home-start = Sākt: { $lesson }
home-continue = Turpināt: { $lesson }
home-finished = Tu esi izgājis visu, kas te ir. Katru nodarbību vari atvērt vēlreiz.
home-desk = Klients jau gaida?
home-desk-text = Noteikumu, terminu vai nākamo soli te atradīsi dažās sekundēs.
home-modules = Kursa moduļi
key-alt = Atslēga no trim daļām. Gredzens ir identifikācija: kas tu esi? Kāts ir autentifikācija: vai tas tiešām esi tu? Zobi ir autorizācija: ko tu drīksti?
key-who = Kas?
key-really = Vai tiešām?
key-may = Ko drīkst?
key-identification = identifikācija
key-authentication = autentifikācija
key-authorization = autorizācija

## Vārdnīca un kontrolsaraksts

glossary-search = Meklēt vārdnīcā
glossary-found = Atrasti termini: { $found }
glossary-nothing = Tāda termina vārdnīcā nav. Pamēģini īsāku vārdu.
print = Drukāt

## Moduļi un nodarbības

module-number = { $number }. modulis
module-soon = Drīzumā
module-soon-text = Šis modulis vēl tiek rakstīts.
lessons-count = { PLURAL($n) ->
    [zero] { $n } nodarbību
    [one] { $n } nodarbība
   *[other] { $n } nodarbības
}
minutes = { $n } min
percent-done = { $n } %
module-progress = Modulī „{ $module }” paveikts { $n } %
questions-count = { PLURAL($n) ->
    [zero] { $n } jautājumu
    [one] { $n } jautājums
   *[other] { $n } jautājumi
}
lesson-number = { $number }. nodarbība
lesson-new = nav sākta
lesson-begun = iesākta
lesson-read = izlasīta
module-start = Sākt moduli
module-continue = Turpināt
module-again = Lasīt vēlreiz
module-lessons = Moduļa nodarbības

## Nodarbība

objectives = Pēc šīs nodarbības tu
contents = Šajā lapā
checked = Pārbaudīts { $day }
lesson-previous = Iepriekšējā
lesson-next = Nākamā
lesson-neighbours = Blakus nodarbības
lesson-done = Nodarbība izlasīta, uz visiem jautājumiem atbildēts.
lesson-left = Līdz galam vēl atlicis: { $what }.
left-text = izlasīt tekstu
left-questions = { PLURAL($n) ->
    [zero] { $n } jautājumu
    [one] { $n } jautājums
   *[other] { $n } jautājumi
}
back-to-module = Uz moduli „{ $module }”

## Jautājums

question-number = { $number }. jautājums no { $n }
question-first-counts = pirmā atbilde skaitās
question-choose-one = Izvēlies vienu atbildi.
question-choose-many = Atzīmē visas pareizās atbildes.
question-check = Pārbaudīt
question-choose-first = Vispirms izvēlies atbildi.
question-again = Mēģināt vēlreiz
question-reveal = Rādīt atbildi
question-next = Tālāk
question-hint = Padoms
question-right = Pareizi!
question-wrong = Vēl ne.
question-missed = { PLURAL($n) ->
    [zero] Tavs atzīmētais ir pareizs, bet trūkst vēl { $n } atbilžu.
    [one] Tavs atzīmētais ir pareizs, bet trūkst vēl { $n } atbildes.
   *[other] Tavs atzīmētais ir pareizs, bet trūkst vēl { $n } atbilžu.
}
question-revealed = Pareizā atbilde
question-explanation = Skaidrojums
question-sources = Avots:
question-changed = Kopš tu atbildēji, šis jautājums ir mainījies. Tava agrākā atbilde ir saglabāta, bet te vari atbildēt no jauna.
question-option-right = pareizi
question-option-wrong = nepareizi
question-safety = Drošība

## Iestatījumi

settings-title = Iestatījumi
settings-lead = Izvēles attiecas tikai uz šo pārlūku.
settings-language = Valoda
settings-theme = Krāsas
theme-device = Kā ierīcē
theme-light = Gaišas
theme-dark = Tumšas
settings-text-size = Teksta lielums
text-normal = Parasts
text-large = Lielāks
text-larger = Vislielākais
settings-data = Mani dati
settings-data-text = Šis pārlūks glabā tavas atbildes, izlasītās nodarbības, vietu, kur paliki, un šīs izvēles. Tas notiek tikai tavā ierīcē.
settings-data-memory = Pārlūks neļauj neko saglabāt, tāpēc dati pazudīs, kad aizvērsi šo cilni.
settings-wipe = Dzēst manus datus
wipe-question = Vai dzēst visus tavus datus?
wipe-text = Pazudīs atbildes, izlasīto nodarbību atzīmes un izvēles. To nevarēs atsaukt.
wipe-confirm = Jā, dzēst
wipe-cancel = Atcelt
wipe-done = Dati ir dzēsti.

## Paziņojumi

notice-denied = Pārlūks neļauj saglabāt datus. Mācīties vari, bet, aizverot cilni, progress pazudīs.
notice-full = Pārlūka krātuve ir pilna, un jaunākais progress nav saglabāts. Atbrīvo vietu vai iestatījumos izdzēs savus datus.
notice-set-aside = Daļu saglabātā progresa nevarēja izlasīt. Tā ir nolikta malā, un šī daļa sākas no jauna.
notice-newer = Daļu progresa ir saglabājusi jaunāka kursa versija. Tā paliek neskarta; lai to redzētu, atjauno lapu.
notice-wiped-elsewhere = Tavi dati tika izdzēsti citā cilnē.
notice-update = Ir gatava jauna kursa versija.
update-take = Atjaunot tagad

## Meklēšana

search-open = Meklēt
search-examples = Ko bieži meklē pie letes
search-example-blocked = bloķēts PIN
search-example-forgotten = aizmirsts PUK
search-example-numbers = kodi nesakrīt
search-example-behalf = cita cilvēka vārdā
search-found = { PLURAL($n) ->
    [zero] Atrasts { $n } vietu.
    [one] Atrasta { $n } vieta.
   *[other] Atrastas { $n } vietas.
}
search-nothing = Nekas nav atrasts
search-nothing-text = Pamēģini citu vārdu vai tikai tā sākumu. Garumzīmes un galotnes nav svarīgas. Vai arī skaties te:
search-contents = Kursa saturs
search-glossary = Vārdnīca
search-offline = Nav tīkla, un meklētāja dati šajā ierīcē vēl nav saglabāti. Kursu vari lasīt tālāk.
search-unreachable = Meklētāja datus neizdevās saņemt. Mēģini vēlreiz pēc brīža. Kursu vari lasīt tālāk.
search-lesson = Nodarbība
search-question = Jautājums
search-page = Lapa
search-term = Termins
search-scenario = Smilškaste
search-keys = ↑ ↓ izvēlēties · Enter atvērt · Esc aizvērt

## Kad kaut kas neizdodas

missing-title = Šādas lapas nav
missing-text = Adrese „{ $address }” šajā kursā neved nekur. Varbūt tajā ir pārrakstīšanās kļūda vai lapa ir pārvietota.
missing-home = Uz sākumu
failure-title = Lapu neizdevās atvērt
failure-unreachable = Nav savienojuma ar kursa serveri. Pārbaudi tīklu un mēģini vēlreiz. Tavs progress ir saglabāts.
failure-missing = Serverī šīs lapas nav, kaut gan tai tur jābūt. Mēģini vēlreiz pēc brīža. Tavs progress ir saglabāts.
failure-unreadable = Serveris atsūtīja kaut ko, ko nevar izlasīt. Mēģini vēlreiz pēc brīža. Tavs progress ir saglabāts.
failure-retry = Mēģināt vēlreiz
loading = Notiek ielāde

## Smilškaste

nav-sandbox = Smilškaste
home-sandbox = Ieej portālā ar katru līdzekli, palīdzi klientam pie letes, atpazīsti krāpnieku. Te kļūda neko nemaksā.
catalogue-all = Visas situācijas
catalogue-title = Smilškaste: vingrinies bez riska
catalogue-lead = Te vari pieslēgties ar katru līdzekli, palīdzēt klientam pie letes un sastapt krāpnieku. Kļūdīties ir droši: nekas no šejienes nenonāk īstajā dzīvē.
catalogue-fresh = { PLURAL($n) ->
    [zero] Tevi gaida { $n } situāciju, no vieglām līdz grūtām.
    [one] Tevi gaida { $n } situācija, no vieglas līdz grūtai.
   *[other] Tevi gaida { $n } situācijas, no vieglām līdz grūtām.
}
catalogue-done = Bez kļūdām izspēlēts: { $done } no { $all }. Jau pirmajā reizē: { $first }. Bez palīdzības: { $alone }.
catalogue-next = Nākamā situācija: { $scenario }
catalogue-invented = Portāli, bankas, cilvēki un kodi smilškastē ir izdomāti. Īstus datus te neievadi nekad.
scenario-kicker = Situācija smilškastē
scenario-first = Pirmā reize: { $result }
scenario-best = Labākā reize: { $result }
scenario-flawless = bez kļūdām
scenario-reached = mērķis sasniegts
scenario-stopped = apstājies laikus
scenario-harmed = ar kaitējumu
scenario-slips = { PLURAL($n) ->
    [zero] { $n } pārkāptu noteikumu
    [one] { $n } pārkāpts noteikums
   *[other] { $n } pārkāpti noteikumi
}
scenario-guided = ar padomiem
scenario-free = brīvi
scenario-assessed = bez palīdzības
difficulty-easy = viegla
difficulty-middle = vidēja
difficulty-hard = grūta
simulated = Simulācija.
simulated-text = Viss šeit ir izdomāts. Neievadi īstus datus.
scenario-lesson = Nodarbība: { $lesson }
scenario-next = Nākamā situācija: { $scenario }
scenario-all = Visas situācijas
desk-failed = Smilškasti neizdevās atvērt. Pārbaudi tīklu un mēģini vēlreiz. Pats kurss darbojas.
