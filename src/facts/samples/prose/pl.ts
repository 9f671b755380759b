// Polish prose of our own (news, law, project, announcements) with the facts it says.
export const pl: readonly (readonly [string, string])[] = [
  // News
  [
    'Sejm przyjął w piątek, 14 marca 2025 r., nowelizację ustawy o spółdzielniach socjalnych. Za głosowało 287 posłów, przeciw było 139, a czternastu wstrzymało się od głosu.',
    'date 2025-03-14, number 287, number 139, number 14',
  ],
  [
    'Wisła pokonała u siebie lidera tabeli 3:1, choć do przerwy przegrywała. Wszystkie gole dla gospodarzy padły w ostatnim kwadransie.',
    'number 3, number 1',
  ],
  [
    'Inflacja w lutym wyniosła 4,9 proc. w ujęciu rocznym, podał urząd statystyczny. Ekonomiści spodziewali się wzrostu cen o 5,3 proc.',
    'date XXXX-02, percent 4.9%, percent 5.3%',
  ],
  [
    'W wypadku autokaru pod Kielcami rannych zostało siedemnaście osób, w tym czworo dzieci. Do zdarzenia doszło o godz. 6.40 na oblodzonej drodze.',
    'number 17, number 4, time 06:40',
  ],
  [
    'Burmistrz zapowiedziała, że most zostanie otwarty przed końcem wakacji. Mieszkańcy czekają na przeprawę od lat i nie kryją niecierpliwości.',
    '',
  ],
  [
    'Rząd chce przeznaczyć 2,4 mld zł na modernizację linii kolejowych na wschodzie kraju. Pierwszy etap ma ruszyć jesienią 2026 roku.',
    'money PLN 2400000000, ordinal 1, date 2026',
  ],
  [
    'Dwudziestotrzyletnia tenisistka z Poznania awansowała do ćwierćfinału po zwycięstwie 6:4, 7:5. Mecz trwał dwie godziny i jedenaście minut.',
    'number 23, number 6, number 4, number 7, number 5, number 2, number 11',
  ],
  [
    'Synoptycy ostrzegają przed falą mrozów: w nocy z soboty na niedzielę temperatura spadnie do minus 18 stopni, a w kotlinach nawet do minus 24. Śniegu przybędzie od 10 do 15 cm.',
    'number 18, number 24, number 10, number 15',
  ],
  [
    'Naukowcy z Gdańska odkryli w Bałtyku wrak statku z XVII wieku. Spoczywa na głębokości 46 metrów, około dwunastu kilometrów od brzegu.',
    'ordinal 17, number 46, number 12',
  ],
  [
    'Festiwal filmowy potrwa od 18 do 27 lipca 2025 r. W programie znalazło się ponad 160 tytułów z trzydziestu dwóch krajów.',
    'date 2025-07-18/2025-07-27, number 160, number 32',
  ],
  [
    'Bezrobocie w województwie spadło w ciągu roku o 0,7 punktu procentowego, do poziomu 5,1%. Najwięcej ofert pracy czeka na kierowców, spawaczy i opiekunów osób starszych.',
    'percent 0.7%, percent 5.1%',
  ],
  [
    'Prezydent spotkał się w środę z premierem, by rozmawiać o obsadzie placówek dyplomatycznych. Szczegółów rozmowy nie ujawniono.',
    '',
  ],
  [
    'Pożar hali magazynowej gasiło 58 strażaków z dziewięciu jednostek. Straty oszacowano wstępnie na 12\u00a0500\u00a0000 zł.',
    'number 58, number 9, money PLN 12500000',
  ],
  [
    'Polska wysłała na mistrzostwa 41 zawodników: dwadzieścia trzy kobiety i osiemnastu mężczyzn. Zawody rozpoczynają się 2 sierpnia o godz. 19:30.',
    'number 41, number 23, number 18, date XXXX-08-02, time 19:30',
  ],
  [
    'Według sondażu z 12–14.05.2025 na urzędującą prezydent miasta zagłosowałoby 38 procent badanych, a na jej głównego rywala 35 procent.',
    'date 2025-05-12/2025-05-14, percent 38%, percent 35%',
  ],
  [
    'Trzęsienie ziemi o magnitudzie 5,8 nawiedziło w nocy południe wyspy. Zginęło co najmniej sześć osób, a ponad dwieście zostało rannych.',
    'number 5.8, number 6, number 200',
  ],
  [
    'Muzeum Narodowe pokaże od 1 października 2025 r. do 11 stycznia 2026 r. sto dwadzieścia obrazów wypożyczonych z Wiednia i Budapesztu.',
    'date 2025-10-01/2026-01-11, number 120',
  ],
  [
    'Ceny mieszkań w stolicy wzrosły w trzecim kwartale 2024 r. o 6,2%. Za metr kwadratowy trzeba zapłacić średnio 16,8 tys. zł.',
    'ordinal 3, date 2024, percent 6.2%, money PLN 16800',
  ],
  [
    'Kapitan reprezentacji opuści boisko na osiem tygodni. Uraz kolana odniósł w 73. minucie niedzielnego spotkania.',
    'number 8, ordinal 73',
  ],
  [
    'Setki osób wyszły wieczorem na ulice Łodzi, protestując przeciw zamknięciu oddziału położniczego. Dziesiątki samochodów utknęły w korkach.',
    '',
  ],
  [
    'Kurs euro wzrósł w poniedziałek do 4,32 zł, a za dolara płacono 3,97 zł. Analitycy tłumaczą to słabszymi danymi z przemysłu.',
    'money PLN 4.32, money PLN 3.97',
  ],
  [
    'Astronomowie zaobserwowali planetę krążącą wokół gwiazdy odległej o 41 lat świetlnych. Rok trwa na niej zaledwie jedenaście dni.',
    'number 41, number 11',
  ],
  [
    'Referendum lokalne odbędzie się 9 listopada 2025 roku. Aby wynik był ważny, do urn musi pójść co najmniej 30% uprawnionych, czyli około 7,4 tys. osób.',
    'date 2025-11-09, percent 30%, number 7400',
  ],
  [
    'Przez pierwsze półrocze 2024 r. lotnisko obsłużyło 1,9 mln pasażerów. To najlepszy wynik w jego historii.',
    'ordinal 1, date 2024, number 1900000',
  ],
  [
    'Śledczy zatrzymali trzech mężczyzn w wieku 27, 34 i 51 lat. Mieli wyłudzić od starszych osób blisko osiemset tysięcy złotych.',
    'number 3, number 27, number 34, number 51, money PLN 800000',
  ],
  [
    'Nagrodę literacką za rok 2023 otrzymała debiutantka z Podlasia. Laureatka odebrała czek na 100 000 zł oraz statuetkę.',
    'date 2023, money PLN 100000',
  ],
  [
    'Komisja Europejska zaproponowała budżet w wysokości 1,2 biliona euro. Negocjacje z państwami członkowskimi potrwają zapewne do grudnia 2027 r.',
    'money EUR 1200000000000, date 2027-12',
  ],
  [
    'Rzeka Bug przekroczyła stan alarmowy o czterdzieści centymetrów. Z dwu wsi ewakuowano 85 mieszkańców.',
    'number 40, number 2, number 85',
  ],
  [
    'Piłkarki ręczne z Lublina wygrały 31:28 i po raz kolejny zagrają w finale pucharu. Decydujący mecz zaplanowano na 24 i 25 maja.',
    'number 31, number 28, date XXXX-05-24, date XXXX-05-25',
  ],
  [
    'Liczba ludności kraju zmalała do 37,6 miliona. Demografowie przewidują, że w 2050 roku będzie nas o pięć milionów mniej.',
    'number 37600000, date 2050, number 5000000',
  ],
  [
    'Wojewoda ogłosił alarm powodziowy w trzech powiatach. Poziom wody w Odrze rósł w środę o 8–10 cm na godzinę.',
    'number 3, number 8, number 10',
  ],
  [
    'Koncert odwołano z powodu choroby solistki. Organizator zwróci pieniądze za bilety wszystkim, którzy kupili je przez internet.',
    '',
  ],
  [
    'Minister finansów przedstawił projekt budżetu na 2026 r. z deficytem 271 mld zł. Wydatki na ochronę zdrowia wzrosną o 8,5 procent.',
    'date 2026, money PLN 271000000000, percent 8.5%',
  ],
  [
    'Zamek Królewski odwiedziło w maju 84\u202f300 turystów, o jedenaście tysięcy więcej niż przed rokiem.',
    'date XXXX-05, number 84300, number 11000',
  ],
  [
    'Król Karol III przybył do Warszawy z dwudniową wizytą. To jego szósta podróż do Polski.',
    'ordinal 3, number 2, ordinal 6',
  ],
  [
    'Sztafeta 4 × 100 metrów zajęła piąte miejsce z czasem gorszym od rekordu kraju o 0,31 sekundy. Do podium zabrakło niewiele.',
    'number 4, number 100, ordinal 5, number 0.31',
  ],
  [
    'Z powodu wichury bez prądu pozostawało w czwartek rano 23,5 tys. odbiorców. Strażacy wyjeżdżali do zdarzeń 1147 razy.',
    'number 23500, number 1147',
  ],
  [
    'Szpital w Nowym Targu kupi tomograf za 3 mln 250 tys. zł. Sprzęt ma trafić na oddział do końca lipca.',
    'money PLN 3250000, date XXXX-07',
  ],
  [
    'W wyborach z 4 czerwca 1989 r. Polacy wybierali cały Senat i część Sejmu. Frekwencja w pierwszej turze wyniosła 62,7%.',
    'date 1989-06-04, ordinal 1, percent 62.7%',
  ],
  [
    'Lekkoatleta z Bydgoszczy rzucił młotem na odległość 81,06 m. Kolejny start planuje 16 sierpnia w Chorzowie.',
    'number 81.06, date XXXX-08-16',
  ],
  [
    'Biblioteka miejska przedłuży godziny otwarcia. Od września czytelnia będzie czynna w dni robocze w godz. 8.00–20.00, a w soboty od 9.00 do 14.00.',
    'date XXXX-09, time 08:00/20:00, time 09:00/14:00',
  ],
  [
    'Stocznia zwolni dwustu czterdziestu pracowników. Związkowcy zapowiadają strajk, jeśli zarząd nie wycofa się z decyzji do 30 kwietnia.',
    'number 240, date XXXX-04-30',
  ],
  [
    'Południowa obwodnica będzie miała 14,6 km długości. Wykonawca dostanie za nią 689 milionów złotych i ma na budowę trzydzieści cztery miesiące.',
    'number 14.6, money PLN 689000000, number 34',
  ],
  [
    'Naukowcy przebadali 1 280 uczniów szkół podstawowych. Co najmniej jeden posiłek dziennie przed ekranem spożywa 64 proc. z nich.',
    'number 1280, number 1, percent 64%',
  ],
  [
    'Papież Leon XIII ogłosił swoją najsłynniejszą encyklikę w 1891 roku. Historycy przypomnieli o niej podczas konferencji na KUL.',
    'ordinal 13, date 1891',
  ],
  // Law and administration
  [
    'Zgodnie z art. 12 ust. 3 ustawy wniosek składa się nie później niż w terminie 14 dni od dnia doręczenia decyzji.',
    'identifier 12, identifier 3, number 14',
  ],
  [
    'Rozporządzenie Parlamentu Europejskiego i Rady (UE) 2021/1060 z dnia 24 czerwca 2021 r. ustanawia wspólne przepisy dotyczące funduszy.',
    'identifier 2021/1060, date 2021-06-24',
  ],
  [
    'Minimalna liczba założycieli spółdzielni socjalnej wynosi trzy, jeżeli założycielami są osoby fizyczne, a dwa, jeżeli są nimi osoby prawne.',
    'number 3, number 2',
  ],
  [
    'Termin składania ofert upływa 28.02.2025 r. o godz. 12:00. Oferty złożone po terminie zostaną odrzucone bez otwierania.',
    'date 2025-02-28, time 12:00',
  ],
  [
    'Wadium w wysokości 15 000,00 zł należy wnieść przelewem. Zamawiający zwraca je niezwłocznie, nie później niż w ciągu siedmiu dni.',
    'money PLN 15000, number 7',
  ],
  [
    'Ustawa wchodzi w życie z dniem 1 stycznia 2026 r., z wyjątkiem art. 7, który wchodzi w życie po upływie 30 dni od dnia ogłoszenia.',
    'date 2026-01-01, identifier 7, number 30',
  ],
  [
    'W sprawach nieuregulowanych w niniejszej umowie stosuje się przepisy Kodeksu cywilnego. Spory rozstrzyga sąd właściwy dla siedziby Zamawiającego.',
    '',
  ],
  [
    'Kara umowna za zwłokę wynosi 0,2% wynagrodzenia brutto za każdy dzień. Łączna wysokość kar nie może przekroczyć 20 % wynagrodzenia.',
    'percent 0.2%, percent 20%',
  ],
  [
    'Załącznik nr II do dyrektywy 2014/24/UE zawiera wykaz robót budowlanych. Progi podano w załączniku IV.',
    'ordinal 2, identifier 2014/24, ordinal 4',
  ],
  [
    'Zgodnie z § 5 regulaminu komisja konkursowa liczy od pięciu do dziewięciu członków i podejmuje decyzje zwykłą większością głosów.',
    'identifier 5, number 5, number 9',
  ],
  [
    'Strony zawarły umowę nr 47/2024 w dniu siedemnastego października 2024 r. w Radomiu. Umowę sporządzono w trzech jednobrzmiących egzemplarzach.',
    'identifier 47/2024, date 2024-10-17, number 3',
  ],
  [
    'Dotacja może pokryć do osiemdziesięciu pięciu procent kosztów kwalifikowalnych, lecz nie więcej niż 120 000 EUR na beneficjenta.',
    'percent 85%, money EUR 120000',
  ],
  [
    'Organ wydaje decyzję w terminie dwóch miesięcy. Od decyzji przysługuje odwołanie do samorządowego kolegium w ciągu czternastu dni.',
    'number 2, number 14',
  ],
  [
    'Zamówienie podzielono na cztery części. Wartość drugiej części oszacowano na 214 000 euro, co stanowi równowartość 913 780 zł.',
    'number 4, ordinal 2, money EUR 214000, money PLN 913780',
  ],
  [
    'Uchwała nr 118/2023 Zarządu Województwa traci moc z dniem podjęcia niniejszej uchwały. Wykonanie powierza się marszałkowi.',
    'identifier 118/2023',
  ],
  [
    'Okres kwalifikowalności wydatków trwa od 1.01.2024 r. do 31.12.2026 r. Wydatki poniesione wcześniej nie podlegają zwrotowi.',
    'date 2024-01-01/2026-12-31',
  ],
  [
    'Posiedzenie rady otworzył przewodniczący o godz. 10.05. Na stan 21 radnych obecnych było dziewiętnastu, co pozwala na podejmowanie prawomocnych uchwał.',
    'time 10:05, number 21, number 19',
  ],
  [
    'Siedziba stowarzyszenia mieści się przy ul. Krótkiej 8, 26-600 Radom. Stowarzyszenie działa na podstawie wpisu pod numerem KRS 0000417352.',
    'identifier 8, identifier 26-600, identifier 0000417352',
  ],
  [
    'Wykonawca wykaże, że w okresie ostatnich pięciu lat zrealizował należycie co najmniej dwie usługi o wartości nie mniejszej niż 50 tys. zł każda.',
    'number 5, number 2, money PLN 50000',
  ],
  [
    'Trybunał Sprawiedliwości orzekł wyrokiem z dnia 6 XI 2018 r., że pracownik nie traci prawa do niewykorzystanego urlopu automatycznie.',
    'date 2018-11-06',
  ],
  [
    'Przepisy rozdziału III stosuje się odpowiednio do przedsiębiorstw społecznych. Definicję zawiera art. 2 pkt 13.',
    'ordinal 3, identifier 2, identifier 13',
  ],
  [
    'Stawka podatku wynosi 8 procent, a dla usług wymienionych w tabeli pięć procent. Deklarację składa się do 25. dnia każdego miesiąca.',
    'percent 8%, percent 5%, ordinal 25',
  ],
  [
    'Pracownik ma prawo do zapoznania się z aktami sprawy oraz do złożenia wyjaśnień. Odmowa udzielenia wyjaśnień nie wstrzymuje postępowania.',
    '',
  ],
  [
    'Kadencja rady trwa 4 lata. Członkowie pierwszej rady powołani zostali na okres dwuletni.',
    'number 4, ordinal 1, number 2',
  ],
  [
    'Grzywna wynosi od 500 zł do 5000 zł. W razie uporczywego uchylania się od obowiązku inspektor może ją nałożyć ponownie.',
    'money PLN 500, money PLN 5000',
  ],
  [
    'System zarządzania jakością spełnia wymagania normy ISO 9001, a system środowiskowy normy ISO 14001. Certyfikaty są ważne do sierpnia 2027 roku.',
    'identifier 9001, identifier 14001, date 2027-08',
  ],
  [
    'Wnioski rozpatruje się w kolejności wpływu. O zakwalifikowaniu decyduje liczba punktów: minimum 60 na 100 możliwych.',
    'number 60, number 100',
  ],
  [
    'Zmienia się rozporządzenie (WE) nr 1370/2007 w zakresie zamówień bezpośrednich poniżej progu 1 000 000 euro średniej wartości rocznej.',
    'identifier 1370/2007, money EUR 1000000',
  ],
  [
    'Konsultacje społeczne prowadzone będą między 3 a 24 lutego 2025 roku. Uwagi można zgłaszać na adres konsultacje@powiat-lesny.example.',
    'date 2025-02-03/2025-02-24, email konsultacje@powiat-lesny.example',
  ],
  [
    'Osoba ubiegająca się o świadczenie przedkłada zaświadczenie o dochodach za rok 2024 oraz oświadczenie o liczbie osób w rodzinie.',
    'date 2024',
  ],
  // Projects
  [
    'Drugie spotkanie partnerów odbyło się w dniach 8–9 października 2024 r. w Płocku. Wzięło w nim udział 36 osób z ośmiu regionów.',
    'ordinal 2, date 2024-10-08/2024-10-09, number 36, number 8',
  ],
  [
    'Budżet projektu wynosi 1 642 800 euro, z czego 80% pokrywa Europejski Fundusz Rozwoju Regionalnego. Realizacja potrwa cztery lata.',
    'money EUR 1642800, percent 80%, number 4',
  ],
  [
    'Podczas trzydniowej wizyty studyjnej uczestnicy odwiedzili pięć spółdzielni socjalnych i jedno centrum integracji społecznej.',
    'number 3, number 5, number 1',
  ],
  [
    'Celem projektu jest wymiana doświadczeń między regionami oraz poprawa polityk wspierających ekonomię społeczną. Partnerzy uczą się od siebie nawzajem.',
    '',
  ],
  [
    'Grupa interesariuszy spotkała się po raz czwarty 21 lutego 2025 roku. Dwudziestu siedmiu przedstawicieli organizacji omówiło wyniki badania terenowego.',
    'ordinal 4, date 2025-02-21, number 27',
  ],
  [
    'Do końca 2025 roku partnerzy chcą opisać trzydzieści dobrych praktyk. Do tej pory zatwierdzono ich dwanaście.',
    'date 2025, number 30, number 12',
  ],
  [
    'W numerze 3 naszego newslettera piszemy o zamówieniach odpowiedzialnych społecznie i o lokalu, w którym połowa załogi to osoby z niepełnosprawnościami.',
    'ordinal 3',
  ],
  [
    'Następne seminarium zaplanowano na wrzesień 2025 r. w Rydze. Zapisy przyjmuje koordynatorka do 15 sierpnia: biuro@siec-regionow.example.',
    'date 2025-09, date XXXX-08-15, email biuro@siec-regionow.example',
  ],
  [
    'W partnerstwie uczestniczy dziesięć instytucji z dziewięciu krajów. Liderem jest samorząd regionu, a partnerem badawczym uniwersytet.',
    'number 10, number 9',
  ],
  [
    'Fundusz pożyczkowy udzielił w latach 2021–2023 łącznie 312 pożyczek. Przeciętna pożyczka opiewała na 68,4 tys. zł.',
    'date 2021/2023, number 312, money PLN 68400',
  ],
  [
    'Wskaźnik produktu osiągnięto w 92 proc., a wskaźnik rezultatu w stu procentach. Sprawozdanie przyjął komitet sterujący.',
    'percent 92%, percent 100%',
  ],
  [
    'Zakład aktywności zawodowej w Grójcu zatrudnia 54 osoby, z czego czterdzieści jeden ma orzeczenie o niepełnosprawności.',
    'number 54, number 41',
  ],
  [
    'Nabór wniosków trwa od 3 do 28 marca 2025 r. Na granty przeznaczono 600 000 zł, a każdy podmiot może otrzymać do 25 000 zł.',
    'date 2025-03-03/2025-03-28, money PLN 600000, money PLN 25000',
  ],
  [
    'Program Interreg Europa 2021–2027 finansuje współpracę instytucji publicznych. Więcej na stronie https://www.interregeurope.eu/secon.',
    'date 2021/2027, url https://www.interregeurope.eu/secon',
  ],
  [
    'Warsztaty poprowadziło sześcioro ekspertów z Belgii i Hiszpanii. Uczestniczki oceniły je średnio na 4,7 w skali od 1 do 5.',
    'number 6, number 4.7, number 1, number 5',
  ],
  [
    'Spotkanie kick-off trwało dwa dni i zakończyło się wizytą w piekarni prowadzonej przez spółdzielnię. Chleb wypieka tam trzynaścioro pracowników.',
    'number 2, number 13',
  ],
  [
    'Raport z badania liczy 64 strony. Jego skrót ukaże się w pięciu językach na początku kwietnia.',
    'number 64, number 5, date XXXX-04',
  ],
  [
    'Trzecią wizytę studyjną zorganizowano w regionie Alentejo w dniach 29 września – 2 października 2025 r. Uczestniczyło w niej dwadzieścioro pięcioro gości.',
    'ordinal 3, date 2025-09-29/2025-10-02, number 25',
  ],
  [
    'Partnerzy zgodzili się co do tego, że największą barierą pozostaje dostęp do finansowania. Banki rzadko rozumieją specyfikę sektora.',
    '',
  ],
  [
    'Każdy region wybiera jeden instrument polityki i jedną grupę interesariuszy. Razem mamy więc dziewięć instrumentów, którymi zajmuje się ponad stu urzędników.',
    'number 1, number 1, number 9, number 100',
  ],
  [
    'Sklep internetowy z wyrobami przedsiębiorstw społecznych odnotował w 2024 r. obroty rzędu 1,35 mln zł, o 22% wyższe niż w 2023 r.',
    'date 2024, money PLN 1350000, percent 22%, date 2023',
  ],
  [
    'Zapraszamy na VI Forum Ekonomii Społecznej, które odbędzie się 12 i 13 czerwca 2025 r. w Siedlcach.',
    'ordinal 6, date 2025-06-12, date 2025-06-13',
  ],
  [
    'Wkład własny gminy to 15 procent, czyli 48 750,50 zł. Pozostałą część sfinansuje budżet województwa.',
    'percent 15%, money PLN 48750.5',
  ],
  [
    'Z ankiety wynika, że siedemdziesiąt dwa procent firm nigdy nie słyszało o klauzulach społecznych. Regularnie stosuje je niewiele urzędów.',
    'percent 72%',
  ],
  [
    'Inkubator w ciągu osiemnastu miesięcy wsparł 140 inicjatyw i pomógł utworzyć sześćdziesiąt trzy miejsca pracy, w tym 19 na terenach wiejskich.',
    'number 18, number 140, number 63, number 19',
  ],
  [
    'Umowę o dofinansowanie podpisano 30 stycznia 2023 r., a pierwszą transzę w kwocie 95 tys. euro wypłacono w kwietniu.',
    'date 2023-01-30, ordinal 1, money EUR 95000, date XXXX-04',
  ],
  [
    'Każda z dziewięciu delegacji przedstawiła po dwie dobre praktyki. Osiemnaście opisów trafiło do recenzji, a do publikacji zakwalifikowano jedenaście.',
    'number 9, number 2, number 18, number 11',
  ],
  [
    'Działania informacyjne dotarły do 15–20 tys. odbiorców w mediach społecznościowych. Film o spółdzielni rowerowej obejrzano 8412 razy.',
    'number 15000, number 20000, number 8412',
  ],
  [
    'W ramach drugiego zadania powstaną trzy regionalne plany działania. Każdy zostanie poddany konsultacjom, które potrwają od maja do lipca 2026 roku.',
    'ordinal 2, number 3, date 2026-05/2026-07',
  ],
  [
    'Spółdzielnia „Pod Lipami” prowadzi stołówkę, pralnię i punkt napraw. Zyski przeznacza na reintegrację zawodową swoich członków.',
    '',
  ],
  [
    'Ośrodek wsparcia obejmuje zasięgiem siedem powiatów i liczące 63 tysiące mieszkańców miasto. Doradcy udzielili tam dwóch tysięcy stu porad.',
    'number 7, number 63000, number 2100',
  ],
  [
    'Na wizytę w Diest pojechała dwunastoosobowa delegacja. Koszt przejazdu wyniósł 310 EUR od osoby.',
    'number 12, money EUR 310',
  ],
  [
    'Sprawozdanie za okres od 1 września 2024 r. do 28 lutego 2025 r. należy złożyć do połowy marca 2025 r.',
    'date 2024-09-01/2025-02-28, date 2025-03',
  ],
  [
    'Komitet sterujący zbiera się co sześć miesięcy. Jego piąte posiedzenie przeprowadzono zdalnie, 17.12.2024 w godz. 10.00–12.30.',
    'number 6, ordinal 5, date 2024-12-17, time 10:00/12:30',
  ],
  [
    'W konkursie na najlepszy produkt społeczny I miejsce zajęły świece z Ostrołęki, a II miejsce torby szyte z banerów.',
    'ordinal 1, ordinal 2',
  ],
  [
    'Szkolenia z zamówień publicznych ukończyło 212 urzędników z czterdziestu sześciu gmin. Planujemy jeszcze dwie edycje.',
    'number 212, number 46, number 2',
  ],
  [
    'Dofinansowanie w kwocie € 75 000 otrzymają trzy najlepsze koncepcje. Oceni je jury złożone z siedmiorga członków.',
    'money EUR 75000, number 3, number 7',
  ],
  [
    'Jedna z dwóch piekarni należących do fundacji działa w budynku dawnej szkoły. Remont kosztował 430 000 złotych.',
    'number 1, number 2, money PLN 430000',
  ],
  [
    'Strategia rozwoju ekonomii społecznej do 2030 roku zakłada powstanie tysiąca trzystu nowych miejsc pracy w całym województwie.',
    'date 2030, number 1300',
  ],
  [
    'Podczas pierwszego dnia dyskutowano o widoczności sektora, drugi dzień wypełniły wizyty u lokalnych producentów.',
    'ordinal 1, ordinal 2',
  ],
  [
    'Projekt o numerze 01C0224 rozpoczął się w marcu 2023 r. i potrwa do maja 2027 r. Faza podstawowa obejmuje 36 miesięcy.',
    'identifier 01C0224, date 2023-03, date 2027-05, number 36',
  ],
  [
    'Szwajcarski partner wniósł 42 000 franków szwajcarskich, a czeski 310 tys. koron czeskich. Wkłady rozliczono po kursie z 2 stycznia.',
    'money CHF 42000, money CZK 310000, date XXXX-01-02',
  ],
  [
    'Wersja 2.1 podręcznika wnioskodawcy obowiązuje od 10 lutego 2025 r. Zmiany dotyczą rozdziału 4 oraz strony 27.',
    'identifier 2.1, date 2025-02-10, identifier 4, identifier 27',
  ],
  [
    'Newsletter nr 5 trafił do 1 130 odbiorców, otworzyło go 41,5% z nich. Kolejne wydanie przygotujemy po wakacjach.',
    'ordinal 5, number 1130, percent 41.5%',
  ],
  [
    'Region uczestniczył wcześniej w trzech projektach programu Horyzont 2020 i w jednym projekcie transgranicznym.',
    'number 3, identifier 2020, number 1',
  ],
  // Announcements
  [
    '9.00–9.30 Rejestracja uczestników i kawa powitalna. 9.30–11.00 Sesja otwierająca, sala 204, II piętro.',
    'time 09:00/09:30, time 09:30/11:00, identifier 204, ordinal 2',
  ],
  [
    'Targi ekonomii społecznej: sobota, 7 czerwca 2025 r., godz. 10.00–18.00, rynek w Ciechanowie. Wstęp wolny!',
    'date 2025-06-07, time 10:00/18:00',
  ],
  [
    'Bilety w cenie 25 zł (ulgowe 15 zł) można kupić w kasie lub na stronie www.teatr-wiatrak.example/bilety. Kasa czynna od godz. 16.',
    'money PLN 25, money PLN 15, url www.teatr-wiatrak.example/bilety, time 16:00',
  ],
  [
    'Kontakt dla uczestników: Anna Nowak, tel. +48 22 555 01 23, e-mail: Anna.Nowak@spoldzielnie.example.',
    'phone +48225550123, email anna.nowak@spoldzielnie.example',
  ],
  [
    'Spotkanie informacyjne dla wnioskodawców odbędzie się w czwartek 20 lutego o godz. 13 w pokoju nr 12. Prosimy o punktualność.',
    'date XXXX-02-20, time 13:00, identifier 12',
  ],
  [
    'Biuro projektu mieści się przy ul. Słonecznej 17, 09-400 Płock. Czekamy na Państwa od poniedziałku do piątku między godz. 8:30 a 15:30.',
    'identifier 17, identifier 09-400, time 08:30/15:30',
  ],
  [
    'Uwaga, zmiana terminu! Warsztaty ceramiczne przeniesiono z 5 na 12 kwietnia. Obowiązują wcześniejsze zapisy pod numerem 24 267 89 10.',
    'date XXXX-04-05, date XXXX-04-12, phone 242678910',
  ],
  [
    'Program: 11:15 Powitanie, 11:30 Wykład o zielonej transformacji, 12:45 Obiad. Przejazd autokarem o 14:00 spod hotelu.',
    'time 11:15, time 11:30, time 12:45, time 14:00',
  ],
  [
    'Zapraszamy na bezpłatny webinar o finansowaniu zwrotnym, 6.05.2025, start o 17.30. Link wyślemy po rejestracji na https://zapisy.forum-es.example/webinar?id=6.',
    'date 2025-05-06, time 17:30, url https://zapisy.forum-es.example/webinar?id=6',
  ],
  [
    'Nocleg zarezerwowano w hotelu Pod Różą, 320 zł za dobę ze śniadaniem. Rezerwacje z hasłem „Forum” przyjmujemy do dwudziestego maja.',
    'money PLN 320, date XXXX-05-20',
  ],
  [
    'Przerwa obiadowa potrwa 45 minut. O godz. 14.15 wracamy do sali 3 na panel o spółdzielniach energetycznych.',
    'number 45, time 14:15, identifier 3',
  ],
  [
    'Kiermasz świąteczny czynny będzie 13, 14 i 15 grudnia od 10:00 do 19:00. Pierogi po 18,50 zł, barszcz gratis.',
    'date XXXX-12-13, date XXXX-12-14, date XXXX-12-15, time 10:00/19:00, money PLN 18.5',
  ],
  [
    'Szukamy dwóch koordynatorek wolontariatu. Oferujemy umowę na pół etatu i wynagrodzenie 3 800–4 200 zł brutto. CV prosimy wysyłać do 31 marca.',
    'number 2, money PLN 3800, money PLN 4200, date XXXX-03-31',
  ],
  [
    'Konferencja odbędzie się w formule hybrydowej. Tłumaczenie na język migowy zapewniamy przez cały czas trwania obrad.',
    '',
  ],
  [
    'Parking dla gości znajduje się przy al. Niepodległości 3. Opłata wynosi 4,50 zł za pierwszą godzinę i 6 zł za każdą następną.',
    'identifier 3, money PLN 4.5, ordinal 1, money PLN 6',
  ],
  // What only looks like facts
  [
    'Pani Maja Marzec i pan Piotr Sierpień prowadzą razem klub seniora. Dwór, w którym się spotykają, wciąż czeka na remont.',
    '',
  ],
  [
    'Infolinia działa 24/7, także w niedziele i święta. Konsultanci odpowiadają na pytania o skutki COVID-19 dla rynku pracy.',
    '',
  ],
  [
    'Wydruk w formacie A4 prosimy złożyć w sekretariacie. Plik MP3 z nagraniem prześlemy pocztą elektroniczną.',
    '',
  ],
  [
    'Jedna trzecia załogi pracuje zdalnie, a dwie trzecie codziennie dojeżdża. Zyskiem dzielą się fifty-fifty.',
    '',
  ],
  [
    'Ministrowie grupy G7 rozmawiali o redukcji emisji CO2. Kilkanaście organizacji złożyło wspólny apel, kilkadziesiąt kolejnych go poparło.',
    '',
  ],
  ['W środę po południu uczniowie sadzili lipy przed szkołą. W piątek z kolei porządkowali boisko.', ''],
  [
    'Oboje byli zdania, że pierwszeństwo mają sprawy lokalne. Z drugiej strony nie chcieli zrażać do siebie inwestorów.',
    '',
  ],
  [
    'Września to miasto, w którym pełno jest starych kamienic. Wiosną i latem turystów bywa tu mnóstwo, zimą prawie wcale.',
    '',
  ],
  [
    'Setki tysięcy ludzi czekają na decyzję rządu. Tysiące podpisów zebrano w ciągu doby, a dziesiątki gmin zapowiedziały pozew.',
    '',
  ],
  [
    'Stolik przy oknie był zajęty, więc usiedliśmy przy barze. Trzymając się za ręce, patrzyli na księżyc nad wodą.',
    '',
  ],
  [
    'Ćwierć wieku to szmat czasu. Połowa założycieli nadal działa w spółdzielni, choć niektórzy dawno przeszli na emeryturę.',
    '',
  ],
  ['Jubilatce śpiewano aż do białego rana. Goście rozeszli się, gdy za oknem zaczęły kursować tramwaje.', ''],
  [
    'Sąd Okręgowy rozpoznał sprawę na posiedzeniu niejawnym. Powód działał bez pełnomocnika, pozwany wcale się nie stawił.',
    '',
  ],
  [
    'Obie umowy podpisano jednocześnie. Każdy z partnerów przeczytał swoją dwukrotnie i dopiero potem złożył podpis.',
    '',
  ],
  [
    'Pierwotnie zakładano wspólną siedzibę, ostatecznie jednak zespoły pracują osobno. Jednakowe stawki obowiązują wszystkich.',
    '',
  ],
  ['Do szpitala trafiło siedmioro dzieci i dwanaścioro dorosłych.', 'number 7, number 12'],
  ['Opiekowała się czworgiem wnucząt i trojgiem sąsiadów.', 'number 4, number 3'],
  ['Zbiórka przyniosła trzy i pół miliona złotych.', 'money PLN 3500000'],
  ['Zarobki wzrosły o 12,50 zł, czyli o 0,35 punktu procentowego.', 'money PLN 12.5, percent 0.35%'],
  ['Wykonawca zapłaci karę w wysokości 25 tys. dolarów amerykańskich.', 'money USD 25000'],
  ['Bank pożyczył 4 mln szwedzkich koron i 900 tys. duńskich.', 'money SEK 4000000, number 900000'],
  [
    'Za noc zapłacono 1450 koron norweskich, za wynajem auta 80 funtów szterlingów.',
    'money NOK 1450, money GBP 80',
  ],
  ['Dług wynosi 3,4 bln zł.', 'money PLN 3400000000000'],
  ['Jedna czwarta ankietowanych nie ma zdania, dwie piąte jest za.', ''],
  ['Trzy czwarte budynków wymaga remontu.', ''],
  ['Zgodnie z artykułami 12 i 14 umowy strony odpowiadają solidarnie.', 'identifier 12, identifier 14'],
  ['W rozdziale 3 i na stronach 45–48 opisano metodę.', 'identifier 3, identifier 45, identifier 48'],
  ['Wniosek złożono w pokoju 112, odwołanie w gabinecie 7.', 'identifier 112, identifier 7'],
  ['W ramach działania 8.1 dofinansowano 14 spółdzielni.', 'identifier 8.1, number 14'],
  ['Działania 12 partnerów koordynuje uczelnia.', 'number 12'],
  ['Ze strony 27 państw członkowskich nie było uwag.', 'number 27'],
  ['Z jednej strony rosną koszty, z drugiej strony spada popyt.', ''],
  ['Osiemnastolatek z Torunia i jego trzydziestodwuletnia siostra wygrali rejs.', 'number 18, number 32'],
  ['Siedemdziesięciopięcioletni rolnik prowadzi dwudziestohektarowe gospodarstwo.', 'number 75, number 20'],
  ['Po pierwsze, brakuje pieniędzy; po drugie, czasu.', ''],
  ['Umowa nr 48/2023 obowiązuje do 31 grudnia 2026 r.', 'identifier 48/2023, date 2026-12-31'],
  ['Zapraszamy od 10.00 do 16.30, wstęp 15 zł.', 'time 10:00/16:30, money PLN 15'],
  ['Pociąg odjechał o 6.05 rano, a wrócił o 9 wieczorem.', 'time 06:05, time 21:00'],
  ['Zdobyli 3 złote medale i dwa srebrne.', 'number 3, number 2'],
  ['Maja Kowalska ukończyła bieg w połowie maja.', 'date XXXX-05'],
  ['Od września przedszkole przyjmie stu dwudziestu pięciu maluchów.', 'date XXXX-09, number 125'],
  ['W ankiecie wzięło udział tysiąc dwieście czterdzieści osób.', 'number 1240'],
  ['Z wnioskami wystąpiło ponad dwa tysiące pięciuset rolników.', 'number 2500'],
  ['Cena wzrosła z 1050 do 1115 euro.', 'money EUR 1050, money EUR 1115'],
  ['Kilkaset osób protestowało, kilkadziesiąt tysięcy podpisało petycję.', ''],
  ['Do końca marca br. zatrudnimy pięcioro terapeutów.', 'date XXXX-03, number 5'],
  ['Pierwsi lokatorzy wprowadzą się w sierpniu.', 'ordinal 1, date XXXX-08'],
  ['Wydatki przekroczyły plan o 7 pkt proc.', 'percent 7%'],
  ['Dwunastoosobowa załoga wypłynęła na stodniowy rejs.', 'number 12, number 100'],
  ['Program obejmie około tysiąca gospodarstw i milion sadzonek.', 'number 1000, number 1000000'],
  ['Ulgę przyznano pięciuset pięćdziesięciu firmom.', 'number 550'],
  ['Stowarzyszenie zatrudnia dwadzieścioro troje opiekunów.', 'number 23'],
  ['Formularz 4 i załącznik 7 należy podpisać.', 'identifier 4, identifier 7'],
  ['Według § 8 ust. 2 regulaminu termin wynosi czternaście dni.', 'identifier 8, identifier 2, number 14'],
  ['Kurs franka spadł poniżej 4,20 zł.', 'money PLN 4.2'],
  ['Kredyt na 200 tys. franków spłacał piętnaście lat.', 'money CHF 200000, number 15'],
  ['W XIX wieku w mieście działało 11 browarów.', 'ordinal 19, number 11'],
  ['Rzut wolny w 73. minucie dał wynik 2:1.', 'ordinal 73, number 2, number 1'],
  ['Festiwal trwa od 28 czerwca do 2 lipca.', 'date XXXX-06-28/XXXX-07-02'],
  ['Pół miliona złotych trafi do gmin, reszta do 16 powiatów.', 'money PLN 500000, number 16'],
  ['Nauczycielka uczyła ośmioletnich chłopców i szesnastolatki.', 'number 8, number 16'],
  [
    'Sąd Okręgowy w Lublinie wyrokiem z dnia 12 marca 2024 r. skazał oskarżonego na karę dwóch lat pozbawienia wolności.',
    'date 2024-03-12, number 2',
  ],
  [
    'Siatkarki z Rzeszowa wygrały 3:1, choć w pierwszym secie przegrywały już 18:23.',
    'number 3, number 1, ordinal 1, number 18, number 23',
  ],
  [
    'Na ciasto potrzebujemy 300 g mąki, czterech jajek, pół szklanki mleka oraz 2 łyżek cukru.',
    'number 300, number 4, number 2',
  ],
  ['Piec w temperaturze 180 stopni przez około czterdzieści minut.', 'number 180, number 40'],
  [
    'Pociąg do Gdyni odjeżdża o godz. 6.45 z peronu trzeciego, przyjazd o 12:08.',
    'time 06:45, ordinal 3, time 12:08',
  ],
  [
    'Burmistrz informuje, że 4 i 5 lipca 2024 r. w godz. 9.00–15.00 nastąpi przerwa w dostawie wody.',
    'date 2024-07-04, date 2024-07-05, time 09:00/15:00',
  ],
  [
    'Stawka podatku od nieruchomości wzrośnie do 1,34 zł za metr kwadratowy, czyli o 15 proc.',
    'money PLN 1.34, percent 15%',
  ],
  ['W ubiegłym roku szpital przyjął 23 417 pacjentów, w tym 1 902 dzieci.', 'number 23417, number 1902'],
  ['Bilet normalny kosztuje 25 zł, ulgowy 15 zł; we wtorki wstęp wolny.', 'money PLN 25, money PLN 15'],
  [
    'W nocy temperatura spadnie do minus 12 stopni, a wiatr w porywach osiągnie 70 km/h.',
    'number 12, number 70',
  ],
  [
    'Z żalem zawiadamiamy, że 3 lutego zmarł w wieku 91 lat prof. Zenon Wierzbicki.',
    'date XXXX-02-03, number 91',
  ],
  [
    'Termin składania ofert upływa 15.09.2024 r. o godz. 10:00, otwarcie nastąpi tego samego dnia o 10:30.',
    'date 2024-09-15, time 10:00, time 10:30',
  ],
  [
    'Sprzedam mieszkanie 48,5 m², drugie piętro, dwa pokoje, rok budowy 1974, cena 389 000 zł.',
    'number 48.5, ordinal 2, number 2, date 1974, money PLN 389000',
  ],
  [
    'Deficyt budżetu państwa wyniesie w 2025 roku 289 mld zł, zapowiedział minister.',
    'date 2025, money PLN 289000000000',
  ],
  [
    'Sesja zimowa trwa od 29 stycznia do 11 lutego 2025 r., a poprawkowa do końca lutego.',
    'date 2025-01-29/2025-02-11, date XXXX-02',
  ],
  [
    'Rok akademicki 2024/2025 rozpocznie się 1 października o godzinie jedenastej.',
    'date 2024/2025, date XXXX-10-01, time 11:00',
  ],
  [
    'Zgodnie z art. 26 ust. 1 ustawy odliczeniu podlegają wydatki do kwoty 760 złotych.',
    'identifier 26, identifier 1, money PLN 760',
  ],
  [
    'Zarząd spółdzielni przypomina o obowiązku zamykania drzwi wejściowych i wyprowadzania psów na smyczy.',
    '',
  ],
  ['Ciasto odstawiamy do lodówki na pół godziny, a potem wałkujemy na stolnicy oprószonej mąką.', ''],
  [
    'Wojewódzki Sąd Administracyjny uchylił decyzję w całości i zasądził od organu na rzecz skarżącej zwrot kosztów w wysokości 597 zł.',
    'money PLN 597',
  ],
  ['Na stadionie zasiadło blisko czternaście tysięcy kibiców.', 'number 14000'],
  [
    'W wypadku na drodze krajowej nr 7 rannych zostało pięcioro dzieci i dwóch dorosłych.',
    'identifier 7, number 5, number 2',
  ],
  ['Wystawa potrwa do połowy kwietnia 2025 r.', 'date 2025-04'],
  ['Klasztor ufundowano w XIV wieku, a w 1655 r. spalili go Szwedzi.', 'ordinal 14, date 1655'],
  [
    'Zapisy pod numerem tel. 81 555 01 23 lub mailowo: Kasa@muzeum-przyklad.pl.',
    'phone 815550123, email kasa@muzeum-przyklad.pl',
  ],
  [
    'Infolinia +48 22 555 01 90 czynna jest od poniedziałku do piątku w godzinach 8–16.',
    'phone +48225550190, time 08:00/16:00',
  ],
  [
    'Regulamin dostępny jest na stronie www.bieg-przyklad.pl/regulamin.',
    'url www.bieg-przyklad.pl/regulamin',
  ],
  [
    'Bezrobocie spadło do 5,1 proc., czyli o 0,3 punktu procentowego w porównaniu z majem.',
    'percent 5.1%, percent 0.3%, date XXXX-05',
  ],
  [
    'Lokal użytkowy przy ul. Długiej 17, 80-827 Gdańsk, do wynajęcia za 4,5 tys. zł miesięcznie.',
    'identifier 17, identifier 80-827, money PLN 4500',
  ],
  ['Trzy czwarte łóżek na oddziale było zajętych, dwie trzecie personelu przebywało na zwolnieniu.', ''],
  ['Apelację wnosi się w terminie czternastu dni od doręczenia wyroku z uzasadnieniem.', 'number 14'],
  ['Siedmioletnia dziewczynka odnalazła się po dwunastogodzinnych poszukiwaniach.', 'number 7, number 12'],
  [
    'Dyplomy wręczono stu dwudziestu trzem absolwentom, z czego siedemnaścioro ukończyło studia z wyróżnieniem.',
    'number 123, number 17',
  ],
  ['Spółka zapłaci od 2 do 3 mln euro odszkodowania.', 'money EUR 2000000, money EUR 3000000'],
  ['Kara wyniosła tysiąc pięćset złotych.', 'money PLN 1500'],
  [
    'Urodził się 8 sierpnia 1923 r. w Wilnie, zmarł w listopadzie 2001 r. w Toruniu.',
    'date 1923-08-08, date 2001-11',
  ],
  ['W dniach 17–19 maja zapraszamy na Noc Muzeów i kiermasz książek.', 'date XXXX-05-17/XXXX-05-19'],
  ['Załącznik nr 3 do SWZ zawiera wzór umowy.', 'identifier 3'],
  ['Jan III Sobieski zasiadł na tronie w 1674 roku.', 'ordinal 3, date 1674'],
  ['Autobus linii 116 kursuje co kwadrans, ostatni odjazd o 22.50.', 'number 116, time 22:50'],
  ['Darczyńca przekazał 20 tysięcy dolarów i 5 tys. funtów.', 'money USD 20000, money GBP 5000'],
  ['W 2021 r. wykonano 318 przeszczepów, rok później 352.', 'date 2021, number 318, number 352'],
  [
    'Zamknięcie ronda potrwa od 3 do 21 czerwca, objazd poprowadzono ulicą Lipową.',
    'date XXXX-06-03/XXXX-06-21',
  ],
  ['Postępowanie zarejestrowano pod sygnaturą II K 345/22.', 'identifier 345/22'],
  ['Wójt podziękował strażakom, którzy jako pierwsi dotarli na miejsce powodzi.', 'ordinal 1'],
  ['Rozporządzenie (UE) 2016/679 stosuje się od 25 maja 2018 r.', 'identifier 2016/679, date 2018-05-25'],
  [
    'Wadium w wysokości 12 500,00 PLN należy wnieść przelewem przed upływem terminu składania ofert.',
    'money PLN 12500',
  ],
  [
    'Opłata targowa: 5–8 zł dziennie, dla rolników z gminy 50% taniej.',
    'money PLN 5, money PLN 8, percent 50%',
  ],
  [
    'Gmina liczy niespełna 9 tysięcy mieszkańców i obejmuje dwadzieścia jeden sołectw.',
    'number 9000, number 21',
  ],
  [
    'Premier ogłosił, że w drugim kwartale 2026 r. wejdzie w życie trzeci etap reformy.',
    'ordinal 2, date 2026, ordinal 3',
  ],
  [
    'Prognoza na piątek: 24–26 stopni, po południu burze i do 30 mm deszczu.',
    'number 24, number 26, number 30',
  ],
  [
    'Msza żałobna zostanie odprawiona w sobotę, 16 listopada, o godz. 13 w kościele św. Jacka.',
    'date XXXX-11-16, time 13:00',
  ],
  ['Do osiemdziesięciu procent skarg dotyczyło zbyt długiego oczekiwania.', 'percent 80%'],
  [
    'Zespół awansował do finału po rzutach karnych (5-4), mimo że od 60. minuty grał w dziesiątkę.',
    'number 5, number 4, ordinal 60',
  ],
  [
    'Ulga przysługuje na troje i więcej dzieci, jeżeli dochód obojga rodziców nie przekracza 112 000 zł rocznie.',
    'number 3, money PLN 112000',
  ],
  ['Najstarszy eksponat pochodzi z V w. p.n.e., najmłodszy z lat dwudziestych.', 'ordinal 5'],
  ['W sali 204 odbędzie się egzamin, a wyniki ogłosimy najpóźniej 30.06.', 'identifier 204, date XXXX-06-30'],
  [
    'Rada uchwaliła budżet szesnastoma głosami przy trzech przeciwnych i jednym wstrzymującym się.',
    'number 16, number 3, number 1',
  ],
  [
    'Dom z ogrodem o powierzchni 11 arów, 25 km od Krakowa, stan surowy, cena 620 tys. zł do negocjacji.',
    'number 11, number 25, money PLN 620000',
  ],
  [
    'Objazd wyznaczono drogą wojewódzką nr 74, przez działkę nr 123/4 i obok Szkoły Podstawowej nr 5.',
    'identifier 74, identifier 123/4, identifier 5',
  ],
  ['Urodzony w latach trzydziestych, debiutował dopiero w latach siedemdziesiątych.', ''],
  ['Zapisy pod numerem 81 555 01 23, tel. kontaktowy: 501 555 123.', 'phone 815550123, phone 501555123'],
  [
    'W hospicjum w ciągu dekady przebywało 1980 pacjentów, sprzedano też 2010 biletów na koncerty dobroczynne.',
    'number 1980, number 2010',
  ],
  [
    'Książka (ISBN 978-83-123-4567-8) kosztuje 42 zł i liczy 318 stron.',
    'identifier 978-83-123-4567-8, money PLN 42, number 318',
  ],
];
