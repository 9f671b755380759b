// The English sentences said in Polish, fact for fact.
export const pl: Readonly<Record<string, string>> = {
  // Project prose.
  'project-start':
    'Projekt rozpoczął się 1 kwietnia 2023 r. i skupia dziewięciu partnerów z siedmiu krajów, a jego całkowity budżet wynosi 2 145 300 euro.',
  'project-visit':
    'W dniach 11–13 czerwca 2024 r. partnerzy odwiedzili trzy spółdzielnie socjalne w okolicach Gandawy i rozmawiali z 45 pracownikami.',
  'project-steering':
    'Piąte posiedzenie komitetu sterującego odbyło się zdalnie 22 stycznia 2025 r.; zatwierdzono na nim rozliczenie poprzedniego semestru.',
  'project-stakeholders':
    'Każdy region partnerski powołał grupę interesariuszy liczącą od 12 do 15 członków, która spotyka się cztery razy w roku.',
  'project-action-plan':
    'Regionalny plan działania obejmuje trzy działania i musi zostać podpisany najpóźniej do 30 listopada 2025 r.',
  'project-good-practices':
    'Do końca 2024 roku partnerzy zebrali 36 dobrych praktyk, z czego czternaście opublikowano w bibliotece internetowej.',
  'project-cofunding':
    'Europejski Fundusz Rozwoju Regionalnego pokrywa 80% kosztów; pozostałe 20% opłacają sami partnerzy.',
  'project-vouchers':
    'W ramach nowego programu przedsiębiorstwa społeczne mogą otrzymać bon o wartości do 7500 euro na doradztwo w zakresie narzędzi cyfrowych.',
  'project-newsletter':
    'Czytają Państwo 3. numer naszego newslettera; następny ukaże się w październiku 2025 r.',
  'project-survey':
    'Na ankietę odpowiedziało łącznie 318 organizacji, a 62,5 proc. z nich wskazało, że największą trudnością jest znalezienie pracowników.',
  'project-hosts':
    'Nasi gospodarze pokazali, jak dawna fabryka włókiennicza o powierzchni 4200 m² stała się domem dla 22 stowarzyszeń.',
  'project-phase-two':
    'Druga faza potrwa od kwietnia 2026 r. do marca 2027 r. i będzie poświęcona monitorowaniu planów działania.',
  'project-peer-review':
    'Sześcioro ekspertów wzięło udział w dwudniowym przeglądzie partnerskim, który zakończył się wydaniem 17 zaleceń dla władz regionu.',
  'project-thanks':
    'Serdecznie dziękujemy wolontariuszom, samorządowi lokalnemu oraz wszystkim koleżankom i kolegom, dzięki którym ta wizyta doszła do skutku.',
  'project-public-procurement':
    'Od czasu reformy z 2022 r. miasto zastrzega dla przedsiębiorstw społecznych co najmniej 5% swoich zamówień.',
  'project-work-integration':
    'Przedsiębiorstwo integracji zawodowej zatrudnia 68 osób, z których 41 było bezrobotnych przez ponad dwa lata.',
  'project-training':
    'Szkolenie składa się z ośmiu trzygodzinnych modułów i jest bezpłatne dla pierwszych 25 uczestników.',
  'project-workshop-day':
    'W czwartek 19 września 2024 r. 30 osób z administracji publicznej uczestniczyło w warsztatach na temat klauzul społecznych.',
  'project-workshop-result': 'Pod koniec dnia uczestnicy uzgodnili wspólną definicję i kolejne kroki.',
  'project-indicator':
    'Wartość docelowa wskaźnika to 120 osób o podniesionych kwalifikacjach; do 31.03.2025 r. osiągnięto 97.',
  'project-two-days':
    'Partnerzy spotkają się ponownie 8 i 9 października 2025 r. w ratuszu, który może pomieścić 150 gości.',
  'project-fund': 'Fundusz regionalny wzrósł z 1,2 mln euro w 2019 r. do 3,75 mln euro w 2024 r.',
  'project-loans':
    'Bank etyczny udzielił 214 pożyczek w wysokości od 5 tys. do 25 tys. euro i tylko cztery z nich nie zostały spłacone.',
  'project-members':
    'Federacja zrzesza 1150 organizacji członkowskich, które zatrudniają około 32 tys. pracowników w całym kraju.',
  'project-young':
    'Szesnaścioro młodych ludzi w wieku od 18 do 29 lat przedstawiło jury swoje pomysły na spółdzielnię.',
  'project-incubator':
    'Inkubator otwarto w lutym 2021 r. i od tego czasu wsparł on pięćdziesiąt cztery start-upy, z których 19 kierują kobiety.',
  'project-energy':
    'Społeczność energetyczna wytwarza 870 megawatogodzin rocznie i zaopatruje 260 gospodarstw domowych w dolinie.',
  'project-recycling':
    'W 2023 roku spółdzielnia zebrała 1340 ton odzieży i utworzyła 28 stałych miejsc pracy.',
  'project-listening':
    'Największe wrażenie zrobiła na nas cierpliwość, z jaką zespół wysłuchuje każdego, kto przekroczy próg.',
  'project-mapping': 'Mapowanie obejmuje lata 2018–2022 i opisuje 475 organizacji w jedenastu prowincjach.',
  'project-label':
    'Znak jakości dla przedsiębiorstw społecznych wprowadzono w 2020 r.; dotychczas otrzymały go 83 organizacje.',
  'project-lead':
    'Partner wiodący prosi wszystkich partnerów o przesłanie sprawozdań do 15 lipca 2025 r. do godz. 12.00, aby można było rozpocząć audyt.',
  'project-report-version': 'Wersję 3.2 metodyki przesłano partnerom 6 maja 2024 r. wraz z załącznikiem IV.',
  'project-interregional':
    'Okres programowania 2021–2027 ma cztery priorytety, a trzeci z nich dotyczy rynków pracy sprzyjających włączeniu społecznemu.',
  'project-semester':
    'W semestrze 6 w ramach projektu zorganizowano dwie wizyty studyjne, dziewięć spotkań lokalnych i trzy seminaria międzynarodowe.',
  'project-farm':
    'Gospodarstwo społeczne ma powierzchnię 14,5 ha, hoduje sześćdziesiąt kóz i daje pracę 23 osobom z niepełnosprawnościami.',
  'project-price': 'Obiad w restauracji sąsiedzkiej kosztuje 9,50 euro, a członkowie płacą tylko sześć euro.',
  'project-share':
    'Na gospodarkę społeczną przypada 7,4% zatrudnienia w regionie i 13 mln miejsc pracy w Unii Europejskiej.',
  'project-women':
    'Kobiety zajmują od 35 do 40 % stanowisk kierowniczych w badanych przez nas spółdzielniach.',
  'project-percentage-points':
    'Od 2021 r. wskaźnik zatrudnienia grupy docelowej wzrósł o 6 punktów procentowych.',
  'project-museum':
    'Po południu grupa zwiedziła muzeum w dawnej kopalni, gdzie od 1998 roku działa spółdzielnia przewodników.',
  'project-contract': 'Umowę partnerską podpisało w Wiedniu 3 marca 2023 r. wszystkich siedmiu partnerów.',
  'project-final-event':
    'Konferencję końcową zaplanowano na drugi kwartał 2027 r.; spodziewanych jest około 200 gości.',
  'project-travel':
    'Podróż ze stolicy trwa trzy i pół godziny, dlatego zalecamy przyjazd poprzedniego wieczoru.',
  'project-exchange':
    'Wymiana doświadczeń pokazała, że same przepisy nie wystarczą i że najważniejsze jest zaufanie między partnerami.',
  'project-council':
    '27 listopada 2023 r. Rada przyjęła zalecenie w sprawie gospodarki społecznej, w którym wzywa do opracowania strategii krajowych w ciągu 24 miesięcy.',
  'project-housing':
    'Spółdzielnia mieszkaniowa buduje 96 mieszkań w czterech blokach; pierwsi lokatorzy wprowadzą się w sierpniu 2026 r.',
  'project-market':
    'Ponad siedemdziesięciu producentów sprzedawało swoje wyroby na jarmarku bożonarodzeniowym, czynnym od 6 do 22 grudnia 2024 r.',
  'project-mentors':
    'Jedenastu mentorów towarzyszyło uczestnikom przez dziewięć miesięcy i spotykało się z nimi w każdy wtorek w godz. 17.00–18.30.',
  'project-budget-lines':
    'Koszty personelu wynoszą 940 tys. euro, koszty podróży 118 500 euro, a koszty ekspertyz zewnętrznych 235 250 euro.',
  // News.
  'news-election': 'W wyborach 9 czerwca 2024 r. partia rządząca zdobyła 34,2% głosów i 58 ze 150 mandatów.',
  'news-turnout': 'Frekwencja wyniosła 61%, o prawie 8 punktów procentowych więcej niż pięć lat wcześniej.',
  'news-vote':
    'Parlament przyjął wczoraj wieczorem ustawę stosunkiem głosów 87 do 62, przy 11 wstrzymujących się.',
  'news-match': 'Gospodarze wygrali 3:1 na oczach 41,5 tys. widzów, choć do przerwy przegrywali.',
  'news-marathon':
    'Dwudziestotrzyletnia biegaczka zajęła drugie miejsce, zaledwie 14 sekund za zwyciężczynią.',
  'news-medal': 'Był to czwarty medal w jej karierze i pierwszy dla jej klubu od 2008 r.',
  'news-inflation':
    'Inflacja spadła w sierpniu do 2,6 proc. z 3,1 proc. w lipcu, poinformował w piątek urząd statystyczny.',
  'news-unemployment':
    'Liczba osób bez pracy zmniejszyła się o 12,4 tys., do 386 tys., i jest najniższa od 2009 roku.',
  'news-exports': 'W pierwszym kwartale 2025 r. eksport wzrósł o 4,7% i osiągnął 18,3 mld euro.',
  'news-bank': 'Do 2026 r. bank zamknie 27 oddziałów, a 340 pracowników straci pracę.',
  'news-wages': 'Od 1 stycznia 2026 r. płaca minimalna wzrośnie z 1050 do 1115 euro miesięcznie.',
  'news-fire':
    'Z pożarem, który wybuchł w magazynie około godz. 3.15 nad ranem, walczyło czterdziestu strażaków i 12 wozów gaśniczych.',
  'news-train':
    'Dwie osoby zostały ranne, gdy w środę rano o godz. 7.40 pociąg regionalny zderzył się z ciężarówką na przejeździe kolejowym.',
  'news-rescue':
    'Ratownicy odnaleźli trzech zaginionych wspinaczy na wysokości 2850 metrów; wszyscy są zdrowi.',
  'news-storm':
    'Prędkość wiatru podczas burzy dochodziła do 130 km/h, a bez prądu pozostało około 45 tys. domów.',
  'news-heat':
    'W weekend temperatura wzrośnie do 38 stopni, a deszcz nie jest spodziewany przed 24 sierpnia.',
  'news-snow': 'W ciągu sześciu godzin spadło do 25 cm śniegu, a lotnisko pozostało zamknięte do popołudnia.',
  'news-flood':
    'Po powodzi z września 2024 r. rząd obiecał pomoc w wysokości 150 mln euro dla dziewiętnastu gmin.',
  'news-telescope':
    'Nowy teleskop ma zwierciadło o średnicy 8,4 metra i będzie obserwował niebo przez dziesięć lat.',
  'news-study': 'Badanie, w którym przez 15 lat obserwowano 5600 osób, opublikowano 4 lutego 2025 r.',
  'news-vaccine':
    'Tylko jeden na pięciu dorosłych zaszczepił się tej zimy, choć lekarze zalecają szczepienie wszystkim, którzy ukończyli 60 lat.',
  'news-whales': 'Naukowcy naliczyli wzdłuż wybrzeża 214 wielorybów, o siedemnaście więcej niż w 2022 r.',
  'news-language': 'Językiem tym mówi dziś mniej niż 900 osób, z których większość mieszka w górach.',
  'news-mood': 'Mało kto we wsi wierzy, że stary most zostanie naprawiony przed wyborami.',
  'news-festival':
    'XXXI edycja festiwalu filmowego rozpocznie się 3 października i zaprezentuje 128 filmów z czterdziestu czterech krajów.',
  'news-museum':
    'Muzeum było zamknięte przez trzy lata; ponownie otworzy swoje podwoje 12 maja 2026 r. o godz. 10.',
  'news-book':
    'Jej trzecia powieść liczy 416 stron, została przetłumaczona na 18 języków i kosztuje 24,90 euro.',
  'news-opera': 'W sezonie 2023/24 opera sprzedała 96 procent biletów, więcej niż kiedykolwiek wcześniej.',
  'news-painting': 'Obraz z XVII wieku sprzedano w Londynie za 2,3 mln funtów.',
  'news-concert': 'Dyrygent podziękował orkiestrze i długo kłaniał się przed entuzjastyczną publicznością.',
  'news-airport':
    'Od stycznia do czerwca 2025 r. lotnisko obsłużyło 7,8 mln pasażerów, co oznacza wzrost o 11%.',
  'news-metro': 'Nowa linia metra ma 12,7 km długości i czternaście stacji, a kosztowała 1,4 mld euro.',
  'news-strike':
    'Nauczyciele będą strajkować przez trzy dni, od 17 do 19 marca, domagając się mniejszych klas.',
  'news-school':
    'Od września 2026 r. żadna klasa nie może liczyć więcej niż dwudziestu dwóch uczniów, zapowiedział minister 8 maja.',
  'news-university':
    'Uniwersytet założono w 1364 r., a dziś studiuje na nim 39 tys. osób na szesnastu wydziałach.',
  'news-court':
    'Sąd skazał 52-letniego byłego burmistrza na cztery lata więzienia i grzywnę w wysokości 80 000 euro.',
  'news-police':
    'Między godz. 22.00 a 4.00 policja zatrzymała do kontroli 260 samochodów i odebrała siedem praw jazdy.',
  'news-king': 'Wizyta króla Karola III potrwa dwa dni i zakończy się kolacją dla 160 gości.',
  'news-population': 'Miasto liczy 18 450 mieszkańców, o 1200 mniej niż podczas spisu z 2011 roku.',
  'news-farmers':
    'Rolnicy spodziewają się zbiorów pszenicy na poziomie 3,2 mln ton, czyli o około dziewięć procent mniejszych niż w ubiegłym roku.',
  'news-wine': 'Region wytwarza 650 tys. hektolitrów wina na 11 300 hektarach winnic.',
  'news-startup':
    'Spółkę założyło w 2017 r. czworo studentów; w zeszłym tygodniu została sprzedana za 90 mln dolarów.',
  'news-power':
    'Wiatr i słońce pokryły w 2024 r. 54,3% zapotrzebowania na energię elektryczną, wobec 48% w 2023 r.',
  'news-quake': 'Trzęsienie ziemi z 6 lutego 2023 r. zniszczyło ponad 160 tysięcy budynków w 11 prowincjach.',
  'news-bridge':
    'Most o długości 640 m, zbudowany w latach 1936–1939, zostanie zamknięty dla ciężarówek o masie powyżej 7,5 tony.',
  // Law and administration.
  'law-entry':
    'Niniejsze rozporządzenie wchodzi w życie z dniem 1 lipca 2024 r. i wiąże we wszystkich państwach członkowskich.',
  'law-article':
    'Do wszystkich operacji zatwierdzonych w ramach niniejszego naboru stosuje się art. 7 rozporządzenia (UE) 2021/1058.',
  'law-directive':
    'Państwa członkowskie transponują dyrektywę (UE) 2019/882 najpóźniej do dnia 28 czerwca 2022 r.',
  'law-repeal': 'Rozporządzenie (UE) nr 1303/2013 traci moc ze skutkiem od dnia 1 stycznia 2021 r.',
  'law-deadline': 'Odwołanie można wnieść na piśmie w terminie 30 dni od dnia doręczenia decyzji.',
  'law-fine': 'Kto narusza niniejszy przepis, podlega karze grzywny w wysokości od 500 do 10 000 euro.',
  'law-annex':
    'Wzór zawarty w załączniku III musi zostać wypełniony i podpisany przez przedstawiciela prawnego.',
  'law-chapter': 'Rozdział II stosuje się do osób prawnych zatrudniających więcej niż 250 osób.',
  'law-tender':
    'Szacunkowa wartość zamówienia wynosi 430 000 EUR bez VAT, a okres jego realizacji to 36 miesięcy.',
  'law-offers': 'Oferty należy składać drogą elektroniczną do 14 lutego 2025 r. do godz. 17.00.',
  'law-criteria': 'Przy ocenie ofert jakość ma wagę 60%, a cena 40%.',
  'law-retention':
    'Wszystkie dokumenty potwierdzające przechowuje się przez okres pięciu lat, licząc od 31 grudnia roku, w którym dokonano ostatniej płatności.',
  'law-advance':
    'Zaliczka w wysokości 30% jest wypłacana w terminie sześćdziesięciu dni od podpisania umowy.',
  'law-quorum':
    'Walne zgromadzenie ma kworum, jeżeli obecna jest co najmniej połowa jego członków; żaden członek nie może mieć więcej niż trzy głosy.',
  'law-board': 'Zarząd składa się z siedmiu członków wybieranych na czteroletnią kadencję.',
  'law-capital':
    'Kapitał zakładowy spółdzielni nie może być niższy niż 3000 euro, a wartość każdego udziału wynosi pięćdziesiąt euro.',
  'law-accessible':
    'Dokumenty sporządza się prostym językiem i w sposób dostępny dla osób z niepełnosprawnościami.',
  'law-privacy':
    'Dane osobowe są przetwarzane zgodnie z rozporządzeniem (UE) 2016/679 i usuwane po upływie dwóch lat.',
  'law-state-aid': 'Całkowita kwota pomocy nie może przekroczyć 300 tys. euro w dowolnym okresie trzech lat.',
  'law-section': 'W sekcji 4.2 podręcznika programu opisano zasady dotyczące kosztów personelu.',
  'law-page': 'Wykaz partnerów znajduje się na stronie 18, a harmonogram na stronie 23 formularza wniosku.',
  'law-standard': 'Dostawca musi wykazać, że jego system zarządzania spełnia wymagania normy ISO 14001.',
  'law-reserved':
    'Zamówienia można zastrzec dla zakładów pracy chronionej, w których co najmniej 30 % zatrudnionych stanowią pracownicy z niepełnosprawnościami.',
  'law-notice': 'Ogłoszenie o konkursie opublikowano 5 września 2024 r., a sprostowano 20 września 2024 r.',
  'law-applications': 'Spośród 73 złożonych wniosków 8 było niedopuszczalnych, a 21 zatwierdzono.',
  'law-flat-rate': 'Koszty podróży zwraca się według stawki ryczałtowej wynoszącej 15% kosztów personelu.',
  'law-age': 'Prawo do głosowania ma każdy, kto ukończył 18 lat i od sześciu miesięcy mieszka w gminie.',
  'law-hours': 'Tygodniowy czas pracy nie może przekraczać średnio 48 godzin w okresie czterech miesięcy.',
  'law-leave':
    'Każdemu pracownikowi przysługuje 25 dni płatnego urlopu; od dziesiątego roku zatrudnienia wymiar ten wzrasta do 28 dni.',
  'law-fee': 'Opłata rejestracyjna wynosi 120 euro i należy ją uiścić w terminie czternastu dni.',
  'law-transition':
    'Zezwolenia wydane przed dniem 1 marca 2023 r. zachowują ważność do dnia 31 grudnia 2026 r.',
  'law-horizon':
    'Rezultaty uzyskane w ramach programu „Horyzont 2020” można wykorzystać w niniejszym projekcie, jeżeli właściciel wyrazi na to pisemną zgodę.',
  'law-lots':
    'Zamówienie podzielono na trzy części; oferent może złożyć oferty na nie więcej niż dwie z nich.',
  'law-liability':
    'Organizator nie ponosi odpowiedzialności za przedmioty zgubione lub uszkodzone podczas wydarzenia.',
  'law-penalty':
    'Za każdy dzień zwłoki nalicza się karę w wysokości 0,5% wartości umowy, nie więcej jednak niż 10%.',
  // Announcements.
  'notice-agenda':
    'Rejestracja rozpoczyna się o godz. 8.30, przemówienie inauguracyjne o 9.15, a obiad serwowany jest w godz. 12.45–14.00.',
  'notice-contact':
    'Mają Państwo pytania? Prosimy pisać na adres events@example.org lub dzwonić pod numer +32 2 555 12 34 między godz. 9.00 a 12.00.',
  'notice-register':
    'Prosimy o rejestrację do 20 kwietnia 2026 r. na stronie https://www.example.org/register; liczba miejsc jest ograniczona do osiemdziesięciu.',
  'notice-webinar':
    'Webinar na temat obligacji społecznych odbędzie się we wtorek, 3 czerwca 2025 r., w godz. 10.30–12.00; udział jest bezpłatny.',
  'notice-room':
    'Druga sesja odbędzie się w sali 204; prosimy o przybycie dziesięć minut przed jej rozpoczęciem.',
  'notice-tickets':
    'Bilety w cenie 15 euro, dla studentów 8 euro, można kupić na stronie www.example.com/tickets do 30 czerwca.',
  'notice-opening':
    'Nasze biuro jest czynne od poniedziałku do czwartku w godzinach od 9:30 do 16:30; 24 i 31 grudnia jest zamknięte.',
  'notice-evening':
    'Zwiedzanie z przewodnikiem rozpoczyna się o godz. 18.30 przed dworcem i trwa około 90 minut.',
  'notice-applications':
    'Zgłoszenie wraz z listem nieprzekraczającym dwóch stron prosimy przesłać do 12 września 2025 r. na adres jobs@example.org.',
  'notice-help':
    'Na życzenie zapewniamy tłumaczenie na język migowy; prosimy o odpowiednio wczesne zgłoszenie potrzeb.',
  'said-second-study-visit':
    'Druga wizyta studyjna odbyła się w dniach 5–7 marca 2025 r. w Leuven, z udziałem 24 osób z dziewięciu krajów.',
  'said-budget-which-comes': 'Budżet wynosi 1 914 046 euro, z czego 80% pochodzi z Unii Europejskiej.',
  'said-applications-close-december': 'Nabór wniosków kończy się 31 grudnia 2024 r. o godz. 14.30.',
  'said-about-million-people': 'Około 1,9 miliona osób pracuje w 250 tys. spółdzielni.',
  'said-article-regulation-annex': 'Zob. art. 12 rozporządzenia (UE) 2021/1060 oraz załącznik II.',
  'said-group-met-november': 'Grupa spotkała się po raz pierwszy 13 i 14 listopada 2023 r.',
  'said-programme-runs-from': 'Program trwa od 2021 do 2027 roku i wspiera czterdzieści trzy organizacje.',
  'said-call-write-info': 'Zadzwoń pod +30 27410 12345 lub napisz na info@example.org przed 16 września.',
  'said-third-quarter-both': 'W trzecim kwartale 2025 r. oba regiony opublikują po dwa raporty.',
  'said-three-day-training': 'Trzydniowe szkolenie dla 12 młodych osób kosztuje od 500 do 700 euro.',
  'said-kick-off-was': 'Inauguracja odbyła się w maju 2023 r.; faza główna kończy się 28 lutego 2026 r.',
  'said-exhibition-lasts-from':
    'Wystawa trwa od 30 listopada do 2 grudnia 2024 r., codziennie w godz. 9.00–17.30.',
  'said-only-respondents-that': 'Tylko 12,5% respondentów, czyli 25 z 200, słyszało o tym przed 2020 rokiem.',
  'said-more-https-www': 'Więcej na https://www.example.eu/pl/news. Newsletter nr 4 ukaże się w czerwcu.',
  'said-one-two-instruments': 'Jeden z dwóch instrumentów został ulepszony; drugi pojawi się w 2026 r.',
  'said-two-hundred-fifty': 'Dwustu pięćdziesięciu członków posadziło dwa tysiące drzew na 12,5 hektara.',
  'said-twenty-first-meeting':
    'Dwudzieste pierwsze spotkanie, w poniedziałek 4 maja 2026 r., trwa dwie i pół godziny.',
  'said-version-guide-follows':
    'Wersja 2.1 przewodnika jest zgodna z ISO 9001 i została sfinansowana z programu Horyzont 2020.',
};
