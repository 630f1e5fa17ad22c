# Ko trenerim saka `course build` un `course serve`.

build-done =
    Kurss ir gatavs mapē „{ $path }”: { PLURAL($files) ->
        [zero] { $files } failu
        [one] { $files } fails
       *[other] { $files } faili
    }, { $kilobytes } kB. Šo mapi vari kopēt uz tīmekļa serveri.
build-refused = Kursā ir kļūdas, tāpēc nekas nav mainīts. Izlabo tās un palaid „course build” vēlreiz.

serve-address = Kurss ir redzams šeit: { $address }
serve-watching = Saglabā izmaiņas mapē „{ $path }”, un pārlūks tās parādīs uzreiz.
serve-stop = Apturēt: Ctrl+C.
serve-clean = Kļūdu un brīdinājumu nav.
serve-problems =
    { PLURAL($errors) ->
        [zero] { $errors } kļūdu
        [one] { $errors } kļūda
       *[other] { $errors } kļūdas
    }, { PLURAL($warnings) ->
        [zero] { $warnings } brīdinājumu
        [one] { $warnings } brīdinājums
       *[other] { $warnings } brīdinājumi
    }
serve-stopped = Apturēts.
serve-unreadable = Uzmanību: { $reason } Pārlūkā paliek iepriekšējais teksts.
serve-as-it-is = Uzmanību: { $reason } Lapa tiek rādīta tāda, kāda tā ir.

trouble-no-index =
    Mapē „{ $path }” nav faila index.html, tāpēc nav ko rādīt.
    Norādi uzbūvētā kursa mapi ar --site vai, ja tev ir pirmkods, uzbūvē to ar „cargo xtask serve”.
trouble-no-content =
    Mapes „{ $path }” nav.
    Norādi mapi ar nodarbībām ar --content, piemēram: --content content
trouble-no-worker =
    Mapē „{ $path }” nav faila sw.js, bez tā kurss nedarbosies bezsaistē.
    Uzbūvē mapi no jauna ar Trunk vai nokopē tajā assets/sw.js.
trouble-no-place-for-list =
    Failā „{ $path }” nav vietas failu sarakstam (/*manifest*/ … /*end*/).
    Nokopē tā vietā assets/sw.js.
trouble-no-policy =
    { $place }: lapā nav vietas drošības politikai.
    Ieliec tās sākumā <meta http-equiv="Content-Security-Policy" content="default-src 'self'">.
trouble-inline-script =
    { $place }: lapā ir skripts bez src, un drošības politika to neļautu palaist.
    Pārcel to uz atsevišķu failu.
trouble-style-attribute =
    { $place }: lapā ir atribūts style=, un drošības politika to neļautu lietot.
    Lieto klasi un CSS failu.
trouble-handler-attribute =
    { $place }: lapā ir notikuma atribūts (piemēram, onclick=), un drošības politika to neļautu palaist.
    Pārcel to uz atsevišķu skripta failu.
trouble-base =
    { $place }: lapā ir <base>, ar to kurss nedarbosies apakšmapē.
    Izņem to un lieto relatīvas adreses.
trouble-port-taken =
    Portu { $port } jau lieto cita programma; varbūt kurss jau ir palaists citā logā.
    Aizver to vai izvēlies citu portu: --port { $next }
trouble-system = „{ $path }”: { $reason }
