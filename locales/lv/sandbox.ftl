# Simulētā galda vārdi. Oficiālie ekrāni uzrunā ar Jūs, viss pārējais ar tu.
# Mainīgie kļūst par funkcijas argumentiem alfabēta secībā.

## Kopīgais

date = { $day }.{ $month }.{ $year }.
month-1 = 01
month-2 = 02
month-3 = 03
month-4 = 04
month-5 = 05
month-6 = 06
month-7 = 07
month-8 = 08
month-9 = 09
month-10 = 10
month-11 = 11
month-12 = 12
elsewhere = Citā datorā ({ $browser }): { $what }
secret-pin1 = PIN1
secret-pin2 = PIN2
secret-puk = PUK
purpose-login = pieslēgties
purpose-sign = parakstīt
level-low = zems
level-substantial = būtisks
level-high = augsts
standing-valid = derīgs
standing-expired = termiņš ir beidzies
standing-suspended = apturēts
standing-revoked = izbeigts
document-valid = derīgs
document-expired = termiņš ir beidzies
method-eid = eID karte
method-smart-id = Smart-ID
method-eparaksts-mobile = eParaksts mobile
matter-login = pieslēgties pakalpojumam „{ $service }”

## Fāzes: trīs atslēgas daļas un trīs malas zīmes

phase-identification = Identifikācija
    .letter = I
phase-authentication = Autentifikācija
    .letter = A
phase-authorization = Autorizācija
    .letter = Az
phase-signature = Paraksts
    .letter = P
phase-safety = Drošība
    .letter = D
phase-audit = Audits
    .letter = Au

## Puses rentgenā

party-reader = Karšu lasītājs
party-vendor-smart-id = Smart-ID serveris
party-vendor-eparaksts-mobile = eParaksts mobile serveris
party-authority = Sertifikātu reģistrs
party-registers = Reģistri

## Lapas

page-home = E-pakalpojumi
    .text = Izvēlieties pakalpojumu un pieslēdzieties.
page-methods = Ar ko Jūs pieslēgsieties?
    .text = Izvēlieties līdzekli, ar kuru pierādīsiet, kas Jūs esat.
page-card-wait = Sekojiet karšu lasītāja logam
    .text = PIN1 ievadiet tikai tajā logā. Šajā lapā nekas nav jāraksta.
page-account = Pieslēgšanās ar { $method }
    .smart-id = Ievadiet savu personas kodu. Pēc tam šeit parādīsies kontroles kods.
    .eparaksts-mobile = Ievadiet savu lietotāja numuru. Pēc tam atveriet lietotni telefonā.
page-control-code = Salīdziniet kontroles kodu
    .text = Telefonam jārāda tas pats kods. Ja kodi atšķiras, noraidiet pieprasījumu.
page-app-wait = Atveriet lietotni { $app }
    .text = Telefonā izlasiet, kas prasa un kādam pakalpojumam, un tikai tad apstipriniet.
    .assumed = Simulācijā pieņemts: kontroles koda te nav.
page-consent = Piekrišana nodot datus
    .text = Pakalpojums saņems Jūsu vārdu, uzvārdu un personas kodu.
page-roles = Kādā lomā Jūs rīkosieties?
    .text = Katrā lomā ir citas tiesības.
page-rights = Jums ir tiesības izmantot šo pakalpojumu
page-denied = Jums nav tiesību izmantot šo pakalpojumu
page-denied-role = Portāls zina, kas Jūs esat, bet šajā lomā pakalpojums nav pieejams.
page-denied-level = Portāls zina, kas Jūs esat, bet šim pakalpojumam vajag drošāku pieslēgšanās līdzekli.
page-denied-person = Portāls zina, kas Jūs esat, bet šī ir citas personas lieta.
page-service-text = Pārbaudiet ziņas un iesniedziet pieteikumu.
page-service-missing = Ievadiet tā klienta kodu, kura vārdā piesakāt pakalpojumu.
page-receipt = Pieteikums ir saņemts
page-receipt-open = Pieteikums vēl nav reģistrēts pakalpojumu vadības sistēmā.
page-receipt-done = Pieteikums ir reģistrēts pakalpojumu vadības sistēmā.
page-logged-out = Jūs izgājāt no portāla
    .text = Sesija ir slēgta. Ja pieslēdzāties ar karti, izņemiet to no lasītāja.
page-failed = Pieslēgties neizdevās
line-service = Pakalpojums: { $service }
line-holder = Sistēmā Jūs esat: { $who }
line-role = Loma: { $role }
line-applicant = Pieteicējs: { $who }
line-client = Kura vārdā: { $who }
line-submitted-by = Iesniedz: { $who }
failure-cancelled = Karšu lasītāja logs tika aizvērts.
failure-card-removed = Karte tika izņemta, pirms pieslēgšanās beidzās.
failure-other-card = Lasītājā nav tās kartes, kurai pieder izvēlētais sertifikāts.
failure-blocked = PIN1 ir bloķēts, jo kods pārāk daudz reižu ievadīts nepareizi.
failure-no-reader = Šim datoram nav karšu lasītāja.
failure-certificate-valid = Sertifikāts ir derīgs.
failure-certificate-expired = Sertifikāts nav derīgs: tā termiņš ir beidzies.
failure-certificate-suspended = Sertifikāts nav derīgs: tā darbība ir apturēta.
failure-certificate-revoked = Sertifikāts nav derīgs: tas ir izbeigts.
failure-rejected = Pieprasījums telefonā tika noraidīts.
failure-timed-out = Neviens neatbildēja laikā.
failure-unknown-account = Ar šādu kodu konta nav.
failure-no-consent = Bez piekrišanas dati netika nodoti.

## Pogas un lauki lapās

button-log-in = Pieslēgties: { $service }
button-cancel = Atcelt
button-agree = Piekrītu
button-refuse = Nepiekrītu
button-again = Mēģināt vēlreiz
button-open = Atvērt: { $service }
button-want = Cits pakalpojums: { $service }
button-submit = Iesniegt
button-record = Reģistrēt pakalpojumu vadības sistēmā
button-log-out = Iziet
button-home = Uz sākumlapu
field-account = Personas kods
    .confirm = Turpināt
field-user-number = Lietotāja numurs
    .confirm = Apstiprināt
field-client = Klienta personas kods
    .confirm = Ierakstīt klientu

## Karšu lasītāja logs

window-name = Karšu programmatūra
window-insert = Ielieciet karti lasītājā
window-choose = Izvēlieties sertifikātu
    .text = Izvēlieties to, kurā ir Jūsu vārds un uzvārds.
window-asking = Lasa karti …
window-code = Ievadiet { $secret }
window-pin1-length = PIN1 ir četri cipari.
window-pin2-length = PIN2 ir seši cipari.
window-tries = { PLURAL($n) ->
    [zero] Atlikuši { $n } mēģinājumu.
    [one] Atlicis { $n } mēģinājums.
   *[other] Atlikuši { $n } mēģinājumi.
}
window-unblock = Atbloķēt { $secret }
    .text = Ievadiet PUK no PIN aploksnes.
window-unblock-assumed = Simulācijā pieņemts: PUK ir astoņi cipari, tam ir trīs mēģinājumi, un līdz ar to tiek iestatīts jauns PIN.
window-information = Kartes informācija
window-card-until = Karte kā dokuments derīga līdz { $day }
window-certificate = { $certificate }: līdz { $day }, { $standing }
window-renew = Atjaunot sertifikātus
    .text = Ievadiet PIN1, lai pieslēgtos atjaunošanai.
    .assumed = Simulācijā pieņemts: beigušos sertifikātu var atjaunot attālināti, šajā rīkā.

## Telefons

request-login = Apstipriniet pieslēgšanos
request-named = Izlasiet, kas prasa un kādam pakalpojumam. Ja Jūs to neesat sākuši, noraidiet.
request-text = Salīdziniet kodu ar to, ko rāda ekrāns. Ja kodi atšķiras vai Jūs neko neesat sākuši, noraidiet.
request-asker = Pieprasa: { $asker }

## Lietas

thing-place-you = Pie tevis
thing-place-other = Pašlaik to tur: { $who }
thing-place-reader = Karšu lasītājā
thing-name-on-card = Vārds uz kartes
thing-holder = Izdots
thing-until = Derīgs līdz
thing-card-until = Karte derīga līdz
thing-app = Lietotne
form-title = Pilnvarojuma veidlapa
form-blank = Veidlapa ir tukša.
form-service = Pakalpojums: { $service }
form-unsigned = Vēl nav parakstīta.
form-signed-by = Parakstīja: { $who }
form-filed = Ielikta lietā.
list-title = Pilnvaroto e-pakalpojumu saraksts
list-yes = { $service }: ir sarakstā
list-no = { $service }: nav sarakstā
list-assumed = Saraksts ir simulācijas pieņēmums. Īsto skaties sava centra kārtībā.

## Darbības: ko dzird ekrāna lasītāja lietotājs

do-open = Atvērt adresi: { $address }
do-close-page = Aizvērt lapu
do-insert = Ielikt lasītājā: { $card }
do-take-card = Izņemt no lasītāja: { $card }
do-choose = Izvēlēties sertifikātu: { $certificate }
do-type = { $secret } tastatūra: { $carrier }
do-close-window = Aizvērt lasītāja logu
do-unblock = Atbloķēt { $secret }: { $card }
do-inspect = Atvērt kartes informāciju: { $card }
do-renew = Atjaunot sertifikātus: { $card }
do-reject = Noraidīt pieprasījumu: { $app }
do-change-pin = Nomainīt PIN: { $app }
do-change-number = Nomainīt lietotāja numuru: { $app }
do-fingerprint = Pielikt pirkstu: { $app }
do-examine = Apskatīt: { $document }
do-consult = Ieskatīties pilnvaroto e-pakalpojumu sarakstā
do-fill = Aizpildīt pilnvarojuma veidlapu: { $service }
do-file = Ielikt veidlapu lietā
do-read-aloud = Nolasīt priekšā pieteikumu: { $service }
do-give = Iedot: { $thing }. Saņem: { $who }
do-give-back = Atdot: { $thing }. Saņem: { $who }
do-wait = Pagaidīt
do-leave = Aiziet

## Kas notika

event-opened-you = Tu atvēri adresi { $address }.
event-opened-other = { $who } atvēra adresi { $address }.
event-method-you = Tu izvēlējies līdzekli: { $method }.
event-method-other = { $who } izvēlējās līdzekli: { $method }.
event-entered-account-you = Tu lapā { $address } ievadīji kodu. Tas pieder: { $holder }.
event-entered-account-other = { $who } lapā { $address } ievadīja kodu. Tas pieder: { $holder }.
event-entered-client-you = Tu ierakstīji pieteikumā klientu: { $holder }.
event-entered-client-other = { $who } ierakstīja pieteikumā klientu: { $holder }.
event-page-closed-you = Tu aizvēri lapu.
event-page-closed-other = { $who } aizvēra lapu.
event-card-inserted-you = Tu ieliki lasītājā: { $card }.
event-card-inserted = Lasītājā ielikta: { $card }.
event-card-taken = No lasītāja izņemta: { $card }.
event-certificate-chosen-you = Tu izvēlējies sertifikātu: { $certificate }.
event-certificate-chosen = Izvēlēts sertifikāts: { $certificate }.
event-typed-right-you = Tu ievadīji { $secret }, un tas bija pareizs.
event-typed-right-other = { $who } ievadīja { $secret }, un tas bija pareizs.
event-typed-wrong-you = Tu ievadīji nepareizu kodu. Vajadzēja { $secret }.
event-typed-wrong-other = { $who } ievadīja nepareizu kodu. Vajadzēja { $secret }.
event-typed-other-code-you = Tu ievadīji citu kodu. Vajadzēja { $secret }.
event-typed-other-code-other = { $who } ievadīja citu kodu. Vajadzēja { $secret }.
event-blocked = Pārāk daudz kļūdu: { $secret } ir bloķēts. Līdzeklis: { $carrier }.
event-unblocked = PUK atbloķēja { $secret }. Karte: { $card }.
event-inspected = Tu apskatīji kartes informāciju: { $card }.
event-renewed = Sertifikāts atjaunots: { $certificate }.
event-suspended = Sertifikāts apturēts: { $certificate }.
event-key-used = Atslēga nostrādāja: { $certificate }.
event-requested = { $app } telefonā parādīja pieprasījumu: { $matter }.
event-rejected-you = Tu noraidīji pieprasījumu: { $matter }.
event-rejected-other = Pieprasījums noraidīts: { $matter }.
event-touched-you = Tu pieliki pirkstu: { $app }.
event-touched-other = { $who } pielika pirkstu: { $app }.
event-pin-changed = Tu nomainīji PIN: { $app }.
event-number-changed = Tu nomainīji lietotāja numuru: { $app }.
event-approved-you = Tu apstiprināji pieprasījumu: { $matter }.
event-approved-other = { $who } apstiprināja pieprasījumu: { $matter }.
event-consented-you = Tu piekriti nodot datus pakalpojumam: { $service }.
event-consented-other = { $who } piekrita nodot datus pakalpojumam: { $service }.
event-code-shown = Lapā parādījās kontroles kods { $code }.
event-certificate-checked = Reģistrs pārbaudīja sertifikātu „{ $certificate }”: { $standing }.
event-authenticated = Identitāte pierādīta: { $who }.
event-signed = Radās elektroniskais paraksts: { $certificate }.
event-login-failed = Pieslēgties neizdevās.
event-timed-out = Neviens neatbildēja laikā.
event-session-opened = { $portal } atvēra sesiju. Vārds sesijā: { $who }.
event-role-taken = Loma sesijā: { $role }.
event-authorized = Tiesības pārbaudītas, pakalpojums atļauts: { $service }.
event-denied-role = Pakalpojums šajā lomā nav atļauts: { $service }.
event-denied-level = Pakalpojumam vajag drošāku līdzekli: { $service }.
event-denied-person = Atteikts, jo šī ir citas personas lieta: { $service }.
event-submitted-oneself = Iesniegts pieteikums: { $service }. Pieteicējs: { $by }.
event-submitted-client = Iesniegts pieteikums: { $service }. Iesniedza { $by }, kura vārdā: { $client }.
event-recorded = Pieteikums reģistrēts pakalpojumu vadības sistēmā: { $service }.
event-logged-out = Sesija slēgta. Vārds tajā bija: { $who }.
event-told = Tu: { $sentence }
event-said = { $who }: { $line }
event-given = Tu iedevi: { $thing }. Saņēma: { $who }.
event-given-back = Tu atdevi: { $thing }. Saņēma: { $who }.
event-received = Tu saņēmi: { $thing }.
event-moved = { $thing } tagad ir šeit: { $who }.
event-examined-valid = Tu apskatīji: { $document }. Dokuments ir derīgs.
event-examined-expired = Tu apskatīji: { $document }. Dokumenta termiņš ir beidzies.
event-consulted = Tu ieskatījies pilnvaroto e-pakalpojumu sarakstā.
event-form-filled = Tu aizpildīji pilnvarojuma veidlapu: { $service }.
event-form-signed = { $who } parakstīja pilnvarojuma veidlapu: { $service }.
event-form-filed = Tu ieliki parakstīto veidlapu lietā: { $service }.
event-read-aloud = Tu nolasīji priekšā pieteikumu: { $service }. Klausījās: { $who }.
event-waited = Tu pagaidīji.
event-left = Tu aizgāji.

## Kāpēc tas ir svarīgi: notikumi

why-opened = Adrese pasaka, kas lapu sūta, tāpēc to salīdzina visu, no sākuma līdz galam.
why-method = Līdzeklis nosaka, ar ko pierādīsi savu identitāti un cik droši portāls var būt, ka tas esi tu.
why-entered-account = Ar kodu tu tikai pasaki, kas esi; kods pats neko nepierāda.
why-entered-client = Portāls pierakstīs, kas iesniedza un kura vārdā, tāpēc klienta kodam jāsakrīt ar dokumentu.
why-page-closed = Lapas aizvēršana nav iziešana: sesija paliek, līdz kāds no tās iziet.
why-card-inserted = Karte ir tas, kas tev ir; kopā ar PIN1, ko tu zini, tie ir divi pierādījumi.
why-card-taken = Bez kartes ar šo atslēgu neviens vairs neko nevar pierādīt.
why-certificate-chosen = Vārds sertifikātā ir tava atbilde uz jautājumu „Kas tu esi?”.
why-typed-pin1 = PIN1 pierāda, ka līdzekli lieto tā īpašnieks.
why-typed-pin2 = PIN2 paraksta vai apstiprina maksājumu, un tas saista tevi tāpat kā paraksts ar roku.
why-typed-puk = PUK atbloķē PIN; pieslēgties vai parakstīt ar to nevar.
why-blocked = Bloķēšana sargā no svešas minēšanas: līdzeklis nezina, kurš to tur rokās.
why-unblocked = Atbloķēts ir tikai tas PIN, kas bija bloķēts; otrs nebija skarts.
why-inspected = Kartei un sertifikātam termiņi ir atšķirīgi, un redzēt tos var tikai šeit.
why-renewed = Jaunais sertifikāts apliecina to pašu cilvēku; karte un PIN paliek tie paši.
why-suspended = Ar apturētu sertifikātu nepieslēdzas arī tas, kurš zina PIN.
why-key-used = Kods pats nekur neceļo: tas tikai ļauj atslēgai parakstīt uzdevumu.
why-requested = Pieprasījumu apstiprina tikai tad, ja tu pats to nupat sāki un kodi sakrīt.
why-touched = Pirksts aizstāj PIN1: to nevar ne aizmirst, ne pateikt citam.
why-pin-changed = Kods, ko zina kāds cits, vairs neko nepierāda; jauno zini tikai tu.
why-number-changed = Ar veco numuru svešinieks vairs nevar sūtīt pieprasījumus uz tavu telefonu.
why-approved = Apstiprinot tu atver sesiju tam, kas to prasīja, lai kur viņš sēdētu.
why-consented = Portāls uzzina tavu vārdu un kodu tikai tad, ja tu piekrīti.
why-rejected = Noraidīt ir droši: svešā sesija beidzas, bet savu vari sākt no jauna.
why-code-shown = Kontroles kods sasaista tieši šo lapu ar pieprasījumu telefonā; par lapas īstumu tas neko nesaka.
why-certificate-checked = Arī ar pareizu PIN nevar pieslēgties, ja sertifikāts ir beidzies, apturēts vai izbeigts.
why-authenticated = Portāls tagad zina, kas esi; ko tu drīksti, tas vēl jāpārbauda.
why-signed = Paraksts nozīmē, ka cilvēks to gribēja; to nevar paņemt atpakaļ.
why-login-failed = Kamēr identitāte nav pierādīta, portāls neatver neko.
why-timed-out = Pieprasījums bez atbildes beidzas pats, bet līdz tam to vēl var apstiprināt nejauši.
why-session-opened = No šī brīža viss, ko dara šajā pārlūkā, skaitās izdarīts sertifikāta īpašnieka vārdā.
why-role-taken = Viens cilvēks dažādās lomās drīkst dažādas lietas.
why-authorized = Identitāte pasaka, kas tu esi, bet tiesības pārbauda atsevišķi katram pakalpojumam.
why-denied = Atteikums nenozīmē, ka PIN bija nepareizs: identitāte ir pierādīta, tikai tiesību nav.
why-submitted = Portāls glabā, kas iesniedza un kura vārdā.
why-recorded = Ieraksts vēlāk pierāda, kas ko lūdza un kas ko izdarīja.
why-logged-out = Pēc iziešanas nākamais pie datora tavā vārdā vairs neko nevar.
why-told = Tas, ko tu prasi klientam, jau ir daļa no drošības.
why-said = Ko cilvēks saka, tas vēl nav pierādījums, kas viņš ir.
why-moved = Svešu dokumentu, karti un telefonu tur rokās tikai tik ilgi, cik vajag.
why-examined = Pie letes dokuments pasaka, kas klients ir, un fotogrāfija to pierāda.
why-consulted = Klienta vārdā drīkst pieteikt tikai to, kas ir sarakstā.
why-form-filled = Pilnvarojums ir par vienu konkrētu pakalpojumu.
why-form-signed = No šī paraksta rodas tavas tiesības rīkoties klienta vārdā.
why-form-filed = Parakstītā veidlapa ir pierādījums, ka klients to lūdza.
why-read-aloud = Klients ekrānu neredz; nolasot viņš dzird, kas viņa vārdā tiks iesniegts.
why-waited = Pa šo laiku citi var rīkoties, un pieprasījumi var beigties.
why-left = Kas paliek aiz tevis, to redz nākamais.

## Kāpēc: galda priekšmeti

element-address = Adrese pasaka, kas šo lapu sūta; salīdzini to visu, ne tikai izskatu.
element-address-foreign = Šī adrese ir { $address }, bet īstā ir { $real }: lapas izskatu var nokopēt, adresi ne.
element-page = Lapa rāda tikai to, ko sūta adrese augšā; izskats neko nepierāda.
element-log-in = Pieslēdzoties tu vispirms pasaki, kas esi, un tad to pierādi.
element-method = Dažādiem pakalpojumiem vajag dažāda drošuma līdzekļus.
element-cancel = Atcelt var jebkurā brīdī; nekas netiek iesniegts.
element-agree = Piekrītot tu ļauj nodot portālam savu vārdu, uzvārdu un kodu.
element-refuse = Bez piekrišanas pieslēgšanās beidzas, un portāls par tevi neko neuzzina.
element-again = Vari sākt pieslēgšanos no jauna; vispirms izlasi, kāpēc tā neizdevās.
element-role = Loma nosaka, kā vārdā tu rīkojies un ko drīksti.
element-open = Portāls ir pārbaudījis, ka šo pakalpojumu tu drīksti izmantot.
element-want = Katram pakalpojumam tiesības pārbauda no jauna.
element-submit = Iesniegtais paliek pierakstīts ar sesijas īpašnieka vārdu.
element-record = Ieraksts centra sistēmā vēlāk parāda, kas ko lūdza un kas ko izdarīja.
element-log-out = Sesiju beidz tikai iziešana; lapas aizvēršana to atstāj atvērtu.
element-home = Portāla sākumlapa nevienam nepieder: tajā neviens nav pieslēdzies.
element-field-account = Šis kods pasaka, kas tu esi, bet to zina arī citi; tāpēc seko pierādījums.
element-field-client = Te raksta tā cilvēka kodu, kura dokumentu tu pārbaudīji un kurš parakstīja pilnvarojumu.
element-control-code = Tam pašam kodam jābūt telefonā; ja lapa ir viltota, arī vienādi kodi nesargā.
element-reader = Lasītājs savieno karti ar datoru; atslēga no kartes nekad neiziet.
element-window = Šo logu atver karšu programmatūra, nevis lapa, tāpēc PIN ievada te.
element-certificates = Sarakstā var būt arī iepriekšējo apmeklētāju vārdi; izvēlies savējo.
element-keypad-pin1 = PIN1 pierāda, ka karti vai lietotni lieto tās īpašnieks.
element-keypad-pin2 = PIN2 paraksta; to ievada tikai tad, ja gribi kaut ko parakstīt vai apstiprināt.
element-keypad-puk = PUK atbloķē PIN un ir rakstīts PIN aploksnē.
element-card = eID karte ir personas apliecība; nodot to citam lietošanā ir aizliegts.
element-phone = Kam rokās ir telefons un PIN, tas var apstiprināt tā īpašnieka vārdā.
element-document = Dokumentā skatās vārdu, fotogrāfiju un derīguma termiņu.
element-app = Lietotne glabā tavu atslēgu; PIN to ļauj izmantot.
element-request = Apstiprini tikai to, ko pats nupat sāki; visu citu noraidi.
element-request-code = Salīdzini visus ciparus ar tiem, ko rāda ekrāns.
element-request-named = Izlasi, kas prasa un kādam pakalpojumam: cita, ar ko salīdzināt, te nav.
element-fingerprint = Pirksts aizstāj PIN1 tikai telefona īpašniekam.
element-change-pin = PIN maina, tiklīdz to zina vai varētu zināt kāds cits.
element-change-number = Lietotāja numurs pasaka, kuram telefonam prasīt; ja to zina svešie, numuru maina.
element-form = Veidlapa pasaka, ko tieši klients tev uztic; ar parakstu viņš tam piekrīt.
element-list = Sarakstā ir pakalpojumi, ko darbinieks drīkst pieteikt klienta vārdā.
element-person = Cilvēks var lūgt, piedāvāt un kļūdīties; ko drīkst, to nosaka noteikumi.
element-wait = Gaidot beidzas pieprasījumi, uz kuriem neviens neatbild.
element-leave = Pirms aizej, paskaties, kas paliek: sesija, karte, dokumenti.

## Rentgens: ko ierīces saka cita citai

protocol-ws-federation = WS-Federation 1.2
protocol-smart-id-api = Smart-ID RP API
protocol-open-id = OpenID Connect
protocol-tls = TLS klienta sertifikāts
protocol-ocsp = OCSP
note = Piezīme
note-assumed = simulācijas pieņēmums, avotā nav pārbaudīts
note-not-in-life = simulācijas vienkāršojums
detail-address = Adrese
detail-page = Lapa
detail-button = Poga
detail-code = Kods
detail-card = Karte
detail-request = Pieprasījums
detail-certificate = Sertifikāts
detail-holder = Īpašnieks
detail-level = Uzticamības līmenis
detail-service = Pakalpojums
detail-secret = Prasītais kods
detail-tries = Atlikuši mēģinājumi
detail-purpose = Nolūks
detail-standing = Stāvoklis
detail-role = Loma
detail-verification-code = Kontroles kods
detail-formula = Formula
detail-result = Rezultāts
detail-reason = Iemesls
detail-method = Līdzeklis
formula-verification-code = SHA-256(rpChallenge), pēdējie 2 baiti, mod 10000
acr-cross-device = urn:eparaksts:authentication:flow:mobileid:cross-device
scope-identity = urn:lvrtc:fpeil:aa
serial-number = PNOLV-…
role-form-resident = PK:{ $code }
role-form-employee = AU:…-PK:{ $code }
code-unknown = …
message-show = Lapa: { $title }
    .technical = HTTP atbilde: lapa
message-ask-card = Pierādi ar karti, kas esi.
    .technical = CertificateRequest
message-card-proof = Uzdevums parakstīts ar karti. Sertifikāts: { $certificate }.
    .technical = Certificate, CertificateVerify
message-card-failed = Pierādījuma nav. { $reason }
    .technical = Kļūda no karšu programmatūras
message-do = Izdari to pašu: { $act }
    .technical = Attālināti vadīts pārlūks
message-visit = Parādi lapu.
    .technical = HTTP pieprasījums: GET
message-pressed = Nospiesta poga: { $button }
    .technical = HTTP pieprasījums: POST
message-entered = Ievadīts kods: { $code }
    .technical = HTTP pieprasījums: POST ar kodu
message-shown = Tur tagad ir lapa: { $title }
    .technical = Nokopēta lapa
message-reader-ask = Vajag pierādījumu no kartes.
    .technical = Vaicājums karšu programmatūrai
message-reader-ready = Gatava. Atlikuši mēģinājumi: { $tries }.
    .technical = Kartes atbilde: mēģinājumu skaits
message-reader-accepted = Kods pareizs, uzdevums parakstīts.
    .technical = Kartes atbilde: paraksts
message-reader-declined = Kods nepareizs. Atlikuši mēģinājumi: { $tries }.
    .technical = Kartes atbilde: kods noraidīts
message-card-state = Cik mēģinājumu ir kodam { $secret }?
    .technical = Vaicājums kartei: mēģinājumu skaits
message-card-use = Te ir { $secret }. Paraksti uzdevumu.
    .technical = Komanda kartei: pārbaudi kodu un paraksti
message-card-unblock = Te ir PUK. Atbloķē { $secret }.
    .technical = Komanda kartei: atbloķē
message-app-request = Pajautā, vai apstiprina: { $matter }.
    .technical = Paziņojums lietotnei
message-app-request-code = Pajautā, vai apstiprina: { $matter }. Kontroles kods: { $code }.
message-app-withdrawn = Pieprasījums vairs nav spēkā.
    .technical = Pieprasījuma atsaukums lietotnei
message-login-start = Lūdzu, noskaidro, kas tas ir. Grib izmantot: { $service }.
    .technical = wa=wsignin1.0
message-login-standing = Sertifikāts: { $standing }.
    .technical = OCSP atbilde
message-login-started = Sesija sākta. Rādi kodu { $code }.
    .technical = Sesijas sākums
message-login-asked = Sesija sākta. Kontroles koda nav.
    .technical = Sesijas sākums
message-login-approved = Apstiprināts. Sertifikāts: { $certificate }.
    .technical = Sesijas rezultāts
    .token = Authentication Response
message-login-rejected = Telefona īpašnieks noraidīja.
    .technical = Sesijas rezultāts
message-login-blocked = PIN ir bloķēts.
    .technical = Sesijas rezultāts
message-login-unknown = Tāda konta nav.
    .technical = Konts nav atrasts
message-login-tick = Laiks ir pagājis.
    .technical = Noildze
message-vendor-begin = Pajautā telefonā: { $matter }. Kods pieder: { $who }.
    .smart-id = Autentifikācijas pieprasījums ar rpChallenge
    .eparaksts-mobile = Authorization Request
message-vendor-withdraw = Vairs nevajag.
    .technical = Pieprasījuma atsaukums
message-vendor-approved = PIN pareizs. Sertifikāts: { $certificate }.
    .technical = Lietotnes atbilde
message-vendor-rejected = Noraidīts.
    .technical = Lietotnes atbilde
message-vendor-blocked = PIN ir bloķēts.
    .technical = Lietotnes atbilde
message-authority-check = Vai šis sertifikāts ir derīgs? { $certificate }
    .technical = OCSP pieprasījums
message-authority-renew = Lūdzu jaunus sertifikātus beigušos vietā. { $card }
    .technical = Sertifikātu atjaunošanas pieprasījums
message-authority-suspend = Lūdzu apturēt sertifikātus. { $carrier }
    .technical = Sertifikātu apturēšanas pieprasījums
message-portal-token = Apliecinu: tas ir { $who }.
    .technical = wresult ar SAML apliecinājumu
message-portal-cancelled = Pieslēgšanās pārtraukta.
    .technical = HTTP pāradresācija bez apliecinājuma
message-portal-roles = Lomas: { $roles }.
    .technical = Reģistra atbilde: lomas
message-portal-no-roles = Nevienas lomas nav.
message-portal-granted = Drīkst: { $service }.
    .technical = Reģistra atbilde: tiesības
message-portal-denied = Nedrīkst: { $service }. { $reason }
message-portal-recorded = Ierakstīts: { $service }.
    .technical = Reģistra atbilde: ieraksts
message-registers-roles = Kādās lomās drīkst rīkoties { $who }?
    .technical = Vaicājums reģistram: lomas
message-registers-may = Vai lomā „{ $role }” drīkst izmantot pakalpojumu „{ $service }”?
    .technical = Vaicājums reģistram: tiesības
message-registers-record = Ieraksti pieteikumu: { $service }.
    .technical = Ieraksts pakalpojumu vadības sistēmā
denial-role = Šajā lomā tas nav atļauts.
denial-level = Vajag drošāku līdzekli.

## Galds: josla, sākums, rīki

desk-band = Simulācija: viss šeit ir izdomāts. Neievadi īstus datus.
desk-situation = Simulēta situācija
desk-loading = Klājam galdu …
desk-failed = Situāciju neizdevās atvērt
    .text = Pārbaudi tīklu un mēģini vēlreiz. Pārējais kurss darbojas.
desk-retry = Mēģināt vēlreiz
desk-practise = Ko tu vingrini
desk-how = Kā spēlēsi?
desk-mode-guided = Ar padomiem
    .text = Rādīsim nākamo soli. Ja kas noiet greizi, uzreiz paskaidrosim, kāpēc, un varēsi atgriezties.
desk-mode-free = Brīvi
    .text = Mēģini, ko vien gribi. Paskaidrosim, kas no tā iznāktu dzīvē.
desk-mode-assessed = Pārbaudi sevi
    .text = Bez padomiem un paskaidrojumiem. Kā veicās, uzzināsi beigās.
desk-clock-wanted = Rādīt pulksteni, kad pārbaudu sevi
desk-clock = Pulkstenis
    .stop = Apturēt pulksteni
    .go = Palaist pulksteni
desk-xray = Rentgens
desk-restart = Sākt no jauna
desk-why = Kāpēc?
    .how = Izvēlies jebko uz galda, un uzzināsi, kāpēc tas ir svarīgi.
    .close = Aizvērt paskaidrojumu

## Galds: nākamais solis un kas notika

desk-next = Nākamais solis
    .show = Parādi, kur
    .off = Skolotājs rādītu citu ceļu. Vari turpināt pa savam vai atgriezties.
    .back = Soli atpakaļ
    .done = Viss ir izdarīts.
desk-next-press = { $name }
desk-next-type = Ievadi { $secret } un apstiprini.
desk-next-fill = Laukā „{ $label }” ieraksti { $text }.
desk-happened = Kas notika
    .nothing = Vēl nekas. Galds gaida tevi.

## Galds: vietas

desk-places = Vietas uz galda
desk-place-computer = Dators
desk-place-reader = Karšu lasītājs
    .empty = tukšs
    .full = karte iekšā
    .aim = Ielaid karti šeit
desk-place-counter = Lete
desk-place-things = Pie tevis
    .none = Rokas ir tukšas.
    .drag = Karti vai dokumentu vari arī pārvilkt.
desk-place-room = Telpa
desk-place-new = { $place }, jaunums
desk-tab-empty = Jauna cilne
    .text = Kuru adresi atvērt?
desk-address = Adrese: { $address }
    .title = Kā lasīt adresi
    .scheme = Savienojums ir šifrēts. Kas ir otrā galā, tas vēl nepasaka.
    .before = Šo daļu izdomā pats lapas īpašnieks, tāpēc tā neko nepierāda.
    .domain = Šī ir galvenā daļa. Tā pasaka, kam lapa pieder.
desk-keypad = { $secret }: cipari
    .confirm = Apstiprināt
    .delete = Dzēst pēdējo ciparu
    .empty = Nav neviena cipara
desk-keypad-typed = Ievadīti cipari: { $count }
desk-remember = Ko tu atceries
    .told = Ko tev pateica
    .nothing = Kodu tu neatceries. Tas ir rakstīts PIN aploksnē, ja tā tev ir.
    .codes = Izdomātie kodi, ko tu zini
desk-envelope = PIN aploksnē rakstīts
desk-field-real = Tas izskatās pēc īsta personas koda, tāpēc mēs to izdzēsām un nekur neglabājam. Simulācijā lieto tikai izdomātos kodus.
desk-field-unknown = Šādu kodu simulācijā neviens nelieto. Raksti kādu no kodiem, kas redzami zem lauka.
desk-phone-quiet = Nekā jauna
    .now = tagad
desk-say = Ko teiksi?
    .you = Tu
    .silent = Pagaidām klusē.

## Galds: atslēga

desk-key = Atslēga
    .lit = deg
    .dark = vēl nedeg
    .stranger = Šo atslēgu tagad tur kāds cits.
    .whole = Atslēga ir vesela.

## Galds: kļūda paskaidrota

desk-slip = Apstāsimies uz brīdi
    .life = Dzīvē
    .why = Kāpēc
    .right = Kā pareizi
    .back = Atpakaļ brīdī pirms tam
    .on = Turpināt

denial-person = Tā ir citas personas lieta.

## Rentgens

xray-title = Rentgens
xray-about = Ko ierīces saka cita citai, kamēr tu rīkojies. Jaunākie ziņojumi ir apakšā.
xray-close = Aizvērt
xray-empty = Ierīces vēl neko nav teikušas. Atver lapu vai ieliec karti, un te parādīsies ziņojumi.
xray-wording = Vārdi
xray-plain = Vienkārši
xray-technical = Tehniski
xray-form = Skats
xray-lanes = Shēma
xray-list = Saraksts
xray-new = Jaunākie
xray-messages = Ziņojumi starp ierīcēm
xray-news = Jauni ziņojumi: { $messages }.
xray-sender = Sūta:
xray-receiver = Saņem:
xray-protocol = Protokols
xray-source = Avots
xray-realm-desk = Tavs galds
xray-realm-phone = Telefons
xray-realm-service = Portāls
xray-realm-state = Valsts
xray-realm-stranger = Svešais

## Pārrunas pēc spēles

debrief-kicker = Pārrunas
debrief-verdict-goal = Mērķis sasniegts
debrief-verdict-honest = Drošs iznākums
debrief-verdict-harm = Dzīvē kādam būtu nodarīts kaitējums
debrief-again = Mēģināt vēlreiz
debrief-back = Atpakaļ uz šo brīdi
debrief-back-to = Atpakaļ uz { $step }. soli
debrief-key-stranger = Atslēga ir vesela, bet tā ir svešās rokās.
debrief-key-left = Atslēga ir vesela un palika portālā: sesija vēl ir atvērta.
debrief-key-put-away = Tu saliki visu atslēgu un pēc darba to noliki.
debrief-key-unfinished = Atslēga palika nepabeigta.
debrief-key-unused = Šoreiz atslēga netika lietota.
debrief-part-lit = iedegās
debrief-part-dark = neiedegās
debrief-steps = Tavi soļi
debrief-watch = Noskatīties { $step }. soli
debrief-unseen = Tobrīd tu to neredzēji:
debrief-pressed = Tu nospiedi „{ $name }”.
debrief-chose = Tu izvēlējies: { $name }.
debrief-kept = Ievērots:
debrief-broken = Nav ievērots:
debrief-life = Dzīvē
debrief-why = Kāpēc
debrief-right = Pareizi
debrief-rules = Noteikumi
debrief-rules-all = Visi noteikumi ievēroti.
debrief-rules-some = Ievēroti { $kept } no { $all }.
debrief-see-step = Skatīt { $step }. soli
debrief-replay = Atkārtojums un rentgens
debrief-replay-about = Ej pa soļiem: ko tu darīji, kas bija uz galda un ko ierīces tobrīd teica cita citai.
debrief-replay-previous = Iepriekšējais
debrief-replay-next = Nākamais
debrief-replay-slider = Solis
debrief-replay-position = { $step }. solis no { $all }
debrief-replay-begin = Sākums: vēl nekas nav darīts.
debrief-on-the-desk = Uz galda pēc šī soļa
debrief-no-page = Pārlūkā nav atvērta neviena lapa.
debrief-sort = Sakārto savus soļus
debrief-sort-about = Kurai atslēgas daļai pieder katrs notikums? Izvēlies daļu vai ievelc kartīti tajā.
debrief-sort-elsewhere = Vēl ne. { $part } atbild uz jautājumu „{ $question }” Pamēģini citu.
debrief-sort-fits = Savā vietā:
debrief-sort-placed = Savā vietā: { $placed } no { $all }.
debrief-sort-done = Viss ir savā vietā. Tu redzi visas trīs atslēgas daļas savā gājienā.
debrief-sort-certificate = Tu izvēlējies sertifikātu, kurā ir vārds: { $holder }.
debrief-sort-again = Kārtot vēlreiz
debrief-question-identification = Kas tu esi?
debrief-question-authentication = Vai tas tiešām esi tu?
debrief-question-authorization = Ko tu drīksti?
debrief-in-life = Kā tas ir dzīvē
debrief-ways = Ko tālāk?
debrief-as-guided = Spēlēt ar padomiem
debrief-as-free = Izpētīt brīvi
debrief-as-assessed = Pārbaudīt sevi
