// Romanian prose of our own (news, law, project, announcements) with the facts it says.
export const ro: readonly (readonly [string, string])[] = [
  // News
  [
    'Camera Deputaților a adoptat miercuri, 19 martie 2025, proiectul privind întreprinderile sociale, cu 214 voturi „pentru” și treizeci și șapte „împotrivă”.',
    'date 2025-03-19, number 214, number 37',
  ],
  [
    'Corvinul a învins-o pe liderul clasamentului cu 2-0, ambele goluri fiind marcate în repriza a doua. Următorul meci se joacă sâmbătă, de la ora 20:30.',
    'number 2, number 0, ordinal 2, time 20:30',
  ],
  [
    'Rata anuală a inflației a coborât în februarie la 5,02%, față de 5,4 la sută cu o lună înainte. Cel mai mult s-au scumpit serviciile.',
    'date XXXX-02, percent 5.02%, percent 5.4%',
  ],
  [
    'Un microbuz s-a răsturnat duminică pe un drum județean din Vaslui. Nouă pasageri au fost răniți, dintre care trei copii.',
    'number 9, number 3',
  ],
  [
    'Primarul a anunțat că podul va fi redeschis înainte de toamnă. Locuitorii cartierului așteaptă de ani buni această veste.',
    '',
  ],
  [
    'Guvernul alocă 1,8 miliarde de lei pentru modernizarea spitalelor județene. Contractele vor fi semnate până la sfârșitul lunii iunie.',
    'money RON 1800000000, date XXXX-06',
  ],
  [
    'La doar nouăsprezece ani, înotătoarea din Reșița a obținut medalia de argint la 200 de metri spate. Ea a fost cu 0,12 secunde mai lentă decât campioana.',
    'number 19, number 200, number 0.12',
  ],
  [
    'Meteorologii anunță minus 21 de grade în depresiunile din estul Transilvaniei. Stratul de zăpadă va ajunge la 30-40 cm în zona montană.',
    'number 21, number 30, number 40',
  ],
  [
    'Arheologii au descoperit la marginea orașului o necropolă din secolul al IV-lea. Săpăturile au scos la iveală patruzeci și două de morminte.',
    'ordinal 4, number 42',
  ],
  [
    'Festivalul de teatru se desfășoară între 20 și 29 iunie 2025, la Sibiu. Vor fi prezente peste 800 de companii din șaptezeci și opt de țări.',
    'date 2025-06-20/2025-06-29, number 800, number 78',
  ],
  [
    'Șomajul în rândul tinerilor a scăzut cu 1,3 puncte procentuale, până la 20,9%. Specialiștii spun că efectul este în parte sezonier.',
    'percent 1.3%, percent 20.9%',
  ],
  [
    'Președintele l-a primit luni pe ministrul de externe pentru consultări. După întrevedere nu s-au făcut declarații.',
    '',
  ],
  [
    'Incendiul izbucnit la depozit a fost stins după unsprezece ore. La fața locului au intervenit 14 autospeciale și peste o sută de pompieri.',
    'number 11, number 14, number 100',
  ],
  [
    'Delegația României la Jocurile Paralimpice numără 12 sportivi: șapte femei și cinci bărbați. Ceremonia de deschidere are loc pe 28 august.',
    'number 12, number 7, number 5, date XXXX-08-28',
  ],
  [
    'Potrivit sondajului realizat în perioada 5–11 mai 2025, candidatul independent ar obține 42% din voturi, iar contracandidata sa 37,5%.',
    'date 2025-05-05/2025-05-11, percent 42%, percent 37.5%',
  ],
  [
    'Un cutremur cu magnitudinea 4,6 s-a produs în zona Vrancea, la adâncimea de 127 de kilometri. Nu s-au înregistrat victime.',
    'number 4.6, number 127',
  ],
  [
    'Muzeul de Artă prezintă, de la 3 octombrie 2025 până la 18 ianuarie 2026, o sută treizeci de gravuri aduse de la Viena.',
    'date 2025-10-03/2026-01-18, number 130',
  ],
  [
    'În trimestrul al III-lea al anului 2024, prețurile locuințelor din Cluj au crescut cu 7,1%. Un apartament cu două camere costă în medie 128.000 de euro.',
    'ordinal 3, date 2024, percent 7.1%, number 2, money EUR 128000',
  ],
  [
    'Căpitanul naționalei va lipsi de pe teren șase săptămâni, după o accidentare suferită în cel de-al 88-lea minut al derbiului.',
    'number 6, ordinal 88',
  ],
  [
    'Sute de oameni au ieșit seara în stradă la Brașov, nemulțumiți de închiderea maternității. Zeci de mașini au rămas blocate în trafic.',
    '',
  ],
  [
    'Banca Națională a cotat marți euro la 4,9771 lei, iar dolarul american la 4,5602 lei. Gramul de aur s-a ieftinit față de ziua precedentă.',
    'money RON 4.9771, money RON 4.5602',
  ],
  [
    'Cercetătorii au fotografiat un râs în Munții Făgăraș, la 1.940 de metri altitudine. Este a patra apariție a speciei în acest an.',
    'number 1940, ordinal 4',
  ],
  [
    'Alegătorii din comună sunt chemați la un referendum local la 9 noiembrie 2025. Pentru validare este nevoie de prezența a 30% dintre cei 7.412 înscriși pe liste.',
    'date 2025-11-09, percent 30%, number 7412',
  ],
  [
    'Aeroportul din Iași a depășit în 2024 pragul de 2,3 milioane de pasageri, cu două sute de mii mai mult decât în anul precedent.',
    'date 2024, number 2300000, number 200000',
  ],
  [
    'Polițiștii au reținut patru bărbați cu vârste cuprinse între 22 și 57 de ani. Aceștia ar fi înșelat persoane vârstnice cu 640 mii lei.',
    'number 4, number 22, number 57, money RON 640000',
  ],
  [
    'Premiul pentru debut pe anul 2023 i-a revenit unei poete din Botoșani. Laureata a primit o diplomă și suma de zece mii de lei.',
    'date 2023, money RON 10000',
  ],
  [
    'Comisia Europeană propune un buget de 1.200 de miliarde de euro. Negocierile cu statele membre ar urma să se încheie în decembrie 2027.',
    'money EUR 1200000000000, date 2027-12',
  ],
  [
    'Debitul Oltului a crescut cu 85 de centimetri peste noapte. Autoritățile au evacuat douăzeci și trei de gospodării din două sate.',
    'number 85, number 23, number 2',
  ],
  [
    'Handbalistele de la Vâlcea au câștigat cu 29–26 și s-au calificat în turneul final. Acesta va avea loc în zilele de 31 mai și 1 iunie.',
    'number 29, number 26, date XXXX-05-31, date XXXX-06-01',
  ],
  [
    'Populația rezidentă a coborât sub 19 milioane de locuitori. Demografii estimează că în anul 2050 vom fi cu trei milioane mai puțini.',
    'number 19000000, date 2050, number 3000000',
  ],
  [
    'Cod portocaliu de viscol în cinci județe, de vineri până duminică. Rafalele vor depăși 90 km/h, iar vizibilitatea va scădea sub cincizeci de metri.',
    'number 5, number 90, number 50',
  ],
  [
    'Concertul a fost amânat din cauza problemelor de sănătate ale solistei. Biletele rămân valabile, iar cei nemulțumiți își pot recupera banii.',
    '',
  ],
  [
    'Ministrul finanțelor a prezentat bugetul pe 2026, construit pe un deficit de 6,2 la sută din PIB. Cheltuielile cu sănătatea cresc cu 8,5 la sută.',
    'date 2026, percent 6.2%, percent 8.5%',
  ],
  [
    'Salina Turda a primit în august 84\u202f300 de vizitatori, cu unsprezece mii mai mulți decât în aceeași perioadă a anului trecut.',
    'date XXXX-08, number 84300, number 11000',
  ],
  [
    'Regele Carol al III-lea a petrecut patru zile în Transilvania. Suveranul a vizitat și o fermă din apropierea Sighișoarei.',
    'ordinal 3, number 4',
  ],
  [
    'Ștafeta României a terminat pe locul al cincilea în proba de 4 x 100 de metri. Doar opt metri au despărțit-o de podium.',
    'ordinal 5, number 4, number 100, number 8',
  ],
  [
    'Vântul puternic a lăsat fără curent 23,5 mii de consumatori. Echipele de intervenție au răspuns la 1147 de apeluri până joi, la ora 7.00.',
    'number 23500, number 1147, time 07:00',
  ],
  [
    'Spitalul din Târgu Neamț cumpără un computer tomograf de 3,25 mil. lei. Aparatul va fi instalat până la finele lui iulie.',
    'money RON 3250000, date XXXX-07',
  ],
  [
    'La 1 decembrie 1918, la Alba Iulia, s-a hotărât unirea Transilvaniei cu România. Anul acesta, parada militară începe la ora 11:00.',
    'date 1918-12-01, time 11:00',
  ],
  [
    'Aruncătoarea de suliță din Galați și-a îmbunătățit recordul personal cu 1,06 metri. Ea va concura din nou pe 16 august, la Cracovia.',
    'number 1.06, date XXXX-08-16',
  ],
  [
    'Începând din septembrie, biblioteca județeană va fi deschisă de luni până vineri între orele 8.00 și 20.00, iar sâmbăta între 9.00 și 14.00.',
    'date XXXX-09, time 08:00/20:00, time 09:00/14:00',
  ],
  [
    'Șantierul naval concediază două sute patruzeci de angajați. Sindicatul amenință cu greva dacă decizia nu este retrasă până la 30 aprilie.',
    'number 240, date XXXX-04-30',
  ],
  [
    'Centura de sud va avea 14,6 km și va costa 689 de milioane de lei. Constructorul are la dispoziție treizeci și patru de luni.',
    'number 14.6, money RON 689000000, number 34',
  ],
  [
    'Un studiu efectuat pe 1.280 de elevi arată că 64% dintre ei iau zilnic cel puțin o masă în fața unui ecran.',
    'number 1280, percent 64%, number 1',
  ],
  [
    'Papa Leon al XIII-lea și-a publicat cea mai cunoscută enciclică în 1891. Istoricii au vorbit despre ea la simpozionul de la Blaj.',
    'ordinal 13, date 1891',
  ],
  // Law and administration
  [
    'Potrivit art. 12 alin. (3) din lege, contestația se depune în termen de 15 zile de la comunicarea deciziei.',
    'identifier 12, identifier 3, number 15',
  ],
  [
    'Regulamentul (UE) 2021/1060 al Parlamentului European și al Consiliului din 24 iunie 2021 stabilește dispozițiile comune privind fondurile.',
    'identifier 2021/1060, date 2021-06-24',
  ],
  [
    'Societatea cooperativă de gradul întâi se constituie din cel puțin cinci membri cooperatori. Capitalul social minim este de 500 lei.',
    'ordinal 1, number 5, money RON 500',
  ],
  [
    'Data-limită pentru depunerea ofertelor: 28.02.2025, ora 12:00. Ofertele întârziate se returnează nedeschise operatorilor economici.',
    'date 2025-02-28, time 12:00',
  ],
  [
    'Garanția de participare este de 15.000,00 lei și se constituie prin virament bancar. Ea se restituie în cel mult trei zile lucrătoare.',
    'money RON 15000, number 3',
  ],
  [
    'Prezenta lege intră în vigoare la 1 ianuarie 2026, cu excepția art. 7, care se aplică după 30 de zile de la publicare.',
    'date 2026-01-01, identifier 7, number 30',
  ],
  [
    'Prevederile prezentului contract se completează cu dispozițiile Codului civil. Litigiile se soluționează pe cale amiabilă sau de către instanțele competente.',
    '',
  ],
  [
    'Penalitățile de întârziere sunt de 0,02% pentru fiecare zi și nu pot depăși zece la sută din valoarea contractului.',
    'percent 0.02%, percent 10%',
  ],
  [
    'Anexa II la Directiva 2014/24/UE cuprinde lista activităților de construcții. Pragurile valorice sunt prevăzute în anexa IV.',
    'ordinal 2, identifier 2014/24, ordinal 4',
  ],
  [
    'Comisia de evaluare este formată din cinci până la nouă membri și hotărăște cu majoritate simplă. Președintele are drept de vot.',
    'number 5, number 9',
  ],
  [
    'Părțile au încheiat contractul nr. 47/2024 la data de 17 octombrie 2024, la Miercurea Ciuc, în trei exemplare originale.',
    'identifier 47/2024, date 2024-10-17, number 3',
  ],
  [
    'Finanțarea nerambursabilă acoperă cel mult optzeci și cinci la sută din cheltuielile eligibile, fără a depăși 120 000 EUR pentru fiecare beneficiar.',
    'percent 85%, money EUR 120000',
  ],
  [
    'Legea nr. 219/2015 privind economia socială definește atestatul de întreprindere socială. Acesta se acordă pe o perioadă de cinci ani.',
    'identifier 219/2015, number 5',
  ],
  [
    'Achiziția a fost împărțită în patru loturi. Valoarea estimată a primului lot este de 214 000 de euro, echivalentul a 1.065.000 lei.',
    'number 4, ordinal 1, money EUR 214000, money RON 1065000',
  ],
  [
    'Hotărârea Consiliului Județean nr. 118/2023 se abrogă. Cu ducerea la îndeplinire se încredințează președintele consiliului.',
    'identifier 118/2023',
  ],
  [
    'Perioada de eligibilitate a cheltuielilor este cuprinsă între 1 ianuarie 2024 și 31 decembrie 2026. Cheltuielile anterioare nu se decontează.',
    'date 2024-01-01/2026-12-31',
  ],
  [
    'Ședința a fost deschisă la ora 10.05. Din cei douăzeci și unu de consilieri în funcție au fost prezenți nouăsprezece.',
    'time 10:05, number 21, number 19',
  ],
  [
    'Asociația are sediul în str. Scurtă nr. 8, 530140 Miercurea Ciuc, și funcționează ca persoană juridică de drept privat, fără scop lucrativ.',
    'identifier 8, identifier 530140',
  ],
  [
    'Ofertantul va dovedi că a prestat în ultimii cinci ani cel puțin două servicii similare, fiecare în valoare de minimum 50 mii lei.',
    'number 5, number 2, money RON 50000',
  ],
  [
    'Prin hotărârea din 6 noiembrie 2018, Curtea a statuat că lucrătorul nu își pierde în mod automat dreptul la concediul neefectuat.',
    'date 2018-11-06',
  ],
  [
    'Dispozițiile capitolului III se aplică și întreprinderilor sociale de inserție. Definiția se regăsește la articolul 2 punctul 13.',
    'ordinal 3, identifier 2, identifier 13',
  ],
  [
    'Cota redusă a taxei este de 9%, iar pentru manualele școlare de cinci la sută. Declarația se depune lunar, inclusiv prin mijloace electronice.',
    'percent 9%, percent 5%',
  ],
  [
    'Salariatul are dreptul să consulte dosarul și să formuleze apărări. Lipsa apărărilor nu împiedică desfășurarea cercetării disciplinare.',
    '',
  ],
  [
    'Mandatul consiliului este de 4 ani. În mod excepțional, membrii primului consiliu sunt numiți pentru doi ani.',
    'number 4, ordinal 1, number 2',
  ],
  [
    'Contravenția se sancționează cu amendă de la 5.000 lei la 10.000 lei. Agentul constatator poate aplica și avertismentul.',
    'money RON 5000, money RON 10000',
  ],
  [
    'Sistemul de management al calității respectă standardul ISO 9001, iar cel de mediu standardul ISO 14001. Certificatele sunt valabile până în august 2027.',
    'identifier 9001, identifier 14001, date 2027-08',
  ],
  [
    'Cererile se soluționează în ordinea înregistrării. Sunt admise la finanțare proiectele care obțin minimum 60 din 100 de puncte.',
    'number 60, number 100',
  ],
  [
    'Se modifică Regulamentul (CE) nr. 1370/2007 în ceea ce privește atribuirea directă a contractelor sub pragul de 1 000 000 EUR pe an.',
    'identifier 1370/2007, money EUR 1000000',
  ],
  [
    'Consultarea publică are loc în perioada 3–24 februarie 2025. Propunerile se trimit la adresa consultare@primaria-codru.example.',
    'date 2025-02-03/2025-02-24, email consultare@primaria-codru.example',
  ],
  [
    'Solicitantul depune adeverința de venit pentru anul 2024 și o declarație privind componența familiei. Actele în copie se certifică pentru conformitate.',
    'date 2024',
  ],
  // Projects
  [
    'Cea de-a doua reuniune a partenerilor s-a desfășurat la Oradea, în zilele de 8 și 9 octombrie 2024. Au participat 36 de persoane din opt regiuni.',
    'ordinal 2, date 2024-10-08, date 2024-10-09, number 36, number 8',
  ],
  [
    'Bugetul proiectului este de 1.642.800 euro, din care 80% reprezintă contribuția Fondului european de dezvoltare regională.',
    'money EUR 1642800, percent 80%',
  ],
  [
    'În cele trei zile ale vizitei de studiu, participanții au văzut cinci cooperative și două ateliere protejate.',
    'number 3, number 5, number 2',
  ],
  [
    'Scopul proiectului este schimbul de experiență între regiuni și îmbunătățirea politicilor care sprijină economia socială. Partenerii învață unii de la alții.',
    '',
  ],
  [
    'Grupul de părți interesate s-a întâlnit pentru a patra oară la 21 februarie 2025. Douăzeci și șapte de organizații au discutat rezultatele cercetării de teren.',
    'ordinal 4, date 2025-02-21, number 27',
  ],
  [
    'Până la sfârșitul anului 2025, partenerii își propun să descrie treizeci de bune practici. Douăsprezece au fost deja validate.',
    'date 2025, number 30, number 12',
  ],
  [
    'În numărul 3 al buletinului nostru informativ scriem despre achizițiile publice responsabile și despre o brutărie în care lucrează persoane cu dizabilități.',
    'ordinal 3',
  ],
  [
    'Următorul seminar este programat în septembrie 2025, la Riga. Înscrierile se fac până pe 15 august la birou@reteaua-regiunilor.example.',
    'date 2025-09, date XXXX-08-15, email birou@reteaua-regiunilor.example',
  ],
  [
    'Parteneriatul reunește zece instituții din nouă țări. Rolul de lider revine unei autorități regionale, iar cercetarea este condusă de o universitate.',
    'number 10, number 9',
  ],
  [
    'Fondul de creditare a acordat în anii 2021-2023 un total de 312 împrumuturi. Valoarea medie a unui împrumut a fost de 68,4 mii de lei.',
    'date 2021/2023, number 312, money RON 68400',
  ],
  [
    'Indicatorul de realizare a fost atins în proporție de 92 %, iar cel de rezultat în proporție de sută la sută.',
    'percent 92%, percent 100%',
  ],
  [
    'Unitatea protejată din Gheorgheni are 54 de angajaţi, dintre care patruzeci şi unu sunt persoane cu handicap. Produsele lor ajung în şase oraşe.',
    'number 54, number 41, number 6',
  ],
  [
    'Apelul este deschis între 3 și 28 martie 2025. Suma disponibilă este de 600.000 de lei, iar un grant nu poate depăși 25 000 lei.',
    'date 2025-03-03/2025-03-28, money RON 600000, money RON 25000',
  ],
  [
    'Programul Interreg Europe 2021-2027 finanțează cooperarea instituțiilor publice. Detalii la https://www.interregeurope.eu/secon.',
    'date 2021/2027, url https://www.interregeurope.eu/secon',
  ],
  [
    'Atelierul a fost condus de șase experți din Belgia și Spania. Participanții l-au evaluat, în medie, cu 8,7 din zece puncte.',
    'number 6, number 8.7, number 10',
  ],
  [
    'Întâlnirea de lansare a durat două zile și s-a încheiat cu o vizită la o lăptărie cooperativă, unde muncesc treisprezece localnici.',
    'number 2, number 13',
  ],
  [
    'Raportul cercetării are 64 de pagini. Rezumatul lui va apărea în cinci limbi, la începutul lunii aprilie.',
    'number 64, number 5, date XXXX-04',
  ],
  [
    'A treia vizită de studiu a avut loc în Alentejo, din 29 septembrie până în 2 octombrie 2025, cu douăzeci și cinci de oaspeți.',
    'ordinal 3, date 2025-09-29/2025-10-02, number 25',
  ],
  [
    'Partenerii au căzut de acord că accesul la finanțare rămâne cel mai mare obstacol. Băncile înțeleg rareori specificul sectorului.',
    '',
  ],
  [
    'Partenerii lucrează cu instrumente de politică foarte diferite. Cele nouă instrumente implică peste o sută de funcționari și unsprezece consultanți.',
    'number 9, number 100, number 11',
  ],
  [
    'Magazinul online al întreprinderilor sociale a avut în 2024 o cifră de afaceri de 1,35 milioane lei, cu 22% mai mare decât în 2023.',
    'date 2024, money RON 1350000, percent 22%, date 2023',
  ],
  [
    'Vă invităm la ediția a VI-a a Forumului Economiei Sociale, care va avea loc pe 12 și 13 iunie 2025 la Cluj-Napoca.',
    'ordinal 6, date 2025-06-12, date 2025-06-13',
  ],
  [
    'Cofinanțarea comunei este de 15%, adică 48.750,50 lei. Restul sumei este asigurat din bugetul județului.',
    'percent 15%, money RON 48750.5',
  ],
  [
    'Din chestionar reiese că șaptezeci și două la sută dintre firme nu au auzit niciodată de clauzele sociale. Puține primării le aplică în mod curent.',
    'percent 72%',
  ],
  [
    'În optsprezece luni, incubatorul a sprijinit 140 de inițiative și a contribuit la crearea a șaizeci și trei de locuri de muncă, 19 dintre ele în mediul rural.',
    'number 18, number 140, number 63, number 19',
  ],
  [
    'Contractul de finanțare a fost semnat la 30 ianuarie 2023, iar prima tranșă, de 95 de mii de euro, a fost virată în aprilie.',
    'date 2023-01-30, ordinal 1, money EUR 95000, date XXXX-04',
  ],
  [
    'Cele nouă delegații au prezentat optsprezece bune practici. Evaluatorii au propus spre publicare unsprezece dintre acestea.',
    'number 9, number 18, number 11',
  ],
  [
    'Mesajele noastre au ajuns la 15-20 de mii de persoane pe rețelele sociale. Filmul despre cooperativa de biciclete a fost văzut de 8412 ori.',
    'number 15000, number 20000, number 8412',
  ],
  [
    'În cadrul celei de-a doua etape vor fi elaborate trei planuri regionale de acțiune. Ele vor fi supuse consultării din mai până în iulie 2026.',
    'ordinal 2, number 3, date 2026-05/2026-07',
  ],
  [
    'Cooperativa „La Tei” administrează o cantină, o spălătorie și un atelier de reparații. Profitul este folosit pentru reintegrarea membrilor săi.',
    '',
  ],
  [
    'Centrul de resurse deservește șapte comune și un oraș de 63 de mii de locuitori. Consilierii au oferit aici două mii o sută de consultații.',
    'number 7, number 63000, number 2100',
  ],
  [
    'La Diest a mers o delegație de doisprezece oameni. Cheltuielile de transport s-au ridicat la 310 € de persoană.',
    'number 12, money EUR 310',
  ],
  [
    'Raportul pentru perioada 1 septembrie 2024 – 28 februarie 2025 se depune până la mijlocul lunii martie 2025.',
    'date 2024-09-01/2025-02-28, date 2025-03',
  ],
  [
    'Comitetul director se reunește la fiecare șase luni. A cincea ședință s-a ținut online, pe 17.12.2024, între orele 10:00 și 12:30.',
    'number 6, ordinal 5, date 2024-12-17, time 10:00/12:30',
  ],
  [
    'La concursul de produse sociale, locul I a revenit lumânărilor din Corund, iar locul al II-lea sacoșelor cusute din bannere vechi.',
    'ordinal 1, ordinal 2',
  ],
  [
    'Cursurile de achiziții publice au fost absolvite de 212 funcționari din patruzeci și șase de comune. Mai planificăm două serii.',
    'number 212, number 46, number 2',
  ],
  [
    'Cele mai bune trei idei vor primi câte 75.000 €. Juriul este alcătuit din șapte membri și se va pronunța în luna mai.',
    'number 3, money EUR 75000, number 7, date XXXX-05',
  ],
  [
    'Una dintre cele două brutării ale fundației funcționează într-o fostă școală. Renovarea a costat 430.000 de lei.',
    'number 1, number 2, money RON 430000',
  ],
  [
    'Strategia județeană pentru economie socială prevede ca până în 2030 să apară o mie trei sute de noi locuri de muncă.',
    'date 2030, number 1300',
  ],
  [
    'Prima zi a fost dedicată vizibilității sectorului, iar ziua a doua a fost rezervată vizitelor la producătorii locali.',
    'ordinal 1, ordinal 2',
  ],
  [
    'Proiectul cu numărul 01C0224 a început în martie 2023 și se va încheia în mai 2027. Faza principală durează 36 de luni.',
    'identifier 01C0224, date 2023-03, date 2027-05, number 36',
  ],
  [
    'Partenerul elvețian a contribuit cu 42.000 de franci elvețieni, iar cel ceh cu 310 mii de coroane cehe. Conversia s-a făcut la cursul din 2 ianuarie.',
    'money CHF 42000, money CZK 310000, date XXXX-01-02',
  ],
  [
    'Versiunea 2.1 a ghidului solicitantului este valabilă de la 10 februarie 2025. S-au modificat capitolul 4 și pagina 27.',
    'identifier 2.1, date 2025-02-10, identifier 4, identifier 27',
  ],
  [
    'Buletinul informativ nr. 5 a fost trimis către 1.130 de abonați și a fost deschis de 41,5% dintre ei. Următorul apare la toamnă.',
    'ordinal 5, number 1130, percent 41.5%',
  ],
  [
    'Regiunea a mai luat parte la trei proiecte din programul Orizont 2020 și la două inițiative transfrontaliere.',
    'number 3, identifier 2020, number 2',
  ],
  // Announcements
  [
    '9.00–9.30 Înregistrarea participanților, cafea. 9.30–11.00 Sesiunea de deschidere, sala 204. După prânz, plimbare cu ghid prin centrul vechi.',
    'time 09:00/09:30, time 09:30/11:00, identifier 204',
  ],
  [
    'Targul produselor sociale: sambata, 7 iunie 2025, orele 10-18, in Piata Libertatii. Intrarea este libera, va asteptam cu drag!',
    'date 2025-06-07, time 10:00/18:00',
  ],
  [
    'Biletele costă 45 de lei (redus, 25 de lei) și se găsesc la casierie sau pe www.teatrul-morii.example/bilete. Casieria se deschide la ora 16.',
    'money RON 45, money RON 25, url www.teatrul-morii.example/bilete, time 16:00',
  ],
  [
    'Persoană de contact: Ana Munteanu, telefon +40 266 555 123, e-mail Ana.Munteanu@cooperative.example. Vă rugăm să confirmați prezența.',
    'phone +40266555123, email ana.munteanu@cooperative.example',
  ],
  [
    'Întâlnirea de informare pentru solicitanți va avea loc joi, 20 februarie, la ora 13, în camera 12. Rugăm punctualitate!',
    'date XXXX-02-20, time 13:00, identifier 12',
  ],
  [
    'Biroul proiectului se află în bd. Unirii nr. 17, 410100 Oradea. Programul cu publicul este de luni până vineri, între orele 8:30 și 15:30.',
    'identifier 17, identifier 410100, time 08:30/15:30',
  ],
  [
    'Atenție, dată nouă! Atelierul de ceramică anunțat pentru 5 aprilie se mută pe 12 aprilie. Înscrieri la telefon 0266 555 789.',
    'date XXXX-04-05, date XXXX-04-12, phone 0266555789',
  ],
  [
    'Program: 11:15 cuvânt de bun venit, 11:30 prelegere despre tranziția verde, 12:45 prânz. Autocarul pleacă la 14:00 din fața hotelului.',
    'time 11:15, time 11:30, time 12:45, time 14:00',
  ],
  [
    'Webinar gratuit despre instrumentele financiare, 06.05.2025, ora 17.30. Înscrierea se face la https://inscrieri.forum-es.example/webinar?id=6.',
    'date 2025-05-06, time 17:30, url https://inscrieri.forum-es.example/webinar?id=6',
  ],
  [
    'La hotelul Trandafirul, noaptea de cazare cu mic dejun costă 320 lei. Rezervările cu parola „Forum” se fac până la douăzeci mai.',
    'money RON 320, date XXXX-05-20',
  ],
  [
    'Pauza de prânz durează 45 de minute. La ora 14:15 revenim în sala 3 pentru dezbaterea despre comunitățile de energie.',
    'number 45, time 14:15, identifier 3',
  ],
  [
    'Târgul de Crăciun este deschis pe 13, 14 și 15 decembrie, între orele 10 și 19. Vinul fiert costă 12,50 lei, iar ceaiul este din partea casei.',
    'date XXXX-12-13, date XXXX-12-14, date XXXX-12-15, time 10:00/19:00, money RON 12.5',
  ],
  [
    'Căutăm doi coordonatori de voluntari. Oferim un salariu brut de 3.800–4.200 lei și program flexibil. CV-urile se trimit până la 31 martie.',
    'number 2, money RON 3800, money RON 4200, date XXXX-03-31',
  ],
  [
    'Conferința poate fi urmărită atât în sală, cât și pe internet. Interpretarea în limbaj mimico-gestual este asigurată pe toată durata lucrărilor.',
    '',
  ],
  [
    'Oaspeții pot parca în Piața Cetății nr. 3. Tariful este de 4,50 lei pentru prima oră și de 6 lei pentru fiecare oră următoare.',
    'identifier 3, money RON 4.5, ordinal 1, money RON 6',
  ],
  // What only looks like facts
  [
    'Noua strategie ne dă nouă mai multă libertate decât vechile reguli. Mie mi se pare o schimbare bună, mai ales pentru comunele mici.',
    '',
  ],
  [
    'Linia telefonică este disponibilă 24/7, inclusiv duminica. Operatorii răspund și la întrebări despre efectele COVID-19 asupra muncii.',
    '',
  ],
  [
    'Formularul A4 se depune la secretariat. Înregistrarea audio vă va fi trimisă prin e-mail, în format MP3.',
    '',
  ],
  [
    'O treime dintre angajați lucrează de acasă, două treimi vin zilnic la birou. Profitul se împarte fifty-fifty între asociații fondatori.',
    '',
  ],
  [
    'Miniștrii G7 au vorbit despre reducerea emisiilor de CO2. Zeci de organizații au semnat un apel comun, iar alte câteva sute l-au distribuit.',
    '',
  ],
  [
    'Prim-ministrul nu a mai comentat subiectul. Nici purtătorul de cuvânt nu a spus mai mult, deși ziariștii au insistat luni la rând.',
    '',
  ],
  [
    'Ambii au optat pentru o soluție mai simplă. De altfel, mai toți colegii lor cred că drumul cel mai scurt este și cel mai sigur.',
    '',
  ],
  [
    'Angajații au primit o primă de Crăciun și tichete de masă. Sindicatul spune că este totuși prea puțin și cere noi negocieri.',
    '',
  ],
  [
    'Sute de mii de oameni așteaptă decizia guvernului. Mii de semnături s-au strâns peste noapte, iar zeci de primari pregătesc un proces.',
    '',
  ],
  [
    'Masa de la fereastră era ocupată, așa că ne-am așezat la bar. Marți seara e mereu aglomerat, mai cu seamă vara.',
    '',
  ],
  [
    'Un sfert de veac înseamnă mult. Jumătate dintre fondatori mai lucrează încă în cooperativă, chiar dacă unii au ieșit demult la pensie.',
    '',
  ],
  [
    'Domnul Augustin și doamna Martie conduc împreună clubul seniorilor. O dată stabilite regulile, toată lumea le respectă.',
    '',
  ],
  [
    'Tribunalul a judecat cauza în ședință nepublică. Reclamantul nu a avut avocat, iar pârâtul nici măcar nu s-a prezentat.',
    '',
  ],
  [
    'Amândouă contractele au fost semnate în același moment. Fiecare parte l-a citit cu atenție pe al său înainte de a pune semnătura.',
    '',
  ],
  [
    'La început s-a dorit un sediu comun, dar până la urmă echipele lucrează separat. Un tarif unic se aplică deocamdată tuturor.',
    '',
  ],
  ['Biletul costă 12 franci elvețieni sau circa 310 coroane cehe.', 'money CHF 12, money CZK 310'],
  [
    'Un donator a oferit 25.000 de coroane suedeze, altul 18.500 de coroane daneze.',
    'money SEK 25000, money DKK 18500',
  ],
  ['Fondul a plătit două milioane de coroane norvegiene.', 'money NOK 2000000'],
  ['Bursa este de o mie două sute de lire sterline.', 'money GBP 1200'],
  ['Chiria crește de la 640 la 715 euro din 1 aprilie.', 'money EUR 640, money EUR 715, date XXXX-04-01'],
  [
    'A se vedea articolele 14 și 15, precum și punctul 3 din anexă.',
    'identifier 14, identifier 15, identifier 3',
  ],
  ['Potrivit paginilor 34 și 35, clauza 7 nu se aplică.', 'identifier 34, identifier 35, identifier 7'],
  ['Una din zece gospodării nu are încălzire.', 'number 1, number 10'],
  ['Aproape trei sferturi dintre elevi locuiesc la un sfert de oră de centru.', ''],
  ['Bursa a scăzut cu unu la sută, iar șomajul cu două puncte procentuale.', 'percent 1%, percent 2%'],
  ['Secunda a durat o veșnicie; după zece secunde a sunat alarma.', 'number 10'],
  ['Datoria depășește 1,6 trilioane de lei.', 'money RON 1600000000000'],
  ['O sută de vecini și vreo douăzeci de magazine au semnat scrisoarea.', 'number 100, number 20'],
  ['O jumătate de duzină de ouă și o jumătate de kilogram de făină.', ''],
  ['A douăzeci și una ediție reunește treizeci și una de edituri.', 'ordinal 21, number 31'],
  ['Este al treizeci și treilea congres și al 13-lea târg.', 'ordinal 33, ordinal 13'],
  ['Între 5 și 7 martie sala rămâne închisă.', 'date XXXX-03-05/XXXX-03-07'],
  [
    'Birourile sunt deschise de luni până vineri între orele 9.00 și 14.00, iar sâmbăta între 10 și 13.',
    'time 09:00/14:00, number 10, number 13',
  ],
  ['Cina începe la 9 seara, iar trenul pleacă la 6 dimineața.', 'time 21:00, time 06:00'],
  [
    'Lotul 3: furnizare de mobilier; valoare estimată, 48.000 de lei fără TVA.',
    'identifier 3, money RON 48000',
  ],
  [
    'Conform considerentului 22 și alineatului (4) din secțiunea 2.1, sprijinul se limitează la trei ani.',
    'identifier 22, identifier 4, identifier 2.1, number 3',
  ],
  [
    'Dosarul nr. 2023/117 și contractul 45/2022 sunt încă deschise.',
    'identifier 2023/117, identifier 45/2022',
  ],
  ['Acoperirea este de sută la sută în optzeci și una de comune.', 'percent 100%, number 81'],
  ['Camera 312, etajul al treilea; liftul este lângă biroul 14.', 'identifier 312, ordinal 3, identifier 14'],
  ['S-au născut 1.204 copii, cu o treime mai mulți; două cincimi sunt gemeni.', 'number 1204'],
  ['Cele trei mii două sute de semnături au fost depuse la primărie.', 'number 3200'],
  ['Cei nouă experți au mers în nouă țări; noua metodă le-a plăcut.', 'number 9, number 9'],
  ['Ne-au oferit nouă bilete; vouă v-au dat zece.', 'number 9, number 10'],
  ['Ni s-a spus nouă că mai avem de așteptat.', ''],
  ['Mie mi-a plăcut piesa, ție nu.', ''],
  ['O mie de lei și mii de motive.', 'money RON 1000'],
  ['Al doilea, în vârstă de 34 de ani, a fost rănit; prima a scăpat.', 'ordinal 2, number 34, ordinal 1'],
  ['Sunați la 0266 207 700 până vineri, 6 iunie.', 'phone 0266207700, date XXXX-06-06'],
  ['Str. Mihai Viteazu nr. 46, ap. 5, 400151 Cluj-Napoca.', 'identifier 46, identifier 5, identifier 400151'],
  ['A plătit 350 de forinți și 80 de leva pentru bilet.', 'money HUF 350, money BGN 80'],
  ['Ședința din 15-16 octombrie 2024 a reunit 9 parteneri.', 'date 2024-10-15/2024-10-16, number 9'],
  [
    'Din martie 2023 până în mai 2027, proiectul organizează cinci vizite de studiu.',
    'date 2023-03/2027-05, number 5',
  ],
  [
    'La art. 7 alin. (2) lit. b) din O.U.G. nr. 109/2011 se prevede o amendă de 5.000-10.000 lei.',
    'identifier 7, identifier 2, identifier 109/2011, money RON 5000, money RON 10000',
  ],
  ['A patra parte din bani s-a dus pe chirie; restul, pe salarii.', ''],
  ['În prima jumătate a lunii iunie plouă mai mult decât în mai.', 'ordinal 1, date XXXX-06, date XXXX-05'],
  ['Patruzeci de la sută au răspuns da, 35 % nu, restul s-au abținut.', 'percent 40%, percent 35%'],
  ['A câștigat cu 6-4 și 7-5 în două ore și jumătate.', 'number 6, number 4, number 7, number 5, number 2.5'],
  [
    'Au venit șaptesprezece femei și nouăsprezece bărbați, iar una dintre ele a vorbit.',
    'number 17, number 19, number 1',
  ],
  [
    'Programul rulează din mai 2023; în mai multe județe a început abia în mai.',
    'date 2023-05, date XXXX-05',
  ],
  ['Din mai puțin de o sută de cereri, 46 au fost respinse.', 'number 100, number 46'],
  ['În mai toate satele lipsește canalizarea.', ''],
  ['Pe 9 mai sărbătorim Ziua Europei, iar la întâi iunie, copiii.', 'date XXXX-05-09, date XXXX-06-01'],
  ['Legea nouă intră în vigoare peste nouă zile.', 'number 9'],
  ['Ediția a douăzeci și doua adună nouăzeci și opt de trupe.', 'ordinal 22, number 98'],
  ['A treizeci și noua zi a fost cea mai grea.', 'ordinal 39'],
  ['La al o sutălea concert s-au vândut două mii șapte sute de bilete.', 'ordinal 100, number 2700'],
  ['Au fost verificate 2000 de persoane și 1950 de firme.', 'number 2000, number 1950'],
  ['Anul 2024 a adus 2024 de cereri noi.', 'date 2024, number 2024'],
  ['Premiul este de 20 de mii de dolari, adică vreo 92.000 lei.', 'money USD 20000, money RON 92000'],
  [
    'Costul a fost de 3,4 mld. lei, din care 1,1 mld. lei din fonduri europene.',
    'money RON 3400000000, money RON 1100000000',
  ],
  [
    'Art. 5 alin. (2) și art. 14 alin. (1) lit. c) se abrogă.',
    'identifier 5, identifier 2, identifier 14, identifier 1',
  ],
  [
    'Anexele nr. 2 și 3 fac parte integrantă din contractul nr. 118/2024.',
    'identifier 2, identifier 3, identifier 118/2024',
  ],
  ['Lotul 2, formularul 7 și anexa 4 se depun în original.', 'identifier 2, identifier 7, identifier 4'],
  ['Camerele 12 și 14 sunt la etajul doi.', 'identifier 12, identifier 14, number 2'],
  ['Primarul, în vârstă de 51 de ani, a câștigat cu 54,2% din voturi.', 'number 51, percent 54.2%'],
  ['Trei sferturi din suprafață, adică 1.200 ha, sunt pășuni.', 'number 1200'],
  ['Cu un sfert de oră înainte de ora 18:00 s-a oprit curentul.', 'time 18:00'],
  [
    'De la 1 la 5 septembrie 2025, douăzeci și patru de tineri vin la Miercurea Ciuc.',
    'date 2025-09-01/2025-09-05, number 24',
  ],
  ['În seara zilei de 14 februarie, la ora 19.30, are loc concertul.', 'date XXXX-02-14, time 19:30'],
  ['Firma avea în 1998 doar patru angajați; azi are 1.998.', 'date 1998, number 4, number 1998'],
  ['Prima de vacanță este de 1.600 de lei; o primă lunară nu există.', 'money RON 1600'],
  ['Ultima secundă a meciului a fost decisivă: 78-77.', 'number 78, number 77'],
  [
    'O mie una de nopți se joacă pe 3, 4 și 5 aprilie.',
    'number 1001, date XXXX-04-03, date XXXX-04-04, date XXXX-04-05',
  ],
  ['Suprafața de 12,5 mii mp costă 45 EUR/mp.', 'number 12500, money EUR 45'],
  [
    'Cheltuielile eligibile: min. 10.000 euro și max. 50.000 euro per beneficiar.',
    'money EUR 10000, money EUR 50000',
  ],
  ['S-au adunat o sută cincizeci și două de mii de lei.', 'money RON 152000'],
  ['Secretarul de stat Ion Popa a vorbit 40 de minute.', 'number 40'],
  ['Miercuri, 12 martie, ora 11, sala 3, et. 2.', 'date XXXX-03-12, time 11:00, identifier 3, number 2'],
  ['Numărul 7 al revistei apare la 1 decembrie.', 'ordinal 7, date XXXX-12-01'],
  [
    'Sunaţi la 0740 123 456 sau scrieţi la Contact@Ferma.example.',
    'phone 0740123456, email contact@ferma.example',
  ],
  ['Cota de TVA a crescut de la 19 la 21%.', 'percent 19%, percent 21%'],
  ['Un milion și jumătate de turiști au vizitat județul în 2025.', 'number 1500000, date 2025'],
  ['Echipa a pierdut cu 2-0 și a coborât pe locul al patrulea.', 'number 2, number 0, ordinal 4'],
  ['Prima de asigurare a crescut cu 9%, iar primele pentru agricultură au scăzut.', 'percent 9%'],
  [
    'Curtea de Apel Cluj l-a condamnat definitiv pe fostul primar la trei ani și opt luni de închisoare și la plata a 215.000 de lei.',
    'number 3, number 8, money RON 215000',
  ],
  [
    'Prin decizia civilă nr. 412/2023, instanța a admis recursul și a trimis cauza spre rejudecare.',
    'identifier 412/2023',
  ],
  [
    'Hotărârea poate fi atacată cu apel în termen de 30 de zile de la comunicare, potrivit art. 468 din Codul de procedură civilă.',
    'number 30, identifier 468',
  ],
  [
    'Înalta Curte a amânat pronunțarea pentru data de 17 octombrie 2024, ora 9.00.',
    'date 2024-10-17, time 09:00',
  ],
  [
    'Sepsi a învins cu 2-1 pe teren propriu, după ce fusese condusă până în minutul 84.',
    'number 2, number 1, number 84',
  ],
  [
    'Gimnasta de șaptesprezece ani a obținut 14,250 la bârnă și s-a clasat pe locul al treilea.',
    'number 17, number 14.25, ordinal 3',
  ],
  [
    'Meciul din turul al doilea se joacă sâmbătă, 7 martie, de la ora 20:30, în fața a aproximativ 11.500 de spectatori.',
    'ordinal 2, date XXXX-03-07, time 20:30, number 11500',
  ],
  [
    'Se încinge cuptorul la 180 de grade, se bat patru ouă cu 200 g zahăr și se adaugă 120 ml ulei.',
    'number 180, number 4, number 200, number 120',
  ],
  [
    'Lăsați aluatul la dospit patruzeci și cinci de minute, apoi coaceți-l încă douăzeci de minute.',
    'number 45, number 20',
  ],
  [
    'Pentru șase porții aveți nevoie de 1,5 kg de varză, două cepe, o jumătate de kilogram de carne și 12 foi de viță.',
    'number 6, number 1.5, number 2, number 12',
  ],
  [
    'Trenul InterRegio 1742 pleacă din Brașov la ora 6:12 și ajunge în București Nord la 9:05.',
    'number 1742, time 06:12, time 09:05',
  ],
  [
    'Autobuzele de pe linia 32 vor circula între orele 5.00 și 23.30, la intervale de 12 minute.',
    'number 32, time 05:00/23:30, number 12',
  ],
  [
    'În perioada 3–14 august 2026, circulația feroviară pe relația Sibiu–Mediaș va fi închisă.',
    'date 2026-08-03/2026-08-14',
  ],
  [
    'Primăria anunță întreruperea furnizării apei miercuri, 05.11.2025, între orele 8:00 și 16:00, pe strada Morii nr. 17.',
    'date 2025-11-05, time 08:00/16:00, identifier 17',
  ],
  [
    'Termenul de plată a impozitului pe clădiri este 31 martie; până atunci se acordă o bonificație de 10%.',
    'date XXXX-03-31, percent 10%',
  ],
  [
    'Sesizările se trimit la adresa registratura@primaria-valea.example sau la telefon 0264 551 208.',
    'email registratura@primaria-valea.example, phone 0264551208',
  ],
  [
    'Amenda pentru abandonarea deșeurilor este cuprinsă între 3.000 și 5.000 de lei.',
    'money RON 3000, money RON 5000',
  ],
  [
    'Conform art. 291 alin. (2) din Legea nr. 227/2015 privind Codul fiscal, cota redusă de TVA este de 9%.',
    'identifier 291, identifier 2, identifier 227/2015, percent 9%',
  ],
  [
    'Microîntreprinderile datorează un impozit de unu la sută, dacă veniturile nu depășesc 60.000 de euro.',
    'percent 1%, money EUR 60000',
  ],
  [
    'Ordonanța de urgență nr. 115 din 14 decembrie 2023 a modificat plafonul de la 500.000 la 250.000 euro.',
    'identifier 115, date 2023-12-14, money EUR 500000, money EUR 250000',
  ],
  [
    'Declarația unică se depune până la 25 mai inclusiv, la sediul organului fiscal sau online.',
    'date XXXX-05-25',
  ],
  [
    'Spitalul județean a raportat 41.872 de prezentări la urgență în 2023, cu 6,4% mai multe decât în anul precedent.',
    'number 41872, percent 6.4%, date 2023',
  ],
  [
    'Durata medie de spitalizare a scăzut de la 7,1 la 6,3 zile, iar gradul de ocupare a fost de 82 la sută.',
    'number 7.1, number 6.3, percent 82%',
  ],
  [
    'Din cei nouăsprezece pacienți internați, unsprezece sunt copii, iar doi se află la terapie intensivă.',
    'number 19, number 11, number 2',
  ],
  ['Rata mortalității infantile a fost de 5,6 la mia de născuți vii.', 'number 5.6, number 1000'],
  [
    'Muzeul este deschis de marți până duminică, între orele 10:00–18:00; lunea este închis.',
    'time 10:00/18:00',
  ],
  [
    'Icoana, din secolul al XVII-lea, a fost donată muzeului în 1928 de către o familie de negustori.',
    'ordinal 17, date 1928',
  ],
  [
    'Sala a patra cuprinde treizeci și două de piese de argint din vremea lui Carol I.',
    'ordinal 4, number 32, ordinal 1',
  ],
  [
    'Preț bilet adulți: 20 lei; elevi și studenți: 5 lei; grupuri de peste zece persoane: 15 lei.',
    'money RON 20, money RON 5, number 10, money RON 15',
  ],
  [
    'Meteorologii anunță cod galben de vânt, cu rafale de 60–80 km/h, până joi la ora 22.',
    'number 60, number 80, time 22:00',
  ],
  [
    'La munte stratul de zăpadă a ajuns la 135 cm, iar minima nopții a fost de minus 18 grade.',
    'number 135, number 18',
  ],
  [
    'Vor cădea 40-50 de litri pe metru pătrat în nouă județe din vestul țării.',
    'number 40, number 50, number 9',
  ],
  [
    'S-a stins din viață la 88 de ani profesorul Ilie Munteanu; a văzut lumina zilei la 2 februarie 1936, la Făgăraș.',
    'number 88, date 1936-02-02',
  ],
  ['Familia îndoliată mulțumește tuturor celor care i-au fost alături în aceste momente grele.', ''],
  ['Slujba de înmormântare va avea loc vineri, la ora 12:00, la biserica din cartier.', 'time 12:00'],
  [
    'Valoarea estimată a achiziției este de 3.480.000 lei fără TVA, iar garanția de participare de 1%.',
    'money RON 3480000, percent 1%',
  ],
  [
    'Ofertele se depun până la data de 20.04.2026, ora 15:00, prin platforma www.achizitii-valea.example.',
    'date 2026-04-20, time 15:00, url www.achizitii-valea.example',
  ],
  [
    'Contractul se împarte în patru loturi; durata este de 24 de luni, cu posibilitatea prelungirii cu încă șase.',
    'number 4, number 24, number 6',
  ],
  [
    'Vând apartament cu trei camere, etajul 2, 68 mp, centrală proprie, preț 94.500 euro negociabil.',
    'number 3, number 2, number 68, money EUR 94500',
  ],
  [
    'Închiriez garsonieră, 300 €/lună plus o garanție de două luni. Tel. +40 745 118 930.',
    'money EUR 300, number 2, phone +40745118930',
  ],
  [
    'Casă cu teren de 1.100 de metri pătrați, construită în 1978, la 14 km de Alba Iulia.',
    'number 1100, date 1978, number 14',
  ],
  [
    'Bugetul județului pentru 2026 însumează 1,12 miliarde de lei, cu un sfert mai mult decât anul trecut.',
    'date 2026, money RON 1120000000',
  ],
  [
    'Stimați colegi, deficitul coboară la 5,9% din PIB, adică la 106 miliarde lei, iar investițiile cresc cu două puncte procentuale.',
    'percent 5.9%, money RON 106000000000, percent 2%',
  ],
  ['Pensia minimă va fi majorată cu 85 de lei de la 1 ianuarie 2027.', 'money RON 85, date 2027-01-01'],
  [
    'Semestrul I al anului universitar 2025-2026 începe luni, 29 septembrie, și se încheie pe 18 ianuarie.',
    'ordinal 1, date 2025/2026, date XXXX-09-29, date XXXX-01-18',
  ],
  [
    'Sesiunea de restanțe are loc între 9 și 15 februarie 2026, în amfiteatrul A.',
    'date 2026-02-09/2026-02-15',
  ],
  [
    'Înscrierile la master se fac de la 6 la 17 iulie; sunt disponibile 45 de locuri la buget.',
    'date XXXX-07-06/XXXX-07-17, number 45',
  ],
  ['Nu se țin cursuri în zilele de 30 noiembrie și 1 decembrie.', 'date XXXX-11-30, date XXXX-12-01'],
  ['Biblioteca își prelungește programul în sesiune, iar cititorii pot rezerva locuri la masă.', ''],
  [
    'Recolta de porumb se ridică la 8,3 milioane de tone, cea mai slabă din ultimii cinci ani.',
    'number 8300000, number 5',
  ],
  [
    'Cutremurul, cu magnitudinea de 4,4, s-a produs la ora 3:38, la o adâncime de 121 de kilometri.',
    'number 4.4, time 03:38, number 121',
  ],
  [
    'Suspectul, în vârstă de treizeci și unu de ani, a fost reținut pentru 24 de ore.',
    'number 31, number 24',
  ],
  ['Fabrica va angaja trei sute cincizeci de oameni până în toamna lui 2026.', 'number 350, date 2026'],
  [
    'Un investitor a oferit 2,6 milioane de dolari pentru douăzeci la sută din acțiunile cramei.',
    'money USD 2600000, percent 20%',
  ],
  [
    'Consiliul local a aprobat proiectul cu 17 voturi pentru, două împotrivă și o abținere.',
    'number 17, number 2, number 1',
  ],
  [
    'La începutul lui iulie 2025, prețul gazelor a urcat la 36,40 euro pe megawatt-oră.',
    'date 2025-07, money EUR 36.4',
  ],
  [
    'A doua ediție a târgului de meserii are loc pe 23 și 24 mai, în sala 3 a Casei de Cultură.',
    'ordinal 2, date XXXX-05-23, date XXXX-05-24, identifier 3',
  ],
  [
    'Ștrandul se redeschide la mijlocul lunii iunie, iar accesul copiilor sub șapte ani este gratuit.',
    'date XXXX-06, number 7',
  ],
  ['Locuitorii sunt rugați să nu parcheze în dreptul porților și să țină câinii în lesă.', ''],
  [
    'Kilogramul de roșii s-a vândut ieri cu 9,80 lei, față de 7,15 lei săptămâna trecută.',
    'money RON 9.8, money RON 7.15',
  ],
  [
    'Indicele BET a închis la 17.412,7 puncte, în creștere cu 0,36%, iar barilul de țiței a coborât la 79,4 dolari.',
    'number 17412.7, percent 0.36%, money USD 79.4',
  ],
  [
    'Se administrează câte un comprimat la opt ore, timp de șapte zile; nu depășiți 3.000 mg pe zi.',
    'number 8, number 7, number 3000',
  ],
  [
    'Candidata a obținut 14.302 voturi, adică 37,9 la sută, cu doar douăzeci și șase mai multe decât contracandidatul.',
    'number 14302, percent 37.9%, number 26',
  ],
  [
    'Factura nr. 20254, emisă la 30.06.2025: total 1.980,00 lei, din care TVA 19% 316,13 lei.',
    'identifier 20254, date 2025-06-30, money RON 1980, percent 19%, money RON 316.13',
  ],
  ['Patrula a oprit mașina la ora 16.30, la kilometrul 214 al autostrăzii.', 'time 16:30, number 214'],
  [
    'S-a născut la 1 mai 1899, la Turda, și a murit în exil la șaptezeci și trei de ani.',
    'date 1899-05-01, number 73',
  ],
  [
    'Vârsta de pensionare va fi de 63 de ani și patru luni în 2027, apoi de 65 începând cu 2035.',
    'number 63, number 4, date 2027, number 65, date 2035',
  ],
  [
    'Reducerile durează de la 7 ianuarie până la 6 martie și variază între 30 și 50%.',
    'date XXXX-01-07/XXXX-03-06, percent 30%, percent 50%',
  ],
  [
    'Marele maestru a câștigat în 41 de mutări și conduce cu șase puncte și jumătate.',
    'number 41, number 6.5',
  ],
  [
    'Ședința ordinară are loc în ultima joi a lunii, la ora 14, în Piața Unirii nr. 1.',
    'time 14:00, identifier 1',
  ],
  [
    'Lacul de acumulare mai are 19,5% din capacitate, cel mai scăzut nivel din secolul XXI.',
    'percent 19.5%, ordinal 21',
  ],
  [
    'Ediția a XXV-a a festivalului se desfășoară pe 14 și 15 iunie, iar a doua seară este gratuită.',
    'ordinal 25, date XXXX-06-14, date XXXX-06-15, ordinal 2',
  ],
  [
    'Guvernul a alocat o mie cinci sute de milioane de euro pentru sănătate, circa 620 de euro pe locuitor.',
    'money EUR 1500000000, money EUR 620',
  ],
  [
    'Din cei două sute patruzeci de candidați, o sută unsprezece au trecut de prima probă.',
    'number 240, number 111, ordinal 1',
  ],
  [
    'Program de iarnă: luni–vineri, 9.00–14.00 și 16.30–19.30; sâmbăta numai dimineața.',
    'time 09:00/14:00, time 16:30/19:30',
  ],
  ['Vaccinul se face la 2, 4 și 11 luni.', 'number 2, number 4, number 11'],
  [
    'Terenul de 2.400 mp este înscris în cartea funciară nr. 30417 și are numărul cadastral 51208.',
    'number 2400, identifier 30417, identifier 51208',
  ],
];
