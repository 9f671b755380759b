// Latvian prose of our own (news, law, project, announcements) with the facts it says.
export const lv: readonly (readonly [string, string])[] = [
  // news
  [
    'Saeima otrajā lasījumā ceturtdien, 2024. gada 5. decembrī, ar 53 balsīm pieņēma grozījumus budžetā. Pret bija trīsdesmit deviņi deputāti.',
    'ordinal 2, date 2024-12-05, number 53, number 39',
  ],
  [
    'Liepājas hokejisti piecu tūkstošu skatītāju priekšā uzvarēja ar 4:2. Izšķirošie vārti krita trešajā periodā.',
    'number 5000, number 4, number 2, ordinal 3',
  ],
  ['Gada inflācija 2025. gada aprīlī sasniedza 3,7%, ziņo statistiķi.', 'date 2025-04, percent 3.7%'],
  [
    'Autoavārijā pie Saldus cietuši četri cilvēki, bet divpadsmit autobusa pasažieri izbijās vien nedaudz.',
    'number 4, number 12',
  ],
  [
    'Gaisa temperatūra svētdien būs no 18 līdz 23 grādiem, piekrastē ap piecpadsmit.',
    'number 18, number 23, number 15',
  ],
  [
    'Arheologi Kuldīgas pusē atraduši 13. gadsimta kapulauku ar vairāk nekā simt divdesmit apbedījumiem.',
    'ordinal 13, number 120',
  ],
  [
    'Zemestrīce ar magnitūdu 3,1 reģistrēta plkst. 4.26 aptuveni 15 km no Alūksnes.',
    'number 3.1, time 04:26, number 15',
  ],
  ['Simtiem cilvēku izgāja ielās, lai iestātos pret parka izciršanu. Rīkotāji sola protestu turpināt.', ''],
  [
    'Kokmateriālu eksports 2023. gadā ienesa 2,9 miljardus eiro, par astoņiem procentiem mazāk nekā gadu iepriekš.',
    'date 2023, money EUR 2900000000, percent 8%',
  ],
  ['Divdesmit divus gadus vecā svarcēlāja Eiropas čempionātā izcīnīja bronzas medaļu.', 'number 22'],
  [
    'Filmu varēs noskatīties 2025. gada 5., 6. un 7. septembrī brīvdabas kinoteātrī Cēsīs.',
    'date 2025-09-05, date 2025-09-06, date 2025-09-07',
  ],
  ['Bezdarbs sarucis par 0,6 procentpunktiem un ir viszemākais pēdējo gadu laikā.', 'percent 0.6%'],
  [
    'Dzejnieks dzimis 1898. gada 11. februārī Ventspilī un miris tikai četrdesmit trīs gadu vecumā.',
    'date 1898-02-11, number 43',
  ],
  [
    'Valdība piešķīra 25 miljonus eiro lauksaimniekiem, kurus 17. jūnijā skāra krusa.',
    'money EUR 25000000, date XXXX-06-17',
  ],
  [
    'Mežs degot 1200 hektāru platībā. Liesmas apkaro simt astoņdesmit ugunsdzēsēji un divi helikopteri.',
    'number 1200, number 180, number 2',
  ],
  ['Nedēļas nogalē pūtīs brāzmains vējš, sestdienas vakarā gaidāms lietus.', ''],
  [
    'Naftas cena sasniedza 81,25 dolārus par barelu, trīs dolārus mazāk nekā pirmdien.',
    'money USD 81.25, money USD 3',
  ],
  [
    'Desmitklasnieks Viktors Ozoliņš fizikas olimpiādē ierindojās 3. vietā 240 dalībnieku konkurencē.',
    'ordinal 3, number 240',
  ],
  [
    'Pirmais lidojums uz Sofiju pacēlās pulksten 6.40 ar simt četrdesmit vienu pasažieri.',
    'ordinal 1, time 06:40, number 141',
  ],
  [
    'Tūrisma ieņēmumi pārsnieguši 1,1 mljrd. eiro, bet ārvalstu viesu skaits tuvojas diviem miljoniem.',
    'money EUR 1100000000, number 2000000',
  ],
  [
    'Zādzību skaits lielajās pilsētās krities par 10–15%, laukos audzis par diviem procentiem.',
    'percent 10%, percent 15%, percent 2%',
  ],
  ['Baznīca celta 1837. gadā, un tās altārgleznu veido piecas daļas.', 'date 1837, number 5'],
  [
    'Ciemā ar deviņdesmit iedzīvotājiem atkal ir skola: septiņi bērni un divas skolotājas.',
    'number 90, number 7, number 2',
  ],
  [
    'Maratons sāksies plkst. 8.30 svētdien, 2025. gada 18. maijā. Pieteikušies 35\u00a0270 skrējēji no astoņdesmit vienas valsts.',
    'time 08:30, date 2025-05-18, number 35270, number 81',
  ],
  [
    'Aptauja liecina, ka 47 % jauniešu avīzes nelasa; 2018. gadā tādu bija trīsdesmit pieci procenti.',
    'percent 47%, date 2018, percent 35%',
  ],
  [
    'Alūksnē naktī termometra stabiņš noslīdēja līdz mīnus 24 grādiem, sniega sega bija 38 cm bieza.',
    'number 24, number 38',
  ],
  [
    'Tenisiste zaudēja ar 6:4, 3:6, 5:7 pēc divu stundu un četrdesmit minūšu cīņas.',
    'number 6, number 4, number 3, number 6, number 5, number 7, number 2, number 40',
  ],
  ['Kāda sieviete no Rēzeknes nodeva muzejam senu saktu, ko bija atradusi savā dārzā.', ''],
  [
    'Uzņēmums ieguldīs no 30 līdz 40 milj. eiro rūpnīcā pie Valmieras un līdz 2027. gadam radīs 350 darbvietu.',
    'money EUR 30000000, money EUR 40000000, date 2027, number 350',
  ],
  ['Ūdens nebūs no plkst. 9.00 līdz 16.30 trešdien, 14. maijā.', 'time 09:00/16:30, date XXXX-05-14'],
  [
    'Jaunais tilts ir 1860 metru garš un izmaksāja 66 miljonus eiro. Satiksmi pār to atklās novembrī.',
    'number 1860, money EUR 66000000, date XXXX-11',
  ],
  ['Labdarības akcijā saziedoti 38 915,40 eiro nepilnās divdesmit dienās.', 'money EUR 38915.4, number 20'],
  ['Ministre atkāpās no amata. Premjers solīja drīzumā izraudzīties citu kandidātu.', ''],
  [
    'Izstāde Daugavpilī skatāma no 2025. gada 3. marta līdz 27. aprīlim un rāda astoņsimt priekšmetu.',
    'date 2025-03-03/2025-04-27, number 800',
  ],
  ['XX gadsimtā pilsētā darbojās seši kinoteātri, tagad palikuši divi.', 'ordinal 20, number 6, number 2'],
  ['Elektrības cena uzņēmumiem kāpj jau piekto mēnesi pēc kārtas.', 'ordinal 5'],
  ['Aizturēti trīs vīrieši vecumā no 24 līdz 56 gadiem.', 'number 3, number 24, number 56'],
  [
    'Eiropas Parlaments atkritumu noteikumus apspriedīs 29. un 30. janvārī.',
    'date XXXX-01-29, date XXXX-01-30',
  ],
  [
    'Zinātnieki pētījuši 1,4 miljonus gadu vecus kaulus, kas atrasti vienpadsmit metru dziļumā.',
    'number 1400000, number 11',
  ],
  [
    'Kuģis „Daugavas vējš” atstāja Rīgas ostu ar 19 jūrniekiem un divpadsmit tūkstošiem tonnu kviešu.',
    'number 19, number 12000',
  ],
  ['Jaunajā zālē ir tūkstoš divsimt sēdvietu, un to būvēja trīsdesmit mēnešus.', 'number 1200, number 30'],
  [
    'Minimālā alga no 2025. gada 1. janvāra ir 740 eiro, un to saņem ap 120 000 strādājošo.',
    'date 2025-01-01, money EUR 740, number 120000',
  ],
  [
    'Pensionārs divdesmit deviņās dienās kājām nogājis 640 km no Liepājas līdz Zilupei un atpakaļ.',
    'number 29, number 640',
  ],
  ['Koncerts sākās pulksten 20 un ievilkās pāri pusnaktij. Publika dziedāja līdzi orķestrim.', 'time 20:00'],
  [
    'Vēlēšanu pirmajā kārtā 2024. gada 10. novembrī kandidāts saņēma 41,9 procentus balsu.',
    'ordinal 1, date 2024-11-10, percent 41.9%',
  ],
  // law and administration
  [
    'Saskaņā ar Regulas (ES) 2021/1060 12. panta 3. punktu vadošā iestāde informē saņēmēju 30 dienu laikā.',
    'identifier 2021/1060, identifier 12, identifier 3, number 30',
  ],
  [
    'Piedāvājumi iesniedzami pašvaldības kancelejā līdz 2026. gada 20. februārim plkst. 12.00.',
    'date 2026-02-20, time 12:00',
  ],
  [
    'Paredzamā līgumcena ir 124 000,00 EUR bez pievienotās vērtības nodokļa, kura likme ir divdesmit viens procents.',
    'money EUR 124000, percent 21%',
  ],
  ['Lēmumu var pārsūdzēt viena mēneša un desmit dienu laikā no tā paziņošanas.', 'number 1, number 10'],
  [
    'Regulas II pielikumu piemēro no 2027. gada 1. janvāra. III un V pielikumu atceļ.',
    'ordinal 2, date 2027-01-01, ordinal 3, ordinal 5',
  ],
  ['Iesniegumu paraksta biedrības likumiskais pārstāvis vai viņa pilnvarota persona.', ''],
  [
    'Par katru nokavēto dienu izpildītājs maksā līgumsodu 0,2 % apmērā, bet ne vairāk kā desmit procentus no līgumcenas.',
    'percent 0.2%, percent 10%',
  ],
  [
    'Par pārkāpumu piemēro naudas sodu no 70 līdz 500 eiro, juridiskajai personai – līdz diviem tūkstošiem eiro.',
    'money EUR 70, money EUR 500, money EUR 2000',
  ],
  [
    'Dokumentus pieņem 312. kabinetā trešajā stāvā darbdienās no plkst. 8.30 līdz 12.00.',
    'identifier 312, ordinal 3, time 08:30/12:00',
  ],
  [
    'Šā likuma 41. panta 2. punkts neskar nomnieku labticīgi iegūtās tiesības.',
    'identifier 41, identifier 2',
  ],
  ['Līgums stājas spēkā 15.03.2025. un ir spēkā divdesmit četrus mēnešus.', 'date 2025-03-15, number 24'],
  [
    'Kooperatīvo sabiedrību dibina vismaz pieci biedri, no kuriem viens ir valdes priekšsēdētājs.',
    'number 5, number 1',
  ],
  [
    'Avanss ir 40 procenti no summas, un to pārskaita līdz 2025. gada 31. oktobrim.',
    'percent 40%, date 2025-10-31',
  ],
  ['Ar dokumentu Nr. 1534/2024 dome apstiprināja komisijas pārskatu.', 'identifier 1534/2024'],
  ['Attiecināmi ir izdevumi, kas veikti no 01.01.2024. līdz 30.06.2026.', 'date 2024-01-01/2026-06-30'],
  [
    'Piedāvājuma nodrošinājums ir EUR 2480, un to atmaksā 15 (piecpadsmit) dienu laikā.',
    'money EUR 2480, number 15, number 15',
  ],
  [
    'Izpildītājs ievēro standartu ISO 14001 un uztur kvalitātes sistēmu pēc ISO 9001.',
    'identifier 14001, identifier 9001',
  ],
  ['IV nodaļa nosaka kopsapulces kārtību: to sasauc vismaz trīs biedri.', 'ordinal 4, number 3'],
  ['Sūdzības izskata komisija trīs locekļu sastāvā. Tās lēmums ir galīgs.', 'number 3'],
  ['No 2025.–2027. gada budžeta piešķir 1 914 046 eiro.', 'date 2025/2027, money EUR 1914046'],
  [
    'Biedru tiesības nosaka 5.–9. pants, bet viņu pienākumi aprakstīti 3.2. sadaļā.',
    'identifier 5, identifier 9, identifier 3.2',
  ],
  [
    'Otro maksājumu, 18\u202f600\u202feiro, izmaksā pēc starpposma pārskata apstiprināšanas.',
    'ordinal 2, money EUR 18600',
  ],
  ['De minimis atbalsts trīs gadu laikā nedrīkst pārsniegt 300 000 eiro.', 'number 3, money EUR 300000'],
  ['Iestāde atbild rakstveidā un pamato ikvienu atteikumu.', ''],
  [
    'Ministru kabineta noteikumu Nr. 135 14. punktā skaitli „30” aizstāj ar skaitli „45”.',
    'identifier 135, identifier 14, number 30, number 45',
  ],
  ['Deviņu valdes locekļu pilnvaras beidzas 2028. gada 14. maijā.', 'number 9, date 2028-05-14'],
  [
    'Regulu (EK) Nr. 1059/2003 par teritoriālajām vienībām grozīja 2016. gadā.',
    'identifier 1059/2003, date 2016',
  ],
  ['Valsts nodeva par izziņu ir 6,50 eiro, steidzamības kārtā – desmit eiro.', 'money EUR 6.5, money EUR 10'],
  ['Kārtējo pārbaudi veic ne retāk kā reizi gadā, un tās rezultātus publisko tīmekļvietnē.', ''],
  [
    'Apelācijas instance atstāja spēkā otrajā instancē piespriesto sešu gadu brīvības atņemšanu.',
    'ordinal 2, number 6',
  ],
  // projects
  [
    'Projekts sākās 2025. gada martā un beigsies 2029. gada februārī. Tajā piedalās astoņi partneri no sešām valstīm.',
    'date 2025-03, date 2029-02, number 8, number 6',
  ],
  [
    'Kopējais budžets ir 1,9 miljoni eiro, no tiem 80% ir Eiropas līdzfinansējums.',
    'money EUR 1900000, percent 80%',
  ],
  [
    '2023. gada 13. un 14. novembrī Plovdivā notika otrā starpreģionu tikšanās.',
    'date 2023-11-13, date 2023-11-14, ordinal 2',
  ],
  [
    'Trīs dienu mācību braucienā uz Leuveni devās divdesmit septiņi dalībnieki, kas iepazina vienpadsmit labās prakses piemērus.',
    'number 3, number 27, number 11',
  ],
  ['Partneri tikās tiešsaistē un pārrunāja turpmākos soļus starpreģionu mācību procesā.', ''],
  [
    '2025. gada otrajā ceturksnī sarīkotas desmit darbnīcas, kurās piedalījās 214 sociālie uzņēmēji.',
    'date 2025, ordinal 2, number 10, number 214',
  ],
  ['Projekta biļetens Nr. 3 iznācis septiņās valodās.', 'ordinal 3, number 7'],
  ['No 2025. gada 3. līdz 5. jūnijam partneri viesosies Rietummaķedonijā.', 'date 2025-06-03/2025-06-05'],
  ['Reģionā darbojas 112 sociālie uzņēmumi, kas nodarbina 1340 cilvēkus.', 'number 112, number 1340'],
  [
    'Iznākuma rādītājs: četri uzlaboti politikas instrumenti līdz 2028. gada decembrim. Rezultāta rādītājs: 60 cilvēki ar labākām prasmēm.',
    'number 4, date 2028-12, number 60',
  ],
  [
    'Vairāk uzziniet vietnē www.socialie-tilti.example.eu/jaunumi vai rakstiet uz Info@Tilti.example.eu.',
    'url www.socialie-tilti.example.eu/jaunumi, email info@tilti.example.eu',
  ],
  [
    '2021.–2027. gada plānošanas periodā starpreģionu sadarbībai atvēlēti 394 milj. eiro.',
    'date 2021/2027, money EUR 394000000',
  ],
  [
    '2026. gada pirmajā pusē katrs partneris rīkos divas ieinteresēto personu sanāksmes.',
    'date 2026, ordinal 1, number 2',
  ],
  [
    'Vietējā grupā darbojas astoņpadsmit organizācijas. Viens no pieciem novadiem janvārī izstājās.',
    'number 18, number 1, number 5, date XXXX-01',
  ],
  [
    'Sociālā ekonomika nodrošina 6,3% nodarbinātības Savienībā jeb apmēram 13,6 milj. darbvietu.',
    'percent 6.3%, number 13600000',
  ],
  ['Konference noslēdzās ar viesošanos sieviešu kooperatīvā, kas vāra ievārījumus un kaltē tējas.', ''],
  [
    'Mikrokredītu fonds izsniedzis 73 aizdevumus, katru no 3000 līdz 25 000 eiro.',
    'number 73, money EUR 3000, money EUR 25000',
  ],
  [
    'Starp 2024. gada 10. un 12. maiju notika savstarpējā izvērtēšana, kurā piedalījās četri eksperti.',
    'date 2024-05-10/2024-05-12, number 4',
  ],
  [
    'Rokasgrāmatas versija 2.1 latviešu un angļu valodā pieejama kopš 2025. gada aprīļa vidus.',
    'identifier 2.1, date 2025-04',
  ],
  [
    'Projekts Nr. 1.1.2/24/0184 maksā par prakses vietām četrdesmit pieciem jauniešiem vecumā no 18 līdz 29 gadiem.',
    'identifier 1.1.2/24/0184, number 45, number 18, number 29',
  ],
  [
    'Vadošais partneris iepazīstināja ar vienpadsmit no divdesmit divām praksēm, kas savāktas līdz 2024. gada beigām.',
    'number 11, number 22, date 2024',
  ],
  [
    '25.09.2025. divpadsmit sociālās ekonomikas organizācijas parakstīja sadarbības memorandu.',
    'date 2025-09-25, number 12',
  ],
  [
    'Katrs reģions izmēģinājumiem saņem 150 000–180 000 eiro. Izvērtējumu veic ik pēc sešiem mēnešiem.',
    'money EUR 150000, money EUR 180000, number 6',
  ],
  [
    '2025. gada jūlijā anketu par sociālajām prasmēm aizpildīja septiņsimt četrdesmit cilvēku.',
    'date 2025-07, number 740',
  ],
  [
    'Rumānijas puse sociālo inovāciju centrā ieguldīja 2,5 miljonus leju, Polijas puse – 800 000 zlotu.',
    'money RON 2500000, money PLN 800000',
  ],
  [
    'Sociālajā kafejnīcā strādā trīspadsmit cilvēki ar invaliditāti un trīs audzinātājas.',
    'number 13, number 3',
  ],
  [
    'Rīcības plāns iesniegts 2026. gada 30. jūnijā, un tajā ir pieci pasākumi par 640 tūkst. eiro.',
    'date 2026-06-30, number 5, money EUR 640000',
  ],
  ['Dalījāmies pieredzē, daudz pierakstījām un devāmies mājup ar jaunām domām par savu novadu.', ''],
  ['Uzraudzības komitejas septītajā sēdē piedalījās vienpadsmit reģionu pārstāvji.', 'ordinal 7, number 11'],
  [
    'No 35 līdz 40% apgabala sociālo uzņēmumu dibināti pēc 2015. gada.',
    'percent 35%, percent 40%, date 2015',
  ],
  [
    'Mācību brauciens ilgs no 2026. gada 28. februāra līdz 2. martam un vedīs cauri trim pilsētām.',
    'date 2026-02-28/2026-03-02, number 3',
  ],
  [
    'Mērķis ir vismaz viena organizācija katrā reģionā un kopumā divdesmit piecas jaunas partnerības līdz 2029. gadam.',
    'number 1, number 25, date 2029',
  ],
  [
    'Grieķijas partneris atvēlēja 30 tūkstošus eiro galdniecībai, kurā mācās 16 jaunieši.',
    'money EUR 30000, number 16',
  ],
  [
    '2024./2025. mācību gadā programma sasniedza 38 skolas un 2900 skolēnus.',
    'date 2024/2025, number 38, number 2900',
  ],
  ['Iecere sākās kā maza apkaimes iniciatīva, bet nu palīdz desmitiem ģimeņu.', ''],
  [
    'Izdevuma piektajā numurā lasāmi deviņi stāsti no sešām valstīm. Sestais iznāks novembrī.',
    'ordinal 5, number 9, number 6, ordinal 6, date XXXX-11',
  ],
  [
    'Partneris no Portugāles, kura mītne ir Koimbrā, pārvalda 214 380,75 € lielu budžetu.',
    'money EUR 214380.75',
  ],
  [
    'Platforma sāka darboties piektdien, 16. maijā, pēc ilgas gatavošanās un diviem izmēģinājumiem.',
    'date XXXX-05-16, number 2',
  ],
  ['2027. gada pirmais pusgads atvēlēts uzraudzības posmam.', 'date 2027, ordinal 1'],
  [
    'Pētījums aptvēra laiku no 2024. gada aprīļa līdz septembrim un trīssimt sešdesmit uzņēmumu vajadzības.',
    'date 2024-04/2024-09, number 360',
  ],
  [
    'Dalībnieki tikšanos novērtēja ar 4,7 ballēm no 5 un slavēja namatēvu viesmīlību.',
    'number 4.7, number 5',
  ],
  [
    'Ceturtais un pēdējais runātājs bija attīstības aģentūras direktors ar divdesmit gadu pieredzi.',
    'ordinal 4, number 20',
  ],
  ['Sievietes veido sešdesmit divus procentus darbinieku un 41 % valžu locekļu.', 'percent 62%, percent 41%'],
  [
    'Uz 1. starpreģionu tikšanos 2025. gada 9.–11. aprīlī atbrauca 34 konsorcija pārstāvji.',
    'ordinal 1, date 2025-04-09/2025-04-11, number 34',
  ],
  [
    'Viesi apmeklēja divas saimniecības, kooperatīvu viesu namu un trīs amatnieku darbnīcas.',
    'number 2, number 3',
  ],
  // announcements
  [
    'Informatīvā diena par sociālo ekonomiku: ceturtdien, 2025. gada 12. jūnijā, plkst. 10.00–14.00, 204. telpā. Ieeja brīva.',
    'date 2025-06-12, time 10:00/14:00, identifier 204',
  ],
  ['09.30 Reģistrācija\n10.00 Atklāšana\n11.15 Kafijas pauze', 'time 09:30, time 10:00, time 11:15'],
  [
    'Piesakieties līdz 30. maijam pa tālr. +371 67 026 450 vai rakstot uz pieteikties@vidzeme.example.lv.',
    'date XXXX-05-30, phone +37167026450, email pieteikties@vidzeme.example.lv',
  ],
  [
    'Biļetes cena 12 €, skolēniem 8 €, bērniem līdz sešu gadu vecumam ieeja bez maksas.',
    'money EUR 12, money EUR 8, number 6',
  ],
  [
    'Mūsu birojs atrodas Miera ielā 27, Rīgā, LV-1013, tālrunis 67026451.',
    'identifier 27, identifier 1013, phone 67026451',
  ],
  ['Izrāde sākas pulksten septiņos vakarā un ilgst simt minūtes bez starpbrīža.', 'time 19:00, number 100'],
  [
    'Semināru tiešraidē rādīs https://live.example.org/seminars-2 sestdien plkst. 18.00.',
    'url https://live.example.org/seminars-2, time 18:00',
  ],
  [
    'Izstādes darba laiks: darbdienās 9.00–17.30, sestdienās 10.00–14.00. Svētdienās slēgts.',
    'time 09:00/17:30, time 10:00/14:00',
  ],
  [
    'Autobuss no laukuma izbrauc plkst. 7.45 un atgriežas plkst. 20.30. Maksa – piecpadsmit eiro no cilvēka.',
    'time 07:45, time 20:30, money EUR 15',
  ],
  ['Vietu skaits: 50. Atbildes gaidām līdz 05.09.2025.', 'number 50, date 2025-09-05'],
  [
    'Aicinām biedrus uz kopsapulci svētdien, 2026. gada 22. martā, plkst. 11 kooperatīva mītnē.',
    'date 2026-03-22, time 11:00',
  ],
  [
    'Adīšanas nodarbības iesācējiem: astoņas tikšanās reizes, kopā 64 eiro. Dziju dāvina biedrība.',
    'number 8, money EUR 64',
  ],
  ['Abonējiet mūsu jaunumus tīmekļvietnē. Jūsu līdzdalība mums dod spēku!', ''],
  [
    'Grupām virs divdesmit cilvēkiem ir desmit procentu atlaide. Pieteikšanās: +371 2945 8812.',
    'number 20, percent 10%, phone +37129458812',
  ],
  ['Vakars sāksies starp plkst. 19.30 un 20.00 kultūras centra 2. stāvā.', 'time 19:30/20:00, ordinal 2'],
  // traps
  ['Otrdienās un ceturtdienās bibliotēka atvērta ilgāk, bet piektdienās tur valda klusums.', ''],
  ['Tālruņa līnija strādā 24/7 un palīdz veselības jautājumos – no COVID-19 līdz sezonas gripai.', ''],
  ['Izdrukājiet veidlapu uz A4 lapas un atstājiet to redzamā vietā pie ieejas.', ''],
  ['Ēku CO2 izmeši sarūk lēni. Tūkstošiem mājsaimniecību joprojām nav siltinātas.', ''],
  ['Kāds draugs mums pastāstīja par kurpnieku, kurš dzīvoja mazā namiņā upes krastā.', ''],
  ['Gandrīz trešdaļa veikalu slēgta, bet puse no atlikušajiem domā par pārcelšanos.', ''],
  ['Vienīgais, par ko visi vienojās, bija vienota samaksas kārtība un vienlīdzīga attieksme.', ''],
  ['G7 valstu vadītāji bija vienisprātis, ka pārejai jābūt taisnīgai.', ''],
  ['Abas kaimiņienes sen draudzējas, un abi viņu vīri kopā makšķerē.', ''],
  ['Pirms pusdienām Septiņkalnu iela bija tukša, bet pievakarē pilna ar ļaudīm.', ''],
  ['Dalīsim uz pusēm, ierosināja Marija, un neviens neiebilda.', ''],
  [
    'Ņemiet duci olu un 500 g miltu, labi sakuliet un 35 minūtes cepiet 180 °C temperatūrā.',
    'number 12, number 500, number 35, number 180',
  ],
  [
    'Viesnīcas 17. istabā nakšņojis karalis Kārlis III, pirms 1937. gadā devās prom.',
    'identifier 17, ordinal 3, date 1937',
  ],
  [
    'Izlasīju līdz 308. lappusei un apstājos pie 11. nodaļas, jo mani uzveica miegs.',
    'identifier 308, identifier 11',
  ],
  [
    'Pēc tūkstoš divsimt piecdesmit metriem griezieties pa labi. Piektajā krustojumā ieraudzīsiet maiznīcu.',
    'number 1250, ordinal 5',
  ],
  // further written forms
  [
    'Divdesmitgadīgā vieglatlēte un piecpadsmitgadnieks no Ogres dalīja pirmo vietu.',
    'number 20, number 15, ordinal 1',
  ],
  [
    'Trīsdesmitpiecgadīgs autovadītājs aizturēts pie Bauskas, ātrums pārsniegts par 48 km/h.',
    'number 35, number 48',
  ],
  ['Sods ir 3500 Šveices franku jeb aptuveni 3700 eiro.', 'money CHF 3500, money EUR 3700'],
  [
    'Projekts izmaksāja 2,4 miljonus Zviedrijas kronu un 900 000 Dānijas kronu.',
    'money SEK 2400000, money DKK 900000',
  ],
  ['Gleznu pārdeva par 1,1 miljonu sterliņu mārciņu privātam kolekcionāram.', 'money GBP 1100000'],
  [
    'Nafta sadārdzinājās par diviem dolāriem līdz 81,50 ASV dolāriem par barelu.',
    'money USD 2, money USD 81.5',
  ],
  ['ASV valsts parāds pārsniedz 36 triljonus dolāru.', 'money USD 36000000000000'],
  [
    'Maksa pieaug no 30 uz 45 eiro, bet valsts daļa – no 20 līdz 25 procentiem.',
    'money EUR 30, money EUR 45, percent 20%, percent 25%',
  ],
  ['Saskaņā ar likuma 7. panta 2. punktu termiņš ir 14 dienas.', 'identifier 7, identifier 2, number 14'],
  [
    'Grozījumi skar 12. un 14. pantu, kā arī 3.1. apakšpunktu.',
    'identifier 12, identifier 14, identifier 3.1',
  ],
  ['Rādītāji atrodami 12.–18. lappusē un 4. tabulā.', 'identifier 12, identifier 18, identifier 4'],
  [
    'Seminārs notiks 118. auditorijā, pusdienas – 3. zālē otrajā stāvā.',
    'identifier 118, identifier 3, ordinal 2',
  ],
  [
    'Ieeja 8 eiro, skolēniem 4 eiro, bērniem līdz septiņu gadu vecumam bez maksas.',
    'money EUR 8, money EUR 4, number 7',
  ],
  ['Vilciens atiet pulksten 6 no rīta un pienāk pulksten 3 pēcpusdienā.', 'time 06:00, time 15:00'],
  ['Pirmizrāde plkst. 8 vakarā, atkārtojums svētdien plkst. 11.00.', 'time 20:00, time 11:00'],
  ['Divas trešdaļas aptaujāto un trīs ceturtdaļas pašvaldību atbalsta pārmaiņas.', ''],
  ['Puse ieņēmumu tiek ziedota, pārējo iegulda iekārtās.', ''],
  ['Pusmiljons tūristu apmeklēja piekrasti 2025. gada jūlijā.', 'number 500000, date 2025-07'],
  ['Tirgū nopirku divus dučus olu un vienu duci kliņģeru.', 'number 24, number 12'],
  ['Divi simti piecdesmit brīvprātīgo sakopa piecus kilometrus krastmalas.', 'number 250, number 5'],
  [
    'Ceturtā starpreģionu sanāksme norisinājās 2024. gada 15. un 16. oktobrī Hāskovā.',
    'ordinal 4, date 2024-10-15, date 2024-10-16',
  ],
  ['Viens no diviem brāļiem ir ārsts; viņi viens otram palīdz.', 'number 1, number 2'],
  ['Ministru kabineta noteikumi Nr. 77 zaudē spēku 2026. gada 30. jūnijā.', 'identifier 77, date 2026-06-30'],
  ['Lēmums Nr. 118/2025 stājas spēkā 03.11.2025.', 'identifier 118/2025, date 2025-11-03'],
  ['No vienas puses, izdevumi aug; no otras puses, ieņēmumi arī.', ''],
  ['Komanda uzvarēja ar 3:1 un pakāpās uz septīto vietu.', 'number 3, number 1, ordinal 7'],
  ['Kritums ir 1,5 procentpunkti salīdzinājumā ar pagājušā gada otro ceturksni.', 'percent 1.5%, ordinal 2'],
  ['Remonts ilgs trīsarpus mēnešus, sākot no marta vidus.', 'number 3.5, date XXXX-03'],
  ['Budžets sasniedz vienu miljonu divsimt tūkstošus eiro.', 'money EUR 1200000'],
  ['Pieci simti iesniegumu izskatīti deviņdesmit deviņās dienās.', 'number 500, number 99'],
  ['2026. gada 8. martā galerija būs atvērta līdz plkst. 20.00.', 'date 2026-03-08, time 20:00'],
  [
    'Poļu partneri ieguldīja 350 000 zlotu, rumāņu – 1,2 miljonus leju, ungāru – 90 miljonus forintu.',
    'money PLN 350000, money RON 1200000, money HUF 90000000',
  ],
  ['Simtiem tūkstošu cilvēku izgāja ielās.', ''],
  ['Trīs novadi parakstīja trīsgadu vienošanos par 1. posmu.', 'number 3, number 3, ordinal 1'],
  ['Ēka ir sešstāvu, ar četristabu un trīsistabu dzīvokļiem.', 'number 6, number 4, number 3'],
  ['Rezultāti: pirmā vieta – Liepāja, otrā – Rīga, trešā – Cēsis.', 'ordinal 1, ordinal 2, ordinal 3'],
  ['Tūkstoš astoņsimt iedzīvotāju dzīvo ciemā, simts viens no tiem ir bērns.', 'number 1800, number 101'],
  ['Grāmatai ir trīssimt divdesmit četras lappuses, un tā maksā 22,90 eiro.', 'number 324, money EUR 22.9'],
  ['Vecumā no 18 līdz 29 gadiem ir 45% dalībnieku.', 'number 18, number 29, percent 45%'],
  ['Maijā un jūnijā strādāsim arī sestdienās.', 'date XXXX-05, date XXXX-06'],
  [
    'Pirmajos sešos 2025. gada mēnešos eksports auga par 8,4 procentiem.',
    'ordinal 1, number 6, date 2025, percent 8.4%',
  ],
  ['Darba laiks: pirmdien–piektdien 9.00–17.30, sestdien 10.00–14.00.', 'time 09:00/17:30, time 10:00/14:00'],
  ['Temperatūra būs no 5 līdz 12 grādiem, vietām mīnus 2 grādi.', 'number 5, number 12, number 2'],
  ['Stipendija ir 300 eiro mēnesī deviņus mēnešus gadā.', 'money EUR 300, number 9'],
  ['Sapulce sākas plkst. 10 un beigsies ap plkst. 13.', 'time 10:00, time 13:00'],
  [
    'Pieteikumi jāiesniedz līdz 28. februārim plkst. 17.00 pa e-pastu Pieteikumi@tilts.example.lv.',
    'date XXXX-02-28, time 17:00, email pieteikumi@tilts.example.lv',
  ],
  ['Otrā un trešā kārta tiek apvienota, ceturtā atcelta.', 'ordinal 2, ordinal 3, ordinal 4'],
  ['Skola dibināta 1869. gadā un svin savu 156. jubileju.', 'date 1869, ordinal 156'],
  ['Katrs otrais jaunietis meklē darbu ārzemēs.', 'ordinal 2'],
  ['Partneri tiekas pavasarī un rudenī, citreiz sazinās tiešsaistē.', ''],
  ['2025./2026. mācību gads sākas 1. septembrī 38 skolās.', 'date 2025/2026, date XXXX-09-01, number 38'],
  ['Rekords: 19,83 sekundes 200 metru sprintā.', 'number 19.83, number 200'],
  ['Astoņas no desmit labākajām praksēm nāk no kooperatīviem.', 'number 8, number 10'],
  [
    'Divu nedēļu apmācība maksā 240 eiro no cilvēka, grupā ir divpadsmit vietas.',
    'number 2, money EUR 240, number 12',
  ],
  ['IKP pieauga līdz 40,3 miljardiem eiro jeb par 2,8 %.', 'money EUR 40300000000, percent 2.8%'],
  ['Vienpadsmitā kārta aizritēja bez pārsteigumiem.', 'ordinal 11'],
  ['Trim no katriem desmit cilvēkiem nav ģimenes ārsta.', 'number 3, number 10'],
  ['Programma „Apvārsnis 2020” finansēja platformas versiju 3.1.', 'identifier 2020, identifier 3.1'],
  ['XIX gadsimta beigās te darbojās divpadsmit dzirnavas.', 'ordinal 19, number 12'],
  [
    'Projekta otrajā pusgadā, no 2026. gada jūlija līdz decembrim, plānoti četri semināri.',
    'ordinal 2, date 2026-07/2026-12, number 4',
  ],
  [
    'Līgumcena ir 486 320,50 eiro bez PVN, pirmā iemaksa – 30 %.',
    'money EUR 486320.5, ordinal 1, percent 30%',
  ],
  ['Reģistrācijas Nr. 40008012345, konts atvērts bankā.', 'identifier 40008012345'],
  [
    'No 2025. gada 3. līdz 5. jūnijam Liepājā viesosies 27 delegāti no deviņām valstīm.',
    'date 2025-06-03/2025-06-05, number 27, number 9',
  ],
  ['Katram biedram ir no vienas līdz trim balsīm.', 'number 1, number 3'],
  ['Atbalsts nepārsniedz 200 tūkst. eiro trīs fiskālajos gados.', 'money EUR 200000, number 3'],
  ['Simtgadīgais koks nogāzās naktī uz piektdienu, neviens necieta.', 'number 100'],
  ['Jubilāre nosvinēja simt piekto dzimšanas dienu.', 'ordinal 105'],
  [
    'Uz 2. pielikumu un 5. veidlapu atsaucas arī nolikuma III nodaļa.',
    'identifier 2, identifier 5, ordinal 3',
  ],
  ['Ziedots: 12 345,67 EUR; saņēmēji – četrpadsmit ģimenes.', 'money EUR 12345.67, number 14'],
  ['Kopš 1990. gada 4. maija pagājuši vairāk nekā trīsdesmit gadi.', 'date 1990-05-04, number 30'],
  ['Trešdien debesis skaidrosies, ceturtdien atkal gaidāms sniegs.', ''],
  ['Viņš vienmēr runā par vienu un to pašu, un abi smejas.', ''],
  ['Minimālais apjoms: divi hektāri vai 15 000 m² platības.', 'number 2, number 15000'],
  [
    'Līdz maija beigām jānodod pārskats par 2025. gada pirmo ceturksni.',
    'date XXXX-05, date 2025, ordinal 1',
  ],
  ['Piecos gados dalībnieku skaits pieaudzis no 112 līdz 340.', 'number 5, number 112, number 340'],
  ['Divpadsmitās klases skolniece ieguva 98 punktus no simta.', 'ordinal 12, number 98, number 100'],
  [
    'Rīgas apgabaltiesa 2024. gada 12. martā atzina apsūdzēto par vainīgu un piesprieda divus gadus cietumsodu.',
    'date 2024-03-12, number 2',
  ],
  [
    'Ventspils basketbolisti ar rezultātu 82:76 pārspēja "Valmieru", Bērziņam gūstot 24 punktus.',
    'number 82, number 76, number 24',
  ],
  [
    'Mīklai vajadzīgi 300 g miltu, četras olas, divas ēdamkarotes cukura un puslitrs piena.',
    'number 300, number 4, number 2',
  ],
  ['Cep 180 grādu temperatūrā četrdesmit minūtes.', 'number 180, number 40'],
  ['Vilciens uz Daugavpili atiet plkst. 6.45 un pienāk plkst. 10.08.', 'time 06:45, time 10:08'],
  [
    'Pašvaldība informē, ka 4. un 5. jūlijā no plkst. 9.00 līdz 15.00 būs pārtraukta ūdens padeve.',
    'date XXXX-07-04, date XXXX-07-05, time 09:00/15:00',
  ],
  [
    'Nekustamā īpašuma nodokļa likme būs 1,5% no kadastrālās vērtības, kas pārsniedz 106 715 eiro.',
    'percent 1.5%, money EUR 106715',
  ],
  ['Slimnīcā pērn ārstējās 23 417 pacienti, no tiem 1902 bērni.', 'number 23417, number 1902'],
  ['Ieejas maksa pieaugušajiem 5 eiro, skolēniem un pensionāriem 2,50 EUR.', 'money EUR 5, money EUR 2.5'],
  [
    'Naktī gaisa temperatūra pazemināsies līdz mīnus 12 grādiem, vēja brāzmas sasniegs 20 metrus sekundē.',
    'number 12, number 20',
  ],
  ['3. februārī 91 gada vecumā mūžībā aizgājis gleznotājs Zenons Vītols.', 'date XXXX-02-03, number 91'],
  ['Piedāvājumi iesniedzami līdz 2024. gada 15. septembrim plkst. 10.00.', 'date 2024-09-15, time 10:00'],
  [
    'Pārdod divistabu dzīvokli 48,5 m² platībā, trešajā stāvā, cena 62 000 €.',
    'number 2, number 48.5, ordinal 3, money EUR 62000',
  ],
  ['Budžeta deficīts 2025. gadā būs 2,9% no IKP, paziņoja ministrs.', 'date 2025, percent 2.9%'],
  ['Ziemas sesija ilgs no 6. janvāra līdz 2. februārim.', 'date XXXX-01-06/XXXX-02-02'],
  [
    '2024./2025. studiju gads sāksies 2. septembrī pulksten 10.',
    'date 2024/2025, date XXXX-09-02, time 10:00',
  ],
  [
    'Saskaņā ar likuma 26. panta pirmo daļu atskaitījums nepārsniedz 600 eiro gadā.',
    'identifier 26, ordinal 1, money EUR 600',
  ],
  ['Namu pārvalde lūdz iedzīvotājus neatstāt velosipēdus kāpņu telpā un slēgt ārdurvis.', ''],
  ['Mīklu uz pusstundu liek ledusskapī, pēc tam izrullē uz miltiem nokaisīta galda.', ''],
  ['Tiesa piedzina no atbildētāja 1 250,75 eiro un tiesāšanās izdevumus.', 'money EUR 1250.75'],
  ['Spēli vēroja gandrīz četrpadsmit tūkstoši skatītāju.', 'number 14000'],
  ['Avārijā cieta pieci bērni un divi pieaugušie.', 'number 5, number 2'],
  ['Izstāde būs skatāma līdz 2025. gada aprīļa vidum.', 'date 2025-04'],
  ['Klosteris dibināts XIV gadsimtā, bet 1559. gadā to nodedzināja.', 'ordinal 14, date 1559'],
  [
    'Pieteikšanās pa tālruni 26555012 vai e-pastu kase@muzejs-piemers.lv.',
    'phone 26555012, email kase@muzejs-piemers.lv',
  ],
  ['Zvaniet +371 67 555 019 darba dienās no 8.00 līdz 16.30.', 'phone +37167555019, time 08:00/16:30'],
  ['Nolikums pieejams vietnē www.skrejiens-piemers.lv/nolikums.', 'url www.skrejiens-piemers.lv/nolikums'],
  [
    'Bezdarbs samazinājies līdz 6,4 procentiem, par 0,3 procentpunktiem mazāk nekā maijā.',
    'percent 6.4%, percent 0.3%, date XXXX-05',
  ],
  [
    'Iznomā veikala telpas Brīvības ielā 17, Rīgā, LV-1010, par 780 eiro mēnesī.',
    'identifier 17, identifier 1010, money EUR 780',
  ],
  ['Divas trešdaļas māsu bija slimības lapās, trīs ceturtdaļas gultu aizņemtas.', ''],
  ['Spriedumu var pārsūdzēt divdesmit dienu laikā.', 'number 20'],
  ['Septiņgadīgā meitene atrasta pēc divpadsmit stundu ilgas meklēšanas.', 'number 7, number 12'],
  [
    'Diplomus saņēma simt divdesmit trīs absolventi, no tiem septiņpadsmit ar izcilību.',
    'number 123, number 17',
  ],
  ['Uzņēmums kompensācijās izmaksās 2 līdz 3 miljonus eiro.', 'money EUR 2000000, money EUR 3000000'],
  ['Par pārkāpumu draud naudas sods līdz tūkstoš piecsimt eiro.', 'money EUR 1500'],
  ['Kalniņa ierindojās ceturtajā vietā 1500 metru skrējienā.', 'ordinal 4, number 1500'],
  [
    'Dzimusi 1923. gada 8. augustā Liepājā, mirusi 2001. gada novembrī Cēsīs.',
    'date 1923-08-08, date 2001-11',
  ],
  ['No 17. līdz 19. maijam aicinām uz Muzeju nakts pasākumiem.', 'date XXXX-05-17/XXXX-05-19'],
  ['Līguma projekts pievienots nolikuma 3. pielikumā.', 'identifier 3'],
  ['Kārlis XII kāpa tronī 1697. gadā.', 'ordinal 12, date 1697'],
  [
    '22. autobuss kursē ik pēc divdesmit minūtēm, pēdējais reiss plkst. 22.50.',
    'ordinal 22, number 20, time 22:50',
  ],
  ['Fonds saņēma 20 tūkstošus dolāru un piecus tūkstošus mārciņu.', 'money USD 20000, money GBP 5000'],
  ['2021. gadā veiktas 318 operācijas, gadu vēlāk – 352.', 'date 2021, number 318, number 352'],
  ['Satiksme Liepu ielā slēgta 3.–21. jūnijā.', 'date XXXX-06-03/XXXX-06-21'],
  ['Mērs pateicās brīvprātīgajiem, kuri plūdu laikā stiprināja dambjus.', ''],
  ['Regulu (ES) 2016/679 piemēro no 2018. gada 25. maija.', 'identifier 2016/679, date 2018-05-25'],
  [
    'Paredzamā līgumcena ir 124 000,00 EUR bez PVN, bet ar 21 % PVN – 150 040,00 EUR.',
    'money EUR 124000, percent 21%, money EUR 150040',
  ],
  [
    'Stāvvieta maksā 1–2 eiro stundā, vietējiem piemēro 50 procentu atlaidi.',
    'money EUR 1, money EUR 2, percent 50%',
  ],
  ['Pagastā dzīvo nepilni deviņi simti cilvēku divdesmit vienā ciemā.', 'number 900, number 21'],
  [
    'Premjere paziņoja, ka 2026. gada otrajā ceturksnī sāksies reformas trešais posms.',
    'date 2026, ordinal 2, ordinal 3',
  ],
  [
    'Piektdien gaiss iesils līdz +24..+26 grādiem, vietām nolīs 30 milimetri lietus.',
    'number 24, number 26, number 30',
  ],
  ['Izvadīšana sestdien, 16. novembrī, plkst. 13.00 no Meža kapu kapličas.', 'date XXXX-11-16, time 13:00'],
  ['Astoņdesmit procenti sūdzību bija par garajām rindām.', 'percent 80%'],
  ['Vārtus 60. minūtē guva Ozols, un mājinieki zaudēja ar 1-2.', 'ordinal 60, number 1, number 2'],
  ['Ģimenes ar trim bērniem saņems 225 eiro mēnesī.', 'number 3, money EUR 225'],
  ['Senākais priekšmets datēts ar 5. gadsimtu pirms mūsu ēras.', 'ordinal 5'],
  ['Eksāmens notiks 204. auditorijā, rezultātus paziņos līdz 30.06.2025.', 'identifier 204, date 2025-06-30'],
  [
    'Dome ar sešpadsmit balsīm par, trim pret un vienam deputātam atturoties apstiprināja budžetu 48,3 milj. eiro apmērā.',
    'number 16, number 3, number 1, money EUR 48300000',
  ],
  [
    'Pārdod māju ar 1100 kvadrātmetru zemes gabalu 25 km no Jelgavas, cena 95 tūkst. eiro.',
    'number 1100, number 25, money EUR 95000',
  ],
  [
    'Muzejs atvērts no otrdienas līdz svētdienai plkst. 10–18, kase slēdzas pusstundu agrāk.',
    'time 10:00/18:00',
  ],
  ['Piecdesmitajos gados ciemā dzīvoja 1950 skolēnu un pensionāru.', 'number 1950'],
  [
    'Tālrunis uzziņām: 67 555 012; biroja darba laiks no plkst. 9 līdz 17.',
    'phone 67555012, time 09:00/17:00',
  ],
  ['Viena trešā daļa biļešu jau izpārdota, kasē palikušas 1980 biļetes.', 'number 1980'],
  ['Lai pieteiktos, zvaniet 26555012 līdz 14. jūnijam.', 'phone 26555012, date XXXX-06-14'],
];
