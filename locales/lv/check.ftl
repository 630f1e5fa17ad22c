# Kļūdas un brīdinājumi, ko atrod „course check”: katram kodam virsraksts, iemesls, labojums un piemērs.
# No šiem vārdiem top arī docs/authoring.lv.md.

word-error = kļūda
word-warning = brīdinājums
word-reason = kāpēc
word-mend = ko darīt
word-example = piemērs
summary = { $errors ->
        [0] Kļūdu nav.
       *[other] { PLURAL($errors) ->
            [zero] { $errors } kļūdu.
            [one] { $errors } kļūda.
           *[other] { $errors } kļūdas.
        }
    } { $warnings ->
        [0] Brīdinājumu nav.
       *[other] { PLURAL($warnings) ->
            [zero] { $warnings } brīdinājumu.
            [one] { $warnings } brīdinājums.
           *[other] { $warnings } brīdinājumi.
        }
    }
guide-codes = Ko pārbauda „course check”
guide-error = Kļūda: kamēr tā nav izlabota, teksts pie lasītāja nenonāk.
guide-warning = Brīdinājums: kurss darbojas, bet uz šo vietu vērts paskatīties.
new-exists = Fails jau ir, tāpēc nekas nav mainīts: { $file }
new-no-module = Modulis „{ $module }” failā course.toml nav atrasts. Vispirms pievieno moduli.
new-bad-name = „{ $name }” neder par nodarbības vārdu. Raksti modulis/nodarbiba: mazie latīņu burti bez garumzīmēm, cipari un defises.
new-written = Uzrakstīts: { $file }
new-next = Tagad aizstāj visu, kur stāv { $mark }, ar savu tekstu un palaid „course check”.
wanted-text = tekstam pēdiņās
wanted-whole-number = veselam skaitlim no 1 bez pēdiņām
wanted-percentage = veselam skaitlim no 1 līdz 100 bez pēdiņām
wanted-day = dienai bez pēdiņām, piemēram, 2026-11-22
wanted-text-list = sarakstam ar tekstiem pēdiņās kvadrātiekavās
wanted-table = tabulai, piemēram, [nosaukums]
wanted-tables = tabulām, katrai savs virsraksts dubultās kvadrātiekavās
wanted-standing = vienam no vārdiem "current", "historical", "unverified"
header-kind = jautājuma veids
header-id = jautājuma id
header-objective = objective=
header-level = level=
header-source = source=
first-in-table = augstāk tajā pašā tabulā

readability-text = lasāmība
readability-words = vārdi
readability-sentences = teikumi
readability-sentence-length = vārdi teikumā
readability-long = gari teikumi
readability-word-length = burti vārdā
readability-lix = LIX
readability-note = LIX: vārdi teikumā un vēl procenti vārdu, kuros ir vairāk nekā seši burti (Björnsson, 1968). Gars teikums: vairāk nekā { $lv } vārdu latviski, { $en } angliski.

proofs-scenario = scenāriji
proofs-states = stāvokļi
proofs-steps = soļi
proofs-time = laiks
proofs-goal = līdz mērķim
proofs-ends = īsākais ceļš līdz katrām beigām
proofs-note = Katrs scenārijs ir izstaigāts viscaur. „Līdz mērķim”: tik darbību ir īsākajā ceļā bez kļūdas. Svītra: ceļa nav.
solve-guide = Kā rādītu skolotājs ({ $count }):
solve-goal = Īsākais ceļš bez kļūdas ({ $count }):
solve-end = Īsākais ceļš līdz beigām „{ $id }” ({ $count }):
solve-rule = Īsākais ceļš, kas pārkāpj noteikumu „{ $id }” ({ $count }):
solve-nothing = Tāda scenārija, beigu vai noteikuma nav: { $id }
taken-by-another = Tā jau sauc ko citu šajā scenārijā.
taken-by-format = Tas ir viens no valodas vārdiem, ar kuriem raksta noteikumus.
sentence-pattern = Notikums vai fakts ir no viena līdz sešiem vārdiem.
sentence-deed = Tādas darbības cilvēki neprot.
sentence-trigger = Katram skripta solim ir tieši viens no hears un sees.
sentence-rule = Katram noteikumam ir tieši viens no never, before, must un at-end.
sentence-home = Pāri robežai tieši vienai valstij nav sava login: Latvijai, kur ir vienotā pieteikšanās.
sentence-country = Valsts code ir divi lielie burti, piemēram, LV.
sentence-identity = Pāri robežai katram sertifikāta īpašniekam vajag born (dzimšanas dienu) un identity: uzvārdu, vārdu un kodu.
real-code = Personas kodam jābūt izdomātam: DEMO- un seši cipari.
real-address = Adresei jābeidzas ar .example; tādu neviens nevar reģistrēt.
codes-too-few = Kodu ir par maz: tekstu sarakstā challenges jābūt par vienu vairāk nekā Smart-ID lietotņu, bet ar smart-id = "choice" par vienu vairāk nekā trīs katrai lietotnei.
codes-wrong = Divi kodi ir vienādi vai kāds nav četri cipari.
large-things = Vienas šķiras lietu, cilvēku vai teikumu ir vairāk par 32.
large-rules = Noteikumu ir vairāk par 32.
large-states = Stāvokļu ir vairāk par 200 000.
goal-unreachable = Lai ko darītu, līdz beigām ar verdict = "goal" nevar nokļūt.
goal-never-faultless = Līdz mērķim var nokļūt, bet tikai pārkāpjot kādu noteikumu.
rule-never-kept = Lai ko darītu, tas tiek pārkāpts.
rule-never-broken = Lai ko darītu, to nevar pārkāpt.
guide-impossible = Šajā vietā to izdarīt nevar.
guide-over = Scenārijs pirms šīs darbības jau ir beidzies.
guide-breaks = Šeit tiek pārkāpts noteikums:
guide-no-goal = Pēc pēdējās darbības mērķis nav sasniegts.
words-of-part = nodaļa
words-of-name = vārdi tabulā
words-of-end = beigas
words-of-rule = noteikums
words-about-rule = skaidrojums pie noteikuma
unused-heading = šādas nodaļas scenārija vārdos nav
unused-name = šāda nosaukuma scenārijā nav, vai tas tabulā jau ir
unused-end = šādu beigu scenārijā nav
unused-rule = šāda noteikuma scenārijā nav
unused-aspect = pie noteikuma stāv tikai „Dzīvē”, „Kāpēc” un „Pareizi”

A101 = Nodarbības iestatījumus starp +++ nevar izlasīt: { $message }
    .reason = Iestatījumi augšā ir TOML valodā, un tajā katrai pēdiņai un vienādības zīmei ir sava vieta. Bez tiem kurss nezina ne virsrakstu, ne pārbaudes dienu.
    .mend = Salīdzini atzīmēto rindu ar piemēru. Visbiežāk trūkst pēdiņu teksta beigās.
    .example =
        +++
        id = "tris-soli/ievads"
        title = "Trīs soļi"
        +++
A102 = Teksts nesākas ar iestatījumiem starp divām +++ rindām
    .reason = Iestatījumi ir pašā faila augšā. Citur tie lapā neparādītos un neko neiestatītu.
    .mend = Liec pirmo +++ faila pirmajā rindā, otro uzreiz pēc iestatījumiem. Starp pirmo +++ un iestatījumiem neatstāj tukšu rindu.
    .example =
        +++
        id = "tris-soli/ievads"
        title = "Trīs soļi"
        summary = "Kas notiek, kad tu pieslēdzies."
        minutes = 6
        checked = 2026-11-22
        {"["}objectives]
        tris-soli = "atšķir trīs soļus"
        +++
A103 = Iestatījumu failu nevar izlasīt: { $message }
    .reason = Failam jābūt TOML valodā. Viena trūkstoša pēdiņa paslēpj visu, kas aiz tās, tāpēc kurss netiek veidots, kamēr fails nav izlabots.
    .mend = Salīdzini atzīmēto rindu ar blakus rindām: vai tekstam ir pēdiņas abos galos un vai starp nosaukumu un vērtību ir vienādības zīme?
    .example =
        {"["}slaids]
        title.lv = "Mācību slaids"
        title.en = "Teaching slide"
        read = 2026-11-22
        standing = "current"
A104 = Nezināma atslēga „{ $key }”
    .reason = Tādas atslēgas kursa formātā nav. Parasti tā ir drukas kļūda, un tas, ko tu gribēji iestatīt, nedarbotos.
    .mend = Izlabo nosaukumu vai izdzēs rindu. Šeit drīkst būt: { $known }
    .example = minutes = 6
A105 = Trūkst atslēgas „{ $key }”
    .reason = Bez tās kurss nezina, ko šeit rādīt.
    .mend = Pievieno rindu ar „{ $key }”. Tekstam, ko lasa abās valodās, vajag gan lv, gan en.
    .example =
        title.lv = "Trīs soļi"
        title.en = "Three steps"
A106 = Atslēgai „{ $key }” ir nederīga vērtība
    .reason = Šeit jābūt { $wanted }.
    .mend = Pārraksti vērtību. Tekstu raksti pēdiņās, skaitļus un dienas bez pēdiņām.
    .example =
        title = "Trīs soļi"
        minutes = 6
        checked = 2026-11-22
A107 = „{ $id }” neder par id
    .reason = Id ir reizē faila vārds, daļa no adreses un vieta lapā, tāpēc tajā drīkst būt tikai mazie burti a–z bez garumzīmēm, cipari un defises vidū.
    .mend = Pārraksti id bez garumzīmēm, mīkstinājumiem, atstarpēm un lielajiem burtiem.
    .example = ## Trīs soļi {"{"}#tris-soli{"}"}
A108 = Id „{ $id }” ir lietots divreiz
    .reason = Id apzīmē tieši vienu lietu. Citādi atbildi ieskaitītu nepareizajam jautājumam vai saite aizvestu uz nepareizo vietu. Pirmo reizi tas ir šeit: { $first }
    .mend = Dod vienam no abiem citu id. Jautājumu id visā kursā nedrīkst atkārtoties.
    .example = ```quiz one ko-pierada-pin2 objective=kodi level=understand source=pmlp-pin
A109 = Id „{ $id }” nesakrīt ar faila vietu „{ $path }”
    .reason = Id ir teksta adrese. Ja tas atšķirtos no faila vietas, pēc adreses failu vairs nevarētu atrast.
    .mend = Ieraksti id tieši tā, kā saucas mape un fails, bez „.md”. Ja fails ir kopēts no citas nodarbības, pārbaudi arī pārējos iestatījumus.
    .example = id = "{ $path }"
A110 = Trūkst faila { $file }
    .reason = Kursam tas ir vajadzīgs: to nosauc course.toml, vai bez tā kurss vispār nevar būt.
    .mend = Izveido failu vai izlabo tā vārdu failā course.toml. Jaunu nodarbību vieglāk sākt ar komandu „course new lesson”.
    .example =
        {"[["}pages]]
        id = "par-kursu"
A111 = Fails course.toml nenosauc tekstu „{ $name }”
    .reason = Lasītājs redz tikai to, kas ir nosaukts failā course.toml, tāpēc šo tekstu neviens neatrastu.
    .mend = Pievieno nodarbību moduļa sarakstam „lessons” vai izdzēs failu.
    .example = lessons = ["ievads", "vardi-un-likums"]
A112 = Vārds „{ $id }” ir aizņemts
    .reason = Šo vārdu lieto pats kurss: lapai, avotu sarakstam, terminam vai attēlam. Divas vietas ar vienu adresi sajuktu.
    .mend = Izvēlies citu vārdu. Virsraksta id nedrīkst sākties ar fn-, ref-, term- vai fig-.
    .example = ## Avoti {"{"}#musu-avoti{"}"}
A113 = Lapai „{ $id }” nav adreses
    .reason = Programma pazīst tikai šīs lapas ārpus moduļiem: { $known }. Citu tā nevar parādīt.
    .mend = Pārcel tekstu uz nodarbību vai uz kādu no šīm lapām un izdzēs šo ierakstu.
    .example =
        {"[["}pages]]
        id = "par-kursu"
A114 = Fails nav saglabāts UTF-8 kodējumā
    .reason = Burti ar garumzīmēm un mīkstinājumiem ir pazuduši, to vietā ir jautājuma zīmes.
    .mend = Saglabā failu vēlreiz UTF-8 kodējumā (redaktorā „Saglabāt kā”, kodējums UTF-8) un ieraksti pazudušos burtus no jauna.
    .example = Trīs soļi
A115 = Palikusi zīme no divu versiju apvienošanas: { $mark }
    .reason = Git šādu rindu ieraksta, kad divi cilvēki mainījuši vienu vietu. Tad failā stāv abas versijas, un lasītājs redz gan tās, gan zīmes.
    .mend = Izlasi abas versijas starp „<<<<<<<” un „>>>>>>>”, atstāj pareizo un izdzēs visas zīmju rindas.
    .example = Pieslēgšanās e-pakalpojumam notiek trīs soļos.

A201 = Tekstā ir HTML: { $html }
    .reason = Nodarbības raksta tikai Markdown valodā. HTML dažādās ierīcēs izskatās dažādi un var saturēt kaitīgas programmas.
    .mend = Izdzēs HTML un izmanto Markdown: **treknraksts**, *slīpraksts*, saraksts, tabula vai izcēlums.
    .example =
        > [!IMPORTANT]
        > Nekad nedod savu PIN citam.
A202 = Saite nedrīkst sākties ar „{ $scheme }”
    .reason = Drīkst lietot tikai https: un mailto:. Lapu ar http: pa ceļam var nolasīt un izmainīt, un citi sākumi var palaist programmas.
    .mend = Pārbaudi, vai lapai ir adrese ar https:, un ieraksti to.
    .example = [PMLP](https://www.pmlp.gov.lv/)
A203 = Saite ved uz tekstu, kura nav: { $address }
    .reason = Lasītājs nonāktu lapā „nav atrasts”. Saite drīkst vest tikai uz tekstiem tajā pašā valodā.
    .mend = Raksti ceļu no šī faila: blakus nodarbībai tikai faila vārdu, citam modulim „../modulis/nodarbiba.md”.
    .example = [Faktori un līmeņi](../tris-soli/faktori-un-limeni.md)
A204 = Failā { $file } nav virsraksta ar id „{ $anchor }”
    .reason = Saite atvērtu pareizo lapu, bet nepareizajā vietā.
    .mend = Salīdzini saiti ar virsraksta id figūriekavās.
    .example = [Divi faktori](faktori-un-limeni.md#divi-faktori)
A205 = Izlaists virsraksta līmenis: te ir { $level }, bet drīkst būt ne dziļāk par { $expected }
    .reason = Kas lapu klausās, tas pa to staigā pēc virsrakstiem. Izlaists līmenis izklausās pēc pazudušas nodaļas.
    .mend = Pirmais virsraksts tekstā ir ##, tā apakšnodaļa ###.
    .example =
        ## Kodi {"{"}#kodi{"}"}

        ### PIN1 {"{"}#pin1{"}"}
A206 = Virsraksts ar vienu #: „{ $title }”
    .reason = Pirmā līmeņa virsraksts lapā jau ir, tas ir nodarbības nosaukums no iestatījumiem.
    .mend = Raksti divus #.
    .example = ## Trīs jautājumi {"{"}#tris-jautajumi{"}"}
A207 = Virsrakstam „{ $title }” nav id
    .reason = Id ir virsraksta adrese. Tas abās valodās ir vienāds un paliek tas pats, kad vārdus maina, tāpēc saites un progress nepazūd.
    .mend = Pieraksti rindas galā id figūriekavās.
    .example = ## Divi faktori {"{"}#divi-faktori{"}"}
A208 = Virsraksta „{ $id }” figūriekavās ir kas vairāk par id
    .reason = Par izskatu rūpējas programma, un svešas norādes lapā var būt bīstamas.
    .mend = Atstāj figūriekavās tikai id.
    .example = ## Divi faktori {"{"}#divi-faktori{"}"}
A209 = Bloks, kas sākas ar trim ```, nav aizvērts
    .reason = Viss, kas aiz tā, kļūst par bloka daļu un no teksta pazūd.
    .mend = Bloka beigās ieliec rindu ar tikpat daudz ```, cik sākumā.
    .example =
        ```text
        DEMO-000001
        ```
A210 = Nezināms bloks „{ $word }”
    .reason = Aiz ``` drīkst būt quiz, sources vai text. Citu vārdu lasītājs redzētu kā nesaprotamu tekstu.
    .mend = Izlabo vārdu. Jautājumam raksti quiz, tekstam, ko rāda burtiski, text.
    .example = ```quiz one ko-pierada-pin1 objective=tris-soli level=understand source=slaids
A211 = Teikums kļuvis par saraksta { $number }. punktu
    .reason = Rinda sākas ar skaitli un punktu, un Markdown to saprot kā numurētu sarakstu. Lasītājs redzētu sarakstu, kurā ir viens punkts.
    .mend = Sāc teikumu ar citu vārdu, vai arī punkta priekšā liec slīpsvītru.
    .example = 2021\. gada jūnijā ziņās rakstīja par to.

A301 = Jautājuma pirmajā rindā trūkst: { $words }
    .reason = No šīs rindas kurss zina, kāds jautājums tas ir, kuru prasmi tas pārbauda, cik tas ir dziļš un kur lasīt vairāk.
    .mend = Raksti: quiz, veids, id, tad objective=, level= un source=.
    .example = ```quiz one ko-pierada-pin1 objective=tris-soli level=understand source=pmlp-pin
A302 = Jautājuma pirmajā rindā ir nezināms vārds „{ $word }”
    .reason = Tādu vārdu formāts nepazīst, un tas neko neiestatītu. Līmeņi ir: { $levels }. Aiz tag= drīkst būt tikai safety.
    .mend = Izlabo vārdu vai izdzēs to. Starp vārdu, vienādības zīmi un vērtību neliec atstarpes.
    .example = ```quiz one ko-pierada-pin1 objective=tris-soli level=apply source=pmlp-pin tag=safety fixed
A303 = Nezināms jautājuma veids „{ $kind }”
    .reason = Jautājumu veidi ir: { $kinds }
    .mend = Ja pareiza ir viena atbilde, raksti one, ja vairākas, many.
    .example = ```quiz many divi-faktori objective=faktori level=understand source=eidas
A304 = Jautājuma veids „{ $kind }” vēl nav ieviests
    .reason = Formātā tas ir paredzēts, bet programma to vēl neprot parādīt.
    .mend = Pagaidām uzdod to pašu kā one vai many.
    .example = ```quiz one pirmais-solis objective=tris-soli level=remember source=slaids
A305 = Jautājums vai avotu saraksts ir ielikts sarakstā vai citātā
    .reason = Jautājumam jāstāv vienam pašam, citādi programma to nepamana un lasītājs redz tikai tekstu.
    .mend = Pārcel bloku uz rindas sākumu un atstāj pirms tā un pēc tā tukšu rindu.
    .example =
        - Pēdējais saraksta punkts.

        ```quiz one ko-pierada-pin1 objective=tris-soli level=understand source=slaids
A306 = Jautājumā nav paša jautājuma
    .reason = Ir tikai atbildes, un lasītājs nezina, par ko domāt.
    .mend = Uzraksti jautājumu bloka sākumā, pirms atbilžu saraksta.
    .example =
        Ko pierāda PIN1?

        - [ ] Ka dokuments ir parakstīts
A307 = Jautājumā ir par maz atbilžu: { $count }
    .reason = Izvēlei vajag vismaz divas atbildes.
    .mend = Pievieno atbildes. Katra sākas ar „- [ ]” vai „- [x]”.
    .example =
        - [ ] Ka dokuments ir parakstīts
          > Paraksts ir cita darbība.
        - [x] Ka kartes turētājs zina kodu
          > Tieši tā.
A308 = Atbilde „{ $option }” nav atzīmēta ne kā pareiza, ne kā nepareiza
    .reason = Bez atzīmes kurss nezina, ko lasītājam teikt.
    .mend = Pareizai atbildei raksti „- [x]”, nepareizai „- [ ]” ar atstarpi iekavās.
    .example = - [x] Ka kartes turētājs zina kodu
A309 = Jautājumā nav nevienas pareizas atbildes
    .reason = Uz šādu jautājumu neviens nevar atbildēt pareizi.
    .mend = Pareizajai atbildei iekavās ieliec x.
    .example = - [x] Ka kartes turētājs zina kodu
A310 = Jautājumā visas atbildes ir pareizas
    .reason = Ja nav ko izvēlēties, jautājums neko nepārbauda.
    .mend = Pievieno vismaz vienu ticamu nepareizu atbildi.
    .example =
        - [ ] Ka dokuments ir parakstīts
          > Paraksts ir cita darbība, ar PIN2.
A311 = Jautājumam „one” ir vairākas pareizas atbildes: { $count }
    .reason = Lasītājs drīkst izvēlēties tikai vienu, tāpēc otru pareizo viņš nevarētu atzīmēt.
    .mend = Atstāj vienu pareizo vai raksti veidu many.
    .example = ```quiz many divi-faktori objective=faktori level=understand source=eidas
A312 = Jautājumam „many” ir tikai viena pareiza atbilde
    .reason = Lasītājs meklētu vēl kādu pareizo, kuras nav.
    .mend = Atzīmē vēl vienu pareizo vai raksti veidu one.
    .example = ```quiz one ko-pierada-pin1 objective=tris-soli level=understand source=pmlp-pin
A313 = Atbildei „{ $option }” nav paskaidrojuma
    .reason = Kas izvēlas šo atbildi, tam jāuzzina, kāpēc tā ir vai nav pareiza. No plika „nepareizi” neviens neko neiemācās.
    .mend = Zem atbildes ar divu atstarpju atkāpi uzraksti paskaidrojumu aiz zīmes >.
    .example =
        - [ ] Ka dokuments ir parakstīts
          > Paraksts ir cita darbība, ar PIN2.
A314 = Jautājumam nav skaidrojuma
    .reason = Pēc pareizas atbildes lasītājs izlasa, kāpēc tā ir pareiza. Tā viņš to atcerēsies arī tad, ja uzminēja.
    .mend = Jautājuma beigās pievieno bloku > [!NOTE].
    .example =
        > [!NOTE]
        > PIN1 ir autentifikācija: tu pierādi, ka esi tas, par ko uzdodies.
A315 = Šis teksts nepieder nevienai jautājuma daļai
    .reason = Jautājumā pēc kārtas ir jautājums, viens atbilžu saraksts, ja vajag, viens padoms un viens skaidrojums. Virsrakstu tajā nav. Kas pāri, to neviens neredzētu.
    .mend = Pārcel tekstu uz jautājuma sākumu, skaidrojumu vai ārpus bloka. Skaidrojumā drīkst būt vairākas rindkopas.
    .example =
        > [!NOTE]
        > Pirmā rindkopa.
        >
        > Otrā rindkopa.
A316 = Jautājumā ir atsauce uz „{ $source }”
    .reason = Jautājums tiek rādīts arī atsevišķi, bez nodarbības avotu saraksta.
    .mend = Nosauc avotu jautājuma pirmajā rindā aiz source=. Vairākus atdali ar komatu bez atstarpes.
    .example = ```quiz one ko-pierada-pin1 objective=tris-soli level=understand source=slaids,pmlp-pin
A317 = Nodarbībai nav mērķa „{ $objective }”
    .reason = Pēc mērķa kurss zina, kuru prasmi lasītājs ir parādījis.
    .mend = Izvēlies mērķi no nodarbības iestatījumiem zem [objectives] vai pievieno to tur.
    .example =
        {"["}objectives]
        tris-soli = "atšķir identifikāciju, autentifikāciju un autorizāciju"
A318 = Par mērķi „{ $objective }” nav neviena jautājuma
    .reason = Lasītājs nevar parādīt, ka to ir sasniedzis.
    .mend = Uzdod kādu jautājumu ar objective={ $objective } vai izdzēs mērķi abās valodās.
    .example = ```quiz one ko-pierada-pin1 objective={ $objective } level=understand source=slaids

A401 = Otrā valodā šī teksta nav: trūkst { $file }
    .reason = Kas pārslēdz valodu, tam tajā pašā adresē jāatrod tas pats teksts.
    .mend = Izveido otru failu ar tiem pašiem id, virsrakstiem un jautājumiem.
    .example = content/{ $file }
A402 = Jautājums „{ $id }” valodās atšķiras
    .reason = Lasītāja atbildes glabājas pēc jautājuma un der abās valodās. Tāpēc jautājumiem jābūt vieniem un tiem pašiem, vienā secībā un ar vienādu pirmo rindu. Otra vieta: { $other }
    .mend = Salīdzini abus failus un padari jautājumu pirmās rindas vienādas.
    .example = ```quiz one ko-pierada-pin1 objective=tris-soli level=understand source=pmlp-pin
A403 = Jautājuma „{ $id }” atbildes valodās atšķiras
    .reason = Atbilde glabājas kā vieta sarakstā. Ja otrā valodā atbilžu ir cits skaits vai pareiza ir cita, lasītājam ieskaitītu kļūdu. Otra vieta: { $other }
    .mend = Abās valodās raksti tās pašas atbildes tajā pašā secībā ar tām pašām atzīmēm.
    .example =
        - [ ] Ka dokuments ir parakstīts
        - [x] Ka kartes turētājs zina kodu
A404 = Virsraksti valodās atšķiras, sākot ar „{ $title }”
    .reason = Virsraksta adrese un līmenis abās valodās ir vienādi, citādi, pārslēdzot valodu, lasītājs pazaudē vietu. Otra vieta: { $other }
    .mend = Salīdzini virsrakstu secību, līmeņus un id abos failos. Tulko tikai vārdus.
    .example = ## Two factors {"{"}#divi-faktori{"}"}
A405 = Mērķis „{ $id }” valodās atšķiras
    .reason = Sasniegtais tiek skaitīts pēc mērķa id, kas abās valodās ir viens un tas pats. Otra vieta: { $other }
    .mend = Abās valodās raksti tos pašus mērķu id tajā pašā secībā.
    .example =
        {"["}objectives]
        tris-soli = "tell identification, authentication and authorization apart"
A406 = Termins „{ $id }” valodās atšķiras
    .reason = Vārdnīcā abās valodās ir tie paši termini, tajā pašā secībā un no tā paša avota. Otra vieta: { $other }
    .mend = Salīdzini abus failus vardnica.toml.
    .example =
        {"["}pin1]
        word = "PIN1"
        definition = "The code with which you authenticate."
        source = "pmlp-pin"
A407 = Attēla „{ $figure }” vārds „{ $word }” ir tikai vienā valodā
    .reason = Otrā valodā attēlā paliktu tukša vieta. Otrs fails: { $other }
    .mend = Pievieno vārdu arī otras valodas failā figures.toml.
    .example =
        {"["}tris-soli]
        kas = "Who?"

A501 = Avota „{ $source }” nav failā sources.toml
    .reason = Katrs apgalvojums ved uz vietu, kur to var izlasīt. Atsauce uz nezināmu avotu neved nekur.
    .mend = Izlabo avota id vai pievieno avotu failā sources.toml.
    .example =
        {"["}pmlp-pin]
        title.lv = "PMLP par PIN aploksni"
        title.en = "PMLP on the PIN envelope"
        url = "https://www.pmlp.gov.lv/"
        read = 2026-11-22
        standing = "current"
A502 = Nodaļai „{ $title }” nav neviena avota
    .reason = Digitālais aģents šo stāsta iedzīvotājiem, tāpēc jābūt redzamam, no kurienes tas ņemts.
    .mend = Aiz apgalvojuma ieliec atsauci ar avota id.
    .example = Pieslēgšanās notiek trīs soļos.[^slaids]
A503 = Nav norādīts, kad teksts pēdējo reizi pārbaudīts
    .reason = Likumi, maksas un ekrāni mainās. Lasītājam jāredz, cik svaigs ir teksts.
    .mend = Pārlasi tekstu, salīdzini to ar avotiem un ieraksti šodienas datumu.
    .example = checked = 2026-11-22
A504 = Teksts pēdējo reizi pārbaudīts pirms vairāk nekā gada: { $date }
    .reason = Gada laikā kaut kas parasti ir mainījies: maksa, ekrāns, tālrunis, likums.
    .mend = Salīdzini tekstu ar avotiem, izlabo, kas mainījies, un ieraksti šodienas datumu abās valodās.
    .example = checked = 2026-11-22
A505 = Pārbaudes diena vēl nav pienākusi: { $date }
    .reason = Šodien ir { $today }. Laikam ieviesusies drukas kļūda.
    .mend = Ieraksti dienu, kad tu tekstu tiešām salīdzināji ar avotiem.
    .example = checked = 2026-11-22

A601 = Attēlam nav apraksta
    .reason = Kas attēlu neredz, tas no tā neko neuzzina.
    .mend = Kvadrātiekavās ar vienu pilnu teikumu uzraksti, ko attēls rāda.
    .example = ![eID karte ar fotogrāfiju kreisajā pusē un mikroshēmu labajā.](../../figures/eid.svg)
A602 = Attēla { $address } nav
    .reason = Lasītājs redzētu tukšu vietu. Attēli ir SVG faili mapē figures, abām valodām kopīgi.
    .mend = Pārbaudi faila vārdu un ceļu. No nodarbības ceļš sākas ar ../../figures/.
    .example = ![Atslēga no trim daļām.](../../figures/tris-soli.svg)
A603 = Attēla failu nevar izlasīt: { $message }
    .reason = SVG ir XML valodā, un tajā katrs elements ir jāaizver.
    .mend = Atver failu zīmēšanas programmā un saglabā vēlreiz vai izlabo atzīmēto vietu.
    .example = <text x="40" y="60" class="fill-ink">{"{"}vards{"}"}</text>
A604 = Attēlā nedrīkst būt: { $what }
    .reason = Attēls seko gaišajam un tumšajam izskatam, tāpēc krāsas nāk tikai no klasēm. Programmām, stiliem un svešām adresēm attēlā nav vietas.
    .mend = Izdzēs atzīmēto vai aizstāj to. Krāsai lieto klasi, piemēram, fill-id vai stroke-edge.
    .example = <path d="M10 10h90" class="stroke-edge" fill="none" stroke-width="3"/>
A605 = Elementam „{ $name }” nav teikts, ar ko tas aizpildīts
    .reason = Bez tā elements ir melns, un tumšajā izskatā to neredz.
    .mend = Pievieno klasi fill-… vai fill="none".
    .example = <rect x="10" y="10" width="90" height="60" class="fill-card"/>
A606 = Attēlā ir vārdi „{ $words }”
    .reason = Attēls abām valodām ir viens, tāpēc vārdus, kas ierakstīti tajā pašā, nevar iztulkot.
    .mend = Attēlā raksti vietturi figūriekavās, bet vārdus abu valodu failos figures.toml.
    .example = <text x="40" y="60" class="fill-ink">{"{"}pin1{"}"}</text>
A607 = Attēla „{ $figure }” vietturim „{ $word }” nav vārdu
    .reason = Attēlā paliktu tukša vieta. Tiem jābūt failā { $file }
    .mend = Pievieno vārdu failā figures.toml vai izlabo vietturi attēlā.
    .example =
        {"["}{ $figure }]
        { $word } = "…"
A608 = Vārdu „{ $word }” attēls „{ $figure }” nerāda
    .reason = Laikam attēls ir mainīts vai vārdā ir drukas kļūda.
    .mend = Izdzēs rindu abās valodās vai ieliec attēlā vietturi.
    .example = <text x="40" y="60" class="fill-ink">{"{"}{ $word }{"}"}</text>
A609 = Termina „{ $term }” vārdnīcā nav
    .reason = Lasītājs piespiestu vārdu, un nekas neparādītos. Vārdnīca: { $file }
    .mend = Izlabo id aiz # vai pievieno terminu vārdnīcā abās valodās.
    .example = [PIN1](../vardnica.toml#pin1)

A701 = Pareizā atbilde pārāk bieži ir garākā: { $longest } no { $total } ({ $lang })
    .reason = Lasītāji to pamana un izvēlas pēc garuma, nevis domā. Vairāk par 40 % nedrīkst. Jautājumi: { $questions }
    .mend = Dažos jautājumos saīsini pareizo atbildi vai pagarini kādu nepareizo. Paskaidrojumu liec aiz >, nevis pašā atbildē.
    .example =
        - [ ] Ka dokuments ir parakstīts un nosūtīts
        - [x] Ka tu zini kodu
A702 = Palicis aizpildāms teksts: { $mark }
    .reason = Tā parasti atzīmē vietu, kas vēl jāuzraksta. Lasītājam tas nav domāts.
    .mend = Uzraksti tekstu vai izdzēs atzīmi.
    .example = Pieslēgšanās e-pakalpojumam notiek trīs soļos.
A703 = Aizliegts personvārds: { $name }
    .reason = Cilvēki piemēros ir izdomāti. Šis ir īsta cilvēka vārds, un tas ir failā course.toml sarakstā forbidden_names.
    .mend = Izvēlies izdomātu vārdu.
    .example = Pie tavas letes pienāk Velta.
A704 = Teikums ir pārāk garš (vārdu skaits: { $count })
    .reason = Līdz gara teikuma beigām lasītājs aizmirst sākumu. Vairāk par { $most } vārdiem šajā valodā ir par daudz.
    .mend = Sadali divos teikumos. Katrā pasaki vienu lietu.
    .example =
        Ja kodi aizmirsti un aploksnes nav, klients iet uz PMLP nodaļu. Tur viņš uzrāda karti un saņem jaunu aploksni.
A705 = Teksts ir smags: LIX { $lix }
    .reason = LIX ir vārdi teikumā un vēl procenti vārdu, kuros ir vairāk nekā seši burti. Vienkāršs teksts šajā valodā nepārsniedz { $most }.
    .mend = Saki, kurš ko dara: darbības vārds ir īsāks nekā no tā veidots lietvārds. Garu teikumu sadali.
    .example =
        Klients pieslēdzas ar karti, un portāls pārbauda sertifikātu.
A706 = To var pateikt vienkāršāk: „{ $phrase }”
    .reason = Kancelejas valodu un vārdu pa vārdam pārceltus teicienus lasa lēnāk. Šādas frāzes ir failā style.toml. Vārdu, par kuru tikai runā, liec pēdiņās.
    .mend = Labāk: { $better }
    .example =
        Portāls pārbauda sertifikātu.

A801 = „{ $word }” nav ne scenārija nosaukums, ne noteikumu valodas vārds
    .reason = Noteikums ar nezināmu vārdu nekad nenostrādātu, un neviens to nepamanītu.
    .mend = Salīdzini vārdu ar nosaukumiem failā un ar vārdu sarakstu šīs rokasgrāmatas nodaļā par scenārijiem. Visbiežāk tā ir drukas kļūda.
    .example = never = "typed anna annas-karte pin1 wrong"
A802 = „{ $word }” ir citas šķiras nosaukums, nekā šeit vajag
    .reason = Karti nevar iedot pārlūkam, un cilvēks nav portāls. Katrā vietā der vienas šķiras nosaukums.
    .mend = Ieraksti tās lietas vai cilvēka nosaukumu, kas šeit domāts.
    .example =
        {"["}cards.annas-karte]
        owner = "anna"
A803 = Nosaukums „{ $word }” ir aizņemts
    .reason = { $what } Noteikumā vārdam ir tikai viena nozīme.
    .mend = Izdomā citu nosaukumu un nomaini to visur, arī vārdu tabulās abās valodās.
    .example = {"["}people.kaimins]
A804 = Šeit kaut kas nav pateikts līdz galam: „{ $word }”
    .reason = { $what }
    .mend = Salīdzini ar piemēru un ar nodaļu par scenārijiem.
    .example =
        {"["}[rules]]
        id = "iznem-karti"
        at-end = ["no at annas-karte reader"]
A805 = Tas varētu būt īsts: { $word }
    .reason = { $what } Īsts kods vai adrese mācībās var nodarīt ļaunumu īstam cilvēkam.
    .mend = Izdomā citu.
    .example =
        code = "DEMO-000001"
        address = "portals.paraugs.example"
A806 = Scenārija kontroles kodi neder
    .reason = { $what } Katrs kods top no viena saraksta challenges teksta.
    .mend = Pievieno vai nomaini tekstus sarakstā challenges. Teksti var būt jebkādi, tikai dažādi.
    .example = challenges = ["s07-1", "s07-2", "s07-3"]
A807 = Scenārijs ir pārāk liels
    .reason = { $what } Kurss izstaigā katru ceļu, un tik lielu scenāriju tas izstaigāt nevar.
    .mend = Sadali stāstu divos scenārijos vai izņem to, kas nav vajadzīgs noteikumiem.
    .example = Divi scenāriji: vienā klients nāk ar karti, otrā bez tās.
A808 = Scenārija mērķis nav sasniedzams
    .reason = { $what } Tad scenāriju nevar nospēlēt pareizi.
    .mend = Ar „course solve” paskaties, kādi ceļi ir. Salīdzini beigu faktus un noteikumus ar stāstu.
    .example =
        {"["}[ends]]
        id = "padarits"
        verdict = "goal"
        when = ["left", "application vecaku-pabalsts anna"]
A809 = Līdz beigām „{ $id }” neved neviens ceļš
    .reason = Šīs beigas neviens nekad neredzēs. Der pirmās beigas, kuru fakti ir patiesi, tāpēc varbūt tās aizsedz citas, kas stāv augstāk.
    .mend = Pārbaudi faktus, beigu secību vai izdzēs šīs beigas.
    .example =
        {"["}[ends]]
        id = "atverta-sesija"
        verdict = "harm"
        when = ["left", "session"]
A810 = Noteikums „{ $id }” neko nemāca
    .reason = { $what } Mācās no tā, ko var izdarīt gan pareizi, gan nepareizi.
    .mend = Pārbaudi, vai notikums ir uzrakstīts tā, kā tas notiek, un vai rinda „if” neprasa par daudz.
    .example =
        {"["}[rules]]
        id = "pin1-nevis-cits"
        never = "typed anna annas-karte pin1 other-code"
A811 = Scenārijā var iestrēgt
    .reason = Pēc šī ceļa līdz nekādām beigām vairs nevar nokļūt: { $way }
    .mend = Pievieno beigas, kurām pietiek ar faktu „left”. Tās liec pēdējās.
    .example =
        {"["}[ends]]
        id = "apstajas"
        verdict = "honest"
        when = ["left"]
A812 = Beigas „{ $id }” nodara ļaunumu, bet neviens noteikums nav pārkāpts
    .reason = Spēlētājs neuzzinātu, kas bija nepareizi. Ceļš: { $way }
    .mend = Pievieno noteikumu par to darbību, kas nodarīja ļaunumu, vai pārbaudi, vai beigas tiešām ir „harm”.
    .example =
        {"["}[rules]]
        id = "izgaja"
        at-end = ["no session annas-dators"]
A813 = Simulācijā ir kļūda: { $name }
    .reason = Šī ceļa pēdējais solis dara to, kas nav iespējams nevienā scenārijā: { $way }
    .mend = Tā nav tava kļūda. Nosūti šo ziņojumu un scenārija failu tiem, kas uztur programmu.
    .example = Ziņojumā ieraksti scenārija nosaukumu un visu ceļu.
A814 = Parauga ceļš (guide) neder
    .reason = { $what }{ $id } Paraugam jānoved no sākuma līdz mērķim bez kļūdas.
    .mend = Ar „course solve” paskaties, kā darbības sauc un kāds ir īsākais ceļš bez kļūdas.
    .example = guide = ["open portals", "press log-in vecaku-pabalsts", "press method eid"]
A815 = Scenārijam trūkst otras puses: { $file }
    .reason = Scenārijs ir stāsts mapē scenarios un vārdi abās valodās. Kamēr ir tikai viena puse, to nevar spēlēt, un kursā tā vēl nav.
    .mend = Uzraksti to, kā trūkst, vai pārbaudi, vai failiem ir viens un tas pats vārds.
    .example =
        +++
        id = "scenarios/s21-kodi-sakrit-adrese-svesa"
        title = "Kodi sakrīt, adrese sveša"
        checked = 2026-11-22
        +++
A816 = Scenārijam trūkst vārdu: { $what } „{ $id }”
    .reason = Spēlētājs šajā vietā neredzētu neko vai redzētu tikai tehnisku nosaukumu.
    .mend = Pievieno šos vārdus abās valodās.
    .example =
        ### Izgāji no portāla {"{"}#noteikums-izgaja{"}"}

        Dzīvē
        : Sesija palika atvērta.

        Kāpēc
        : Lapas aizvēršana nav iziešana.

        Pareizi
        : Nospied „Iziet”.
A817 = Lieki vārdi „{ $id }”: { $what }
    .reason = Laikam nosaukums scenārijā ir mainīts vai vārdos ir drukas kļūda. Tad kaut kur citur vārdu trūkst.
    .mend = Izlabo nosaukumu vai izdzēs šos vārdus abās valodās.
    .example = | `annas-karte` | Annas eID karte |
A818 = „{ $word }” kursā nav ({ $key })
    .reason = Pēc šīm rindām scenārijs atrod savu vietu katalogā.
    .mend = Modulis un nodarbības ir tās, kas ir failā course.toml; grūtība ir "easy", "middle" vai "hard".
    .example =
        module = "tris-soli"
        difficulty = "easy"
        lessons = ["tris-soli/ievads"]
A819 = Scenārija „{ $id }” nav
    .reason = Nodarbība piedāvātu spēlēt to, kā nav.
    .mend = Aiz vārda „scenario” ieraksti tāda faila nosaukumu, kas ir mapē scenarios, bez .toml.
    .example =
        ```scenario s01-eid
        ```
