// The English sentences said in Latvian, fact for fact.
export const lv: Readonly<Record<string, string>> = {
  // Project prose.
  'project-start':
    'Projekts sākās 2023. gada 1. aprīlī un apvieno deviņus partnerus no septiņām valstīm; tā kopējais budžets ir 2 145 300 eiro.',
  'project-visit':
    'No 2024. gada 11. līdz 13. jūnijam partneri apmeklēja trīs sociālos kooperatīvus Gentes tuvumā un runāja ar četrdesmit pieciem strādniekiem.',
  'project-steering':
    'Vadības komitejas piektā sanāksme notika tiešsaistē 2025. gada 22. janvārī, un tajā apstiprināja iepriekšējā pusgada pārskatus.',
  'project-stakeholders':
    'Katrs partnerreģions izveidoja ieinteresēto personu grupu, kurā ir no 12 līdz 15 dalībniekiem un kura tiekas četras reizes gadā.',
  'project-action-plan':
    'Reģionālajā rīcības plānā ir 3 pasākumi, un tas jāparaksta vēlākais līdz 2025. gada 30. novembrim.',
  'project-good-practices':
    'Līdz 2024. gada beigām partneri bija apkopojuši trīsdesmit sešus labas prakses piemērus, no kuriem 14 publicēti tiešsaistes bibliotēkā.',
  'project-cofunding':
    'Eiropas Reģionālās attīstības fonds sedz 80 % izmaksu; atlikušos 20 % maksā paši partneri.',
  'project-vouchers':
    'Jaunajā shēmā sociālie uzņēmumi var saņemt vaučeru līdz 7500 eiro vērtībā konsultācijām par digitālajiem rīkiem.',
  'project-newsletter': 'Jūs lasāt mūsu biļetena Nr. 3; nākamais iznāks 2025. gada oktobrī.',
  'project-survey':
    'Uz aptaujas jautājumiem atbildēja pavisam 318 organizāciju, un 62,5 procenti no tām norādīja, ka lielākās grūtības sagādā darbinieku atrašana.',
  'project-hosts':
    'Mūsu namatēvi parādīja, kā veca tekstilfabrika 4200 kvadrātmetru platībā kļuvusi par mājvietu divdesmit divām biedrībām.',
  'project-phase-two':
    'Otrais posms ilgst no 2026. gada aprīļa līdz 2027. gada martam un būs veltīts rīcības plānu īstenošanas uzraudzībai.',
  'project-peer-review':
    'Divu dienu savstarpējā izvērtēšanā piedalījās seši eksperti, un tā noslēdzās ar septiņpadsmit ieteikumiem reģionālajai pašvaldībai.',
  'project-thanks':
    'Sirsnīgi pateicamies brīvprātīgajiem, vietējai domei un visiem kolēģiem, kuri padarīja šo apmeklējumu iespējamu.',
  'project-public-procurement':
    'Kopš 2022. gada reformas pilsēta vismaz piecus procentus savu līgumu rezervē sociālajiem uzņēmumiem.',
  'project-work-integration':
    'Darba integrācijas uzņēmumā strādā 68 cilvēki, no kuriem četrdesmit viens bija bez darba ilgāk par diviem gadiem.',
  'project-training':
    'Apmācību veido 8 moduļi, katrs trīs stundas garš, un pirmajiem divdesmit pieciem dalībniekiem tā ir bez maksas.',
  'project-workshop-day':
    'Ceturtdien, 2024. gada 19. septembrī, darbseminārā par sociālajām klauzulām piedalījās trīsdesmit cilvēki no valsts pārvaldes.',
  'project-workshop-result':
    'Dienas beigās dalībnieki vienojās par kopīgu definīciju un turpmākajiem soļiem.',
  'project-indicator':
    'Rādītāja mērķvērtība ir 120 cilvēki ar uzlabotām prasmēm; līdz 2025. gada 31. martam bija sasniegti deviņdesmit septiņi.',
  'project-two-days':
    'Partneri atkal tiksies 2025. gada 8. un 9. oktobrī rātsnamā, kurā ir vieta simt piecdesmit viesiem.',
  'project-fund':
    'Reģionālais fonds pieauga no 1,2 miljoniem eiro 2019. gadā līdz 3,75 milj. eiro 2024. gadā.',
  'project-loans':
    'Ētiskā banka izsniedza 214 aizdevumus no 5000 līdz 25 000 eiro apmērā, un tikai četri no tiem netika atmaksāti.',
  'project-members':
    'Federācijai ir 1150 dalīborganizācijas, kurās visā valstī strādā aptuveni 32 000 darbinieku.',
  'project-young':
    'Sešpadsmit jaunieši vecumā no 18 līdz 29 gadiem prezentēja žūrijai savas idejas par kooperatīvu.',
  'project-incubator':
    'Inkubators tika atvērts 2021. gada februārī un kopš tā laika ir atbalstījis 54 jaunuzņēmumus, no kuriem deviņpadsmit vada sievietes.',
  'project-energy':
    'Enerģijas kopiena gadā saražo 870 megavatstundas un apgādā divsimt sešdesmit mājsaimniecības ielejā.',
  'project-recycling':
    '2023. gadā kooperatīvs savāca 1340 tonnas apģērba un radīja divdesmit astoņas pastāvīgas darbvietas.',
  'project-listening':
    'Visvairāk mūs pārsteidza pacietība, ar kādu komanda uzklausa ikvienu, kas ienāk pa durvīm.',
  'project-mapping': 'Kartējums aptver 2018.–2022. gadu un apraksta 475 organizācijas vienpadsmit provincēs.',
  'project-label':
    '2020. gadā ieviesa sociālo uzņēmumu marķējumu; līdz šim to saņēmušas astoņdesmit trīs organizācijas.',
  'project-lead':
    'Vadošais partneris aicina visus partnerus nosūtīt savus pārskatus līdz 2025. gada 15. jūlijam plkst. 12.00, lai varētu sākt revīziju.',
  'project-report-version':
    'Metodikas versija 3.2 partneriem nosūtīta 2024. gada 6. maijā kopā ar IV pielikumu.',
  'project-interregional':
    '2021.–2027. gada plānošanas periodam ir četras prioritātes, un trešā no tām attiecas uz iekļaujošiem darba tirgiem.',
  'project-semester':
    '6. pusgadā projekts rīkoja divus mācību braucienus, deviņas vietējās sanāksmes un trīs starptautiskus seminārus.',
  'project-farm':
    'Sociālā saimniecība aizņem 14,5 hektārus, tur sešdesmit kazas un piedāvā darbu 23 cilvēkiem ar invaliditāti.',
  'project-price': 'Pusdienas apkaimes restorānā maksā 9,50 €, bet biedri maksā tikai sešus eiro.',
  'project-share':
    'Sociālā ekonomika veido 7,4 % algotas nodarbinātības reģionā un 13 miljonus darbvietu Eiropas Savienībā.',
  'project-women': 'Mūsu izpētītajos kooperatīvos sievietes ieņem no 35 % līdz 40 % vadošo amatu.',
  'project-percentage-points':
    'Mērķgrupas nodarbinātības līmenis kopš 2021. gada ir pieaudzis par sešiem procentpunktiem.',
  'project-museum':
    'Pēcpusdienā grupa apmeklēja muzeju bijušajās raktuvēs, kur kopš 1998. gada darbojas gidu kooperatīvs.',
  'project-contract': 'Partnerības līgumu visi 7 partneri parakstīja Vīnē 2023. gada 3. martā.',
  'project-final-event':
    'Noslēguma konferenci plānots rīkot 2027. gada otrajā ceturksnī; gaidāmi aptuveni divsimt viesi.',
  'project-travel':
    'Ceļš no galvaspilsētas ilgst trīsarpus stundas, tādēļ iesakām ierasties iepriekšējā vakarā.',
  'project-exchange':
    'Pieredzes apmaiņa parādīja, ka ar likumiem vien nepietiek un ka vissvarīgākā ir partneru savstarpējā uzticēšanās.',
  'project-council':
    '2023. gada 27. novembrī Padome pieņēma ieteikumu par sociālo ekonomiku, kurā prasīts divdesmit četru mēnešu laikā izstrādāt valstu stratēģijas.',
  'project-housing':
    'Mājokļu kooperatīvs četrās ēkās būvē 96 dzīvokļus; pirmie īrnieki ievāksies 2026. gada augustā.',
  'project-market':
    'Vairāk nekā septiņdesmit ražotāju pārdeva savas preces Ziemassvētku tirdziņā, kas bija atvērts no 2024. gada 6. līdz 22. decembrim.',
  'project-mentors':
    'Vienpadsmit mentori deviņus mēnešus pavadīja dalībniekus un tikās ar viņiem katru otrdienu no plkst. 17.00 līdz 18.30.',
  'project-budget-lines':
    'Personāla izmaksas ir 940 000 eiro, ceļa izdevumi – 118 500 eiro, bet ārējā ekspertīze – 235 250 eiro.',
  // News.
  'news-election': '2024. gada 9. jūnija vēlēšanās valdošā partija ieguva 34,2 % balsu un 58 no 150 vietām.',
  'news-turnout':
    'Vēlētāju aktivitāte sasniedza 61 procentu, gandrīz par astoņiem procentpunktiem vairāk nekā pirms pieciem gadiem.',
  'news-vote':
    'Parlaments vakar vakarā pieņēma likumu ar 87 balsīm pret 62, vienpadsmit deputātiem atturoties.',
  'news-match':
    'Mājinieki 41 500 skatītāju klātbūtnē uzvarēja ar 3:1, lai gan pirms pārtraukuma bija iedzinējos.',
  'news-marathon':
    '23 gadus vecā skrējēja finišēja otrajā vietā, tikai četrpadsmit sekundes aiz uzvarētājas.',
  'news-medal': 'Tā bija viņas karjeras ceturtā medaļa un viņas kluba pirmā kopš 2008. gada.',
  'news-inflation':
    'Inflācija augustā saruka līdz 2,6 % no 3,1 % jūlijā, piektdien paziņoja statistikas pārvalde.',
  'news-unemployment':
    'Cilvēku skaits bez darba samazinājās par 12 400 līdz 386 000, un tas ir zemākais rādītājs kopš 2009. gada.',
  'news-exports': 'Eksports 2025. gada pirmajā ceturksnī pieauga par 4,7 % un sasniedza 18,3 miljardus eiro.',
  'news-bank': 'Banka līdz 2026. gadam slēgs divdesmit septiņas filiāles, un 340 darbinieki zaudēs darbu.',
  'news-wages': 'No 2026. gada 1. janvāra minimālā alga palielinās no 1050 līdz 1115 eiro mēnesī.',
  'news-fire':
    'Četrdesmit ugunsdzēsēji ar 12 transportlīdzekļiem cīnījās ar liesmām, kas noliktavā izcēlās ap plkst. 3.15 naktī.',
  'news-train':
    'Divi cilvēki tika ievainoti, kad trešdienas rītā plkst. 7.40 reģionālais vilciens pārbrauktuvē ietriecās kravas automobilī.',
  'news-rescue': 'Glābēji trīs pazudušos alpīnistus atrada 2850 metru augstumā; visi ir pie labas veselības.',
  'news-storm':
    'Vētra sasniedza 130 kilometru ātrumu stundā, un aptuveni 45 000 mājokļu palika bez elektrības.',
  'news-heat':
    'Nedēļas nogalē gaisa temperatūra paaugstināsies līdz trīsdesmit astoņiem grādiem, un līdz 24. augustam lietus nav gaidāms.',
  'news-snow':
    'Sešu stundu laikā uzsniga līdz 25 centimetriem sniega, un lidosta līdz pēcpusdienai palika slēgta.',
  'news-flood':
    'Pēc 2024. gada septembra plūdiem valdība solīja 150 milj. eiro palīdzību deviņpadsmit pašvaldībām.',
  'news-telescope': 'Jaunā teleskopa spogulis ir 8,4 metrus liels, un ar to debesis vēros desmit gadus.',
  'news-study': 'Pētījums, kurā 15 gadus sekoja 5600 cilvēku dzīvei, publicēts 2025. gada 4. februārī.',
  'news-vaccine':
    'Šoziem vakcinējies tikai viens no pieciem pieaugušajiem, lai gan ārsti to iesaka visiem, kas vecāki par sešdesmit gadiem.',
  'news-whales': 'Pētnieki gar krastu saskaitīja 214 vaļus, par septiņpadsmit vairāk nekā 2022. gadā.',
  'news-language':
    'Šajā valodā tagad runā mazāk nekā deviņsimt cilvēku, un lielākā daļa no viņiem dzīvo kalnos.',
  'news-mood': 'Ciemā gandrīz neviens netic, ka veco tiltu salabos pirms vēlēšanām.',
  'news-festival':
    '31. kinofestivāls sāksies 3. oktobrī, un tajā rādīs simt divdesmit astoņas filmas no 44 valstīm.',
  'news-museum': 'Muzejs bija slēgts trīs gadus; tas atkal vērs durvis 2026. gada 12. maijā plkst. 10.00.',
  'news-book':
    'Viņas trešajam romānam ir 416 lappuses, tas tulkots astoņpadsmit valodās un maksā 24,90 eiro.',
  'news-opera': 'Operas nams 2023./24. gada sezonā pārdeva 96 % biļešu, vairāk nekā jebkad agrāk.',
  'news-painting': 'Londonā par 2,3 miljoniem mārciņu pārdota 17. gadsimta glezna.',
  'news-concert': 'Diriģents pateicās orķestrim un ilgi klanījās sajūsminātās publikas priekšā.',
  'news-airport':
    'Lidosta no 2025. gada janvāra līdz jūnijam apkalpoja 7,8 milj. pasažieru, un tas ir pieaugums par vienpadsmit procentiem.',
  'news-metro':
    'Jaunā metro līnija ir 12,7 kilometrus gara, tajā ir četrpadsmit staciju, un tā izmaksāja 1,4 miljardus eiro.',
  'news-strike': 'Skolotāji streikos 3 dienas, no 17. līdz 19. martam, prasot mazākas klases.',
  'news-school':
    'No 2026. gada septembra nevienā klasē nedrīkstēs būt vairāk par divdesmit diviem skolēniem, 8. maijā paziņoja ministrs.',
  'news-university':
    'Universitāte dibināta 1364. gadā, un tajā tagad sešpadsmit fakultātēs mācās 39 000 studentu.',
  'news-court':
    'Tiesa notiesāja 52 gadus veco bijušo mēru uz četriem gadiem cietumā un 80 000 eiro naudas sodu.',
  'news-police':
    'Policija no plkst. 22.00 līdz 4.00 apturēja 260 automobiļus un atņēma septiņas autovadītāja apliecības.',
  'news-king': 'Karaļa Čārlza III vizīte ilgs divas dienas un noslēgsies ar vakariņām 160 viesiem.',
  'news-population': 'Pilsētā ir 18 450 iedzīvotāji, par 1200 mazāk nekā 2011. gada tautas skaitīšanā.',
  'news-farmers':
    'Lauksaimnieki gaida 3,2 miljonu tonnu kviešu ražu, par aptuveni deviņiem procentiem mazāku nekā pērn.',
  'news-wine': 'Reģions ražo 650 000 hektolitru vīna no 11 300 hektāriem vīnogulāju.',
  'news-startup':
    'Uzņēmumu 2017. gadā dibināja četri studenti; pagājušajā nedēļā to pārdeva par 90 miljoniem dolāru.',
  'news-power':
    '2024. gadā vējš un saule sedza 54,3 % elektroenerģijas pieprasījuma salīdzinājumā ar 48 procentiem 2023. gadā.',
  'news-quake': '2023. gada 6. februāra zemestrīce vienpadsmit provincēs iznīcināja vairāk nekā 160 000 ēku.',
  'news-bridge':
    'Tiltu, kas ir 640 metrus garš un celts laikā no 1936. līdz 1939. gadam, slēgs kravas automobiļiem, kuru masa pārsniedz 7,5 tonnas.',
  // Law and administration.
  'law-entry': 'Šī regula stājas spēkā 2024. gada 1. jūlijā un ir saistoša visās dalībvalstīs.',
  'law-article':
    'Regulas (ES) 2021/1058 7. pantu piemēro visām darbībām, kas apstiprinātas saskaņā ar šo uzaicinājumu.',
  'law-directive': 'Dalībvalstis transponē Direktīvu (ES) 2019/882 vēlākais līdz 2022. gada 28. jūnijam.',
  'law-repeal': 'Regulu (ES) Nr. 1303/2013 atceļ no 2021. gada 1. janvāra.',
  'law-deadline': 'Apelāciju rakstveidā var iesniegt trīsdesmit dienu laikā pēc lēmuma saņemšanas.',
  'law-fine': 'Ikvienam, kas pārkāpj šo noteikumu, piemēro naudas sodu no 500 līdz 10 000 eiro.',
  'law-annex': 'III pielikumā sniegto veidlapu aizpilda un paraksta likumiskais pārstāvis.',
  'law-chapter': 'II nodaļu piemēro juridiskajām personām, kurās strādā vairāk nekā 250 cilvēki.',
  'law-tender':
    'Līguma paredzamā vērtība ir 430 000 eiro bez PVN, un tā darbības laiks ir trīsdesmit seši mēneši.',
  'law-offers': 'Piedāvājumus iesniedz elektroniski līdz 2025. gada 14. februārim plkst. 17.00.',
  'law-criteria': 'Piedāvājumu izvērtēšanā kvalitātei ir 60 %, bet cenai – 40 % svara.',
  'law-retention':
    'Visus apliecinošos dokumentus glabā 5 gadus, sākot no tā gada 31. decembra, kurā veikts pēdējais maksājums.',
  'law-advance': 'Avansa maksājumu 30 % apmērā izmaksā sešdesmit dienu laikā pēc līguma parakstīšanas.',
  'law-quorum':
    'Kopsapulcei ir kvorums, ja piedalās vismaz puse tās biedru; nevienam biedram nedrīkst būt vairāk par trim balsīm.',
  'law-board': 'Valdē ir septiņi locekļi, kurus ievēlē uz četriem gadiem.',
  'law-capital':
    'Kooperatīva pamatkapitāls nedrīkst būt mazāks par 3000 eiro, un katras daļas vērtība ir piecdesmit eiro.',
  'law-accessible': 'Dokumentus sagatavo vienkāršā valodā, un tie ir pieejami personām ar invaliditāti.',
  'law-privacy': 'Personas datus apstrādā saskaņā ar Regulu (ES) 2016/679 un dzēš pēc diviem gadiem.',
  'law-state-aid': 'Atbalsta kopsumma nevienā trīs gadu periodā nedrīkst pārsniegt 300 000 eiro.',
  'law-section': 'Programmas rokasgrāmatas 4.2. iedaļā aprakstīti noteikumi par personāla izmaksām.',
  'law-page': 'Partneru saraksts ir pieteikuma veidlapas 18. lappusē, bet grafiks – 23. lappusē.',
  'law-standard': 'Piegādātājam jāpierāda, ka tā vadības sistēma atbilst standarta ISO 14001 prasībām.',
  'law-reserved':
    'Līgumus var rezervēt aizsargātām darbnīcām, kurās vismaz trīsdesmit procenti darbinieku ir strādājošie ar invaliditāti.',
  'law-notice':
    'Paziņojums par konkursu publicēts 2024. gada 5. septembrī un labots 2024. gada 20. septembrī.',
  'law-applications': 'No 73 saņemtajiem pieteikumiem astoņi nebija pieņemami, bet 21 tika apstiprināts.',
  'law-flat-rate': 'Ceļa izdevumus atlīdzina pēc vienotas likmes – 15 % no personāla izmaksām.',
  'law-age':
    'Tiesības vēlēt ir ikvienam, kas ir vismaz astoņpadsmit gadus vecs un pašvaldībā nodzīvojis sešus mēnešus.',
  'law-hours': 'Darba laiks nedēļā vidēji četru mēnešu posmā nedrīkst pārsniegt 48 stundas.',
  'law-leave':
    'Katram darbiniekam ir tiesības uz 25 dienu apmaksātu atvaļinājumu; no desmitā darba gada tās ir divdesmit astoņas dienas.',
  'law-fee': 'Reģistrācijas maksa ir 120 eiro, un tā jāsamaksā četrpadsmit dienu laikā.',
  'law-transition':
    'Atļaujas, kas izsniegtas pirms 2023. gada 1. marta, ir derīgas līdz 2026. gada 31. decembrim.',
  'law-horizon':
    'Programmā „Apvārsnis 2020” iegūtos rezultātus var izmantot šajā projektā, ja to īpašnieks rakstveidā piekrīt.',
  'law-lots':
    'Līgums ir sadalīts trijās daļās; pretendents piedāvājumus var iesniegt ne vairāk kā par divām no tām.',
  'law-liability': 'Rīkotājs neatbild par priekšmetiem, kas pasākuma laikā pazaudēti vai sabojāti.',
  'law-penalty':
    'Par katru nokavēto dienu maksā līgumsodu 0,5 % apmērā no līguma vērtības, bet ne vairāk kā desmit procentus.',
  // Announcements.
  'notice-agenda':
    'Reģistrācija sākas plkst. 8.30, atklāšanas uzruna – plkst. 9.15, bet pusdienas pasniedz no plkst. 12.45 līdz 14.00.',
  'notice-contact':
    'Vai jums ir jautājumi? Rakstiet uz events@example.org vai zvaniet pa tālruni +32 2 555 12 34 no plkst. 9.00 līdz 12.00.',
  'notice-register':
    'Lūdzam reģistrēties līdz 2026. gada 20. aprīlim vietnē https://www.example.org/register; vietu skaits ir ierobežots līdz astoņdesmit.',
  'notice-webinar':
    'Tīmekļseminārs par sociālajām obligācijām notiks otrdien, 2025. gada 3. jūnijā, no plkst. 10.30 līdz 12.00, un tas ir bez maksas.',
  'notice-room': 'Otrā sesija notiks 204. telpā; lūdzam ierasties desmit minūtes pirms tās sākuma.',
  'notice-tickets':
    'Biļetes maksā 15 eiro, studentiem – astoņus eiro, un tās līdz 30. jūnijam pārdod vietnē www.example.com/tickets.',
  'notice-opening':
    'Mūsu birojs ir atvērts no pirmdienas līdz ceturtdienai no plkst. 9.30 līdz 16.30 un slēgts 24. un 31. decembrī.',
  'notice-evening':
    'Ekskursija gida pavadībā sākas plkst. 18.30 stacijas priekšā un ilgst aptuveni deviņdesmit minūtes.',
  'notice-applications':
    'Pieteikumu kopā ar vēstuli, kas nav garāka par divām lappusēm, līdz 2025. gada 12. septembrim sūtiet uz jobs@example.org.',
  'notice-help':
    'Pēc pieprasījuma nodrošina zīmju valodas tulkojumu; lūdzam laikus mums paziņot, kas jums nepieciešams.',
  'said-second-study-visit':
    'Otrais mācību brauciens notika 2025. gada 5.–7. martā Lēvenē, un tajā bija 24 dalībnieki no deviņām valstīm.',
  'said-budget-which-comes': 'Budžets ir 1 914 046 eiro, no kuriem 80 % nāk no Eiropas Savienības.',
  'said-applications-close-december': 'Pieteikšanās beidzas 2024. gada 31. decembrī plkst. 14.30.',
  'said-about-million-people': 'Aptuveni 1,9 miljoni cilvēku strādā 250 000 kooperatīvos.',
  'said-article-regulation-annex': 'Sk. Regulas (ES) 2021/1060 12. pantu un II pielikumu.',
  'said-group-met-november': 'Grupa pirmo reizi tikās 2023. gada 13. un 14. novembrī.',
  'said-programme-runs-from':
    'Programma ilgst no 2021. līdz 2027. gadam un atbalsta četrdesmit trīs organizācijas.',
  'said-call-write-info': 'Zvaniet +30 27410 12345 vai rakstiet uz info@example.org līdz 16. septembrim.',
  'said-third-quarter-both': '2025. gada trešajā ceturksnī abi reģioni publicēs katrs pa diviem ziņojumiem.',
  'said-three-day-training': 'Trīs dienu apmācība 12 jauniešiem maksā no 500 līdz 700 eiro.',
  'said-kick-off-was': 'Atklāšana notika 2023. gada maijā; pamatposms beidzas 2026. gada 28. februārī.',
  'said-exhibition-lasts-from':
    'Izstāde ilgst no 2024. gada 30. novembra līdz 2. decembrim, katru dienu no plkst. 9.00 līdz 17.30.',
  'said-only-respondents-that':
    'Tikai 12,5 % respondentu, proti, 25 no 200, par to bija dzirdējuši pirms 2020. gada.',
  'said-more-https-www': 'Vairāk: https://www.example.eu/lv/news. 4. informatīvais biļetens iznāks jūnijā.',
  'said-one-two-instruments': 'Viens no diviem instrumentiem ir uzlabots; otrs sekos 2026. gadā.',
  'said-two-hundred-fifty': 'Divsimt piecdesmit biedri iestādīja divus tūkstošus koku 12,5 hektāros.',
  'said-twenty-first-meeting':
    'Divdesmit pirmā sanāksme pirmdien, 2026. gada 4. maijā, ilgst divarpus stundas.',
  'said-version-guide-follows':
    'Rokasgrāmatas 2.1 versija atbilst ISO 9001, un to finansēja “Apvārsnis 2020”.',
};
