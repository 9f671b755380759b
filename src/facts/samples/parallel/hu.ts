// The English sentences said in Hungarian, fact for fact.
export const hu: Readonly<Record<string, string>> = {
  // Project prose.
  'project-start':
    'A 2023. április 1-jén indult projekt hét ország kilenc partnerét fogja össze, teljes költségvetése 2 145 300 euró.',
  'project-visit':
    '2024. június 11. és 13. között a partnerek három szociális szövetkezetet kerestek fel Gent környékén, és 45 dolgozóval beszélgettek.',
  'project-steering':
    'Az irányítóbizottság ötödik ülését 2025. január 22-én, online tartotta, és jóváhagyta az előző szemeszter elszámolását.',
  'project-stakeholders':
    'Minden partnerrégió 12–15 tagú érdekcsoportot hozott létre, amely évente négyszer ülésezik.',
  'project-action-plan':
    'A regionális cselekvési terv három intézkedést tartalmaz, és legkésőbb 2025. november 30-ig alá kell írni.',
  'project-good-practices':
    '2024 végéig a partnerek 36 jó gyakorlatot gyűjtöttek össze, amelyek közül tizennégyet az online könyvtárban is közzétettek.',
  'project-cofunding':
    'A költségek 80%-át az Európai Regionális Fejlesztési Alap fedezi, a fennmaradó 20%-ot maguk a partnerek fizetik.',
  'project-vouchers':
    'Az új konstrukció keretében a szociális vállalkozások legfeljebb 7500 euró értékű utalványt kaphatnak a digitális eszközökkel kapcsolatos tanácsadásra.',
  'project-newsletter': 'Ön hírlevelünk 3. számát olvassa; a következő 2025 októberében jelenik meg.',
  'project-survey':
    'A felmérésre összesen 318 szervezet válaszolt, és 62,5 százalékuk a munkaerő megtalálását nevezte a legfőbb nehézségnek.',
  'project-hosts':
    'Vendéglátóink megmutatták, hogyan lett egy 4200 négyzetméteres egykori textilgyárból 22 egyesület otthona.',
  'project-phase-two':
    'A második szakasz 2026 áprilisától 2027 márciusáig tart, és a cselekvési tervek nyomon követését szolgálja.',
  'project-peer-review':
    'A kétnapos szakértői értékelésen hat szakértő vett részt, és annak végén 17 ajánlást tettek a regionális kormányzatnak.',
  'project-thanks':
    'Szívből köszönjük az önkénteseknek, a helyi önkormányzatnak és minden munkatársunknak, hogy lehetővé tették ezt a látogatást.',
  'project-public-procurement':
    'A 2022-es reform óta a város szerződéseinek legalább 5%-át szociális vállalkozások számára tartja fenn.',
  'project-work-integration':
    'A munkaerőpiaci integrációt segítő vállalkozás 68 embert foglalkoztat, akik közül 41 több mint két évig volt munkanélküli.',
  'project-training':
    'A képzés nyolc, egyenként háromórás modulból áll, és az első 25 résztvevő számára ingyenes.',
  'project-workshop-day':
    '2024. szeptember 19-én, csütörtökön harminc közigazgatási szakember vett részt a szociális záradékokról szóló műhelymunkán.',
  'project-workshop-result':
    'A nap végén a résztvevők megállapodtak a közös fogalommeghatározásról és a következő lépésekről.',
  'project-indicator':
    'A mutató célértéke 120 olyan személy, akinek készségei fejlődtek; 2025. március 31-ig 97-et értek el.',
  'project-two-days':
    'A partnerek 2025. október 8-án és 9-én ismét találkoznak a városházán, ahol 150 vendégnek van hely.',
  'project-fund': 'A regionális alap a 2019-es 1,2 millió euróról 2024-re 3,75 millió euróra nőtt.',
  'project-loans':
    'Az etikus bank 214, egyenként 5000 és 25 000 euró közötti kölcsönt nyújtott, és ezek közül csak négyet nem fizettek vissza.',
  'project-members':
    'A szövetségnek 1150 tagszervezete van, amelyek országszerte mintegy 32 ezer munkavállalót foglalkoztatnak.',
  'project-young': 'Tizenhat, 18 és 29 év közötti fiatal mutatta be szövetkezeti ötleteit a zsűrinek.',
  'project-incubator':
    'A 2021 februárjában megnyílt inkubátor azóta ötvennégy induló vállalkozást támogatott, ezek közül tizenkilencet nők vezetnek.',
  'project-energy': 'Az energiaközösség évente 870 megawattórát termel, és 260 háztartást lát el a völgyben.',
  'project-recycling':
    '2023-ban a szövetkezet 1340 tonna ruhát gyűjtött össze, és huszonnyolc állandó munkahelyet teremtett.',
  'project-listening':
    'A legnagyobb hatást az a türelem tette ránk, amellyel a csapat mindenkit meghallgat, aki belép az ajtón.',
  'project-mapping':
    'A feltérképezés a 2018–2022 közötti évekre terjed ki, és tizenegy tartomány 475 szervezetét mutatja be.',
  'project-label': 'A szociális vállalkozások védjegyét 2020-ban vezették be; eddig 83 szervezet kapta meg.',
  'project-lead':
    'A vezető partner arra kéri a partnereket, hogy 2025. július 15-én 12.00 óráig küldjék meg jelentéseiket, hogy az ellenőrzés elkezdődhessen.',
  'project-report-version':
    'A módszertan 3.2-es változatát 2024. május 6-án küldték meg a partnereknek, a IV. melléklettel együtt.',
  'project-interregional':
    'A 2021–2027-es programozási időszaknak négy prioritása van, és a harmadik az inkluzív munkaerőpiacokra vonatkozik.',
  'project-semester':
    'A 6. szemeszterben a projekt keretében két tanulmányutat, kilenc helyi találkozót és három nemzetközi szemináriumot szerveztek.',
  'project-farm':
    'A 14,5 hektáros szociális gazdaság hatvan kecskét tart, és 23 fogyatékossággal élő embernek ad munkát.',
  'project-price':
    'A szomszédsági étteremben egy ebéd 9,50 euróba kerül, a tagok azonban csak hat eurót fizetnek.',
  'project-share':
    'A szociális gazdaság adja a régióban a fizetett foglalkoztatás 7,4%-át, az Európai Unióban pedig 13 millió munkahelyet.',
  'project-women': 'Az általunk vizsgált szövetkezetekben a vezetői állások 35–40%-át nők töltik be.',
  'project-percentage-points': 'A célcsoport foglalkoztatási rátája 2021 óta hat százalékponttal nőtt.',
  'project-museum':
    'Délután a csoport egy hajdani bányában kialakított múzeumot látogatott meg, ahol 1998 óta idegenvezetők szövetkezete működik.',
  'project-contract': 'A partnerségi megállapodást mind a hét partner 2023. március 3-án, Bécsben írta alá.',
  'project-final-event':
    'A zárókonferenciát 2027 második negyedévére tervezik; mintegy kétszáz vendégre számítanak.',
  'project-travel':
    'A fővárosból három és fél óra az út, ezért azt ajánljuk, hogy már az előző este érkezzenek meg.',
  'project-exchange':
    'A tapasztalatcsere megmutatta, hogy a jogszabályok önmagukban nem elegendők, és a legfontosabb a partnerek közötti bizalom.',
  'project-council':
    'A Tanács 2023. november 27-én ajánlást fogadott el a szociális gazdaságról, amely 24 hónapon belül nemzeti stratégiák kidolgozását kéri.',
  'project-housing':
    'A lakásszövetkezet négy háztömbben 96 lakást épít; az első bérlők 2026 augusztusában költöznek be.',
  'project-market':
    'Több mint 70 termelő árulta portékáját a karácsonyi vásáron, amely 2024. december 6-tól 22-ig volt nyitva.',
  'project-mentors':
    'Kilenc hónapon át tizenegy mentor kísérte a résztvevőket; minden kedden 17.00 és 18.30 óra között találkoztak velük.',
  'project-budget-lines':
    'A személyi költségek 940 ezer eurót, az utazási költségek 118 500 eurót, a külső szakértői díjak pedig 235 250 eurót tesznek ki.',
  // News.
  'news-election':
    'A 2024. június 9-i választáson a kormánypárt a szavazatok 34,2 százalékát és a 150 mandátumból 58-at szerzett meg.',
  'news-turnout':
    'A részvétel elérte a 61 százalékot, ez csaknem 8 százalékponttal több, mint öt évvel korábban.',
  'news-vote':
    'A parlament tegnap este 87 szavazattal, 62 ellenében, 11 tartózkodás mellett elfogadta a törvényt.',
  'news-match': 'A hazai csapat 41 500 néző előtt, szünetbeli hátrányból 3–1-re győzött.',
  'news-marathon': 'A 23 éves futó másodikként, mindössze 14 másodperccel a győztes mögött ért célba.',
  'news-medal': 'Ez pályafutásának negyedik érme, klubjának pedig 2008 óta az első.',
  'news-inflation':
    'Az infláció a júliusi 3,1%-ról augusztusban 2,6%-ra csökkent, közölte pénteken a statisztikai hivatal.',
  'news-unemployment':
    'A munkanélküliek száma 12 400 fővel, 386 ezerre csökkent, ami 2009 óta a legalacsonyabb érték.',
  'news-exports': 'A kivitel 2025 első negyedévében 4,7%-kal emelkedett, és elérte a 18,3 milliárd eurót.',
  'news-bank': 'A bank 2026-ig 27 fiókot zár be, és 340 alkalmazott veszíti el az állását.',
  'news-wages': '2026. január 1-jétől a minimálbér havi 1050 euróról 1115 euróra emelkedik.',
  'news-fire':
    'Negyven tűzoltó tizenkét gépjárművel küzdött a lángokkal, amelyek hajnali 3.15 körül csaptak fel egy raktárban.',
  'news-train':
    'Két ember megsérült, amikor egy regionális vonat szerda reggel 7.40-kor teherautónak ütközött egy vasúti átjáróban.',
  'news-rescue':
    'A mentők 2850 méter magasan találták meg a három eltűnt hegymászót; mindannyian jó egészségnek örvendenek.',
  'news-storm':
    'A vihar elérte az óránkénti 130 kilométeres sebességet, és mintegy 45 ezer otthon maradt áram nélkül.',
  'news-heat': 'A hétvégén 38 fokig emelkedik a hőmérséklet, és augusztus 24. előtt nem várható eső.',
  'news-snow': 'Hat óra alatt akár 25 centiméter hó is hullott, és a repülőtér délutánig zárva maradt.',
  'news-flood':
    'A 2024. szeptemberi árvizek után a kormány 150 millió eurós támogatást ígért tizenkilenc településnek.',
  'news-telescope': 'Az új távcső tükre 8,4 méteres, és tíz éven át fogja figyelni az eget.',
  'news-study':
    'A tanulmányt, amely 5600 embert követett nyomon 15 éven át, 2025. február 4-én tették közzé.',
  'news-vaccine':
    'Idén télen csupán minden öt felnőttből egy oltatta be magát, noha az orvosok minden 60 év felettinek ajánlják az oltást.',
  'news-whales': 'A kutatók 214 bálnát számoltak össze a part mentén, tizenhéttel többet, mint 2022-ben.',
  'news-language': 'A nyelvet ma már kevesebb mint 900-an beszélik, legtöbbjük a hegyekben él.',
  'news-mood': 'A faluban alig hiszi valaki, hogy a régi hidat még a választások előtt megjavítják.',
  'news-festival':
    'A filmfesztivál harmincegyedik kiadása október 3-án nyílik meg, és 44 ország 128 filmjét mutatja be.',
  'news-museum': 'A múzeum három évig zárva volt; 2026. május 12-én 10 órakor nyitja meg újra kapuit.',
  'news-book': 'Harmadik regénye 416 oldalas, tizennyolc nyelvre fordították le, és 24,90 euróba kerül.',
  'news-opera': 'Az operaház a 2023/24-es évadban jegyeinek 96%-át eladta, többet, mint korábban bármikor.',
  'news-painting': 'Londonban 2,3 millió fontért kelt el egy XVII. századi festmény.',
  'news-concert': 'A karmester megköszönte a zenekar munkáját, és hosszan meghajolt a lelkes közönség előtt.',
  'news-airport':
    'A repülőtér 2025 januárja és júniusa között 7,8 millió utast fogadott, ami 11 százalékos növekedés.',
  'news-metro': 'Az új metróvonal 12,7 kilométer hosszú, 14 állomása van, és 1,4 milliárd euróba került.',
  'news-strike':
    'A tanárok március 17. és 19. között három napig sztrájkolnak a kisebb létszámú osztályokért.',
  'news-school':
    '2026 szeptemberétől egyetlen osztályban sem lehet több 22 tanulónál, jelentette be május 8-án a miniszter.',
  'news-university': 'Az egyetemet 1364-ben alapították, ma 39 ezer hallgatója van tizenhat karon.',
  'news-court':
    'A bíróság négyévi börtönre és 80 000 euró pénzbírságra ítélte az 52 éves volt polgármestert.',
  'news-police': 'A rendőrség 22 és 4 óra között 260 autót állított meg, és hét jogosítványt vont be.',
  'news-king':
    'III. Károly király látogatása két napig tart, és 160 vendég részvételével rendezett vacsorával zárul.',
  'news-population': 'A városnak 18 450 lakosa van, 1200-zal kevesebb, mint a 2011. évi népszámláláskor.',
  'news-farmers':
    'A gazdák 3,2 millió tonna búzára számítanak, nagyjából 9 százalékkal kevesebbre, mint tavaly.',
  'news-wine': 'A borvidék 11 300 hektár szőlőn 650 000 hektoliter bort termel.',
  'news-startup': 'Négy egyetemista alapította a céget 2017-ben; a múlt héten 90 millió dollárért adták el.',
  'news-power':
    'A szél és a nap 2024-ben az áramigény 54,3 százalékát fedezte, szemben a 2023-as 48 százalékkal.',
  'news-quake':
    'A 2023. február 6-i földrengés tizenegy tartományban több mint 160 ezer épületet pusztított el.',
  'news-bridge':
    'Az 1936 és 1939 között épült, 640 méter hosszú hidat lezárják a 7,5 tonnánál nehezebb teherautók elől.',
  // Law and administration.
  'law-entry': 'Ez a rendelet 2024. július 1-jén lép hatályba, és valamennyi tagállamban kötelező.',
  'law-article':
    'Az (EU) 2021/1058 rendelet 7. cikkét az e felhívás keretében jóváhagyott valamennyi műveletre alkalmazni kell.',
  'law-directive': 'A tagállamok legkésőbb 2022. június 28-ig átültetik az (EU) 2019/882 irányelvet.',
  'law-repeal': 'Az 1303/2013/EU rendelet 2021. január 1-jével hatályát veszti.',
  'law-deadline': 'A határozat kézhezvételét követő harminc napon belül írásban lehet fellebbezni.',
  'law-fine': 'Aki megsérti ezt a rendelkezést, 500 eurótól 10 000 euróig terjedő pénzbírsággal sújtható.',
  'law-annex':
    'A III. mellékletben szereplő mintát ki kell tölteni, és a törvényes képviselőnek alá kell írnia.',
  'law-chapter': 'A II. fejezet a 250 főnél többet foglalkoztató jogi személyekre alkalmazandó.',
  'law-tender': 'A szerződés becsült értéke héa nélkül 430 000 EUR, időtartama 36 hónap.',
  'law-offers': 'Az ajánlatokat elektronikus úton, 2025. február 14-én 17.00 óráig kell benyújtani.',
  'law-criteria': 'Az ajánlatok értékelésekor a minőség 60%-os, az ár 40%-os súllyal esik latba.',
  'law-retention':
    'Minden igazoló dokumentumot az utolsó kifizetés évének december 31-étől számított öt évig meg kell őrizni.',
  'law-advance': 'A megállapodás aláírását követő 60 napon belül harmincszázalékos előleget folyósítanak.',
  'law-quorum':
    'A közgyűlés akkor határozatképes, ha tagjainak legalább a fele jelen van; egyetlen tagnak sem lehet háromnál több szavazata.',
  'law-board': 'Az igazgatóság hét tagból áll, akiket négyéves időtartamra választanak.',
  'law-capital':
    'A szövetkezet jegyzett tőkéje nem lehet kevesebb 3000 eurónál, és minden részjegy értéke 50 euró.',
  'law-accessible':
    'A dokumentumokat közérthető nyelven, a fogyatékossággal élő személyek számára is hozzáférhető módon kell elkészíteni.',
  'law-privacy':
    'A személyes adatokat az (EU) 2016/679 rendeletnek megfelelően kezelik, és két év elteltével törlik.',
  'law-state-aid':
    'A támogatás teljes összege bármely hároméves időszakban nem haladhatja meg a 300 000 eurót.',
  'law-section': 'A programkézikönyv 4.2. szakasza ismerteti a személyi költségekre vonatkozó szabályokat.',
  'law-page': 'A partnerek jegyzéke a pályázati űrlap 18. oldalán, az ütemterv a 23. oldalán található.',
  'law-standard':
    'A beszállítónak igazolnia kell, hogy irányítási rendszere megfelel az ISO 14001 szabvány követelményeinek.',
  'law-reserved':
    'A szerződések fenntarthatók olyan védett műhelyek számára, ahol a foglalkoztatottak legalább harminc százaléka fogyatékossággal élő munkavállaló.',
  'law-notice':
    'A pályázati hirdetményt 2024. szeptember 5-én tették közzé, és 2024. szeptember 20-án helyesbítették.',
  'law-applications':
    'A beérkezett 73 pályázat közül nyolc nem volt elfogadható, huszonegyet pedig jóváhagytak.',
  'law-flat-rate':
    'Az utazási költségek megtérítése a személyi költségek 15%-ának megfelelő átalánnyal történik.',
  'law-age': 'Szavazati joga van mindenkinek, aki legalább 18 éves, és hat hónapja a településen él.',
  'law-hours': 'A heti munkaidő egy négy hónapos időszak átlagában nem haladhatja meg a 48 órát.',
  'law-leave':
    'Minden munkavállalónak 25 nap fizetett szabadság jár; a tizedik szolgálati évtől ez 28 napra emelkedik.',
  'law-fee': 'A nyilvántartásba vétel díja 120 euró, amelyet tizennégy napon belül kell megfizetni.',
  'law-transition': 'A 2023. március 1. előtt kiadott engedélyek 2026. december 31-ig érvényesek maradnak.',
  'law-horizon':
    'A Horizont 2020 keretében elért eredmények felhasználhatók ebben a projektben, ha a tulajdonos ehhez írásban hozzájárul.',
  'law-lots': 'A szerződést három részre osztották; az ajánlattevő legfeljebb kettőre nyújthat be ajánlatot.',
  'law-liability':
    'A szervező nem vállal felelősséget a rendezvény során elveszett vagy megrongálódott tárgyakért.',
  'law-penalty':
    'Minden késedelmes nap után a szerződéses érték 0,5%-ának megfelelő, legfeljebb azonban 10%-os kötbér fizetendő.',
  // Announcements.
  'notice-agenda':
    'A regisztráció 8.30-kor, a megnyitó beszéd 9.15-kor kezdődik, az ebédet 12.45 és 14.00 óra között szolgálják fel.',
  'notice-contact':
    'Kérdése van? Írjon az events@example.org címre, vagy hívja a +32 2 555 12 34 számot 9.00 és 12.00 óra között.',
  'notice-register':
    'Kérjük, 2026. április 20-ig regisztráljon a https://www.example.org/register oldalon; a helyek száma legfeljebb 80.',
  'notice-webinar':
    'A társadalmi kötvényekről szóló ingyenes webináriumot 2025. június 3-án, kedden 10.30 és 12.00 óra között tartjuk.',
  'notice-room':
    'A második ülést a 204-es teremben tartjuk; kérjük, tíz perccel a kezdés előtt érkezzenek meg.',
  'notice-tickets':
    'A jegyek ára 15 euró, diákoknak 8 euró, és június 30-ig vásárolhatók meg a www.example.com/tickets oldalon.',
  'notice-opening':
    'Irodánk hétfőtől csütörtökig 9.30-tól 16.30-ig tart nyitva, december 24-én és 31-én zárva van.',
  'notice-evening': 'Az idegenvezetéses séta 18.30-kor indul az állomás elől, és körülbelül 90 percig tart.',
  'notice-applications':
    'Jelentkezését legfeljebb kétoldalas levéllel 2025. szeptember 12-ig küldje el a jobs@example.org címre.',
  'notice-help':
    'Igény esetén jelnyelvi tolmácsolást biztosítunk; kérjük, idejében jelezze, mire van szüksége.',
  'said-second-study-visit':
    'A második tanulmányútra 2025. március 5–7-én került sor Leuvenben, kilenc ország 24 résztvevőjével.',
  'said-budget-which-comes': 'A költségvetés 1 914 046 euró, ennek 80%-a az Európai Uniótól származik.',
  'said-applications-close-december': 'A jelentkezés 2024. december 31-én 14.30-kor zárul.',
  'said-about-million-people': 'Mintegy 1,9 millió ember dolgozik 250 000 szövetkezetben.',
  'said-article-regulation-annex': 'Lásd az (EU) 2021/1060 rendelet 12. cikkét és II. mellékletét.',
  'said-group-met-november': 'A csoport 2023. november 13-án és 14-én ült össze először.',
  'said-programme-runs-from': 'A program 2021-től 2027-ig tart, és negyvenhárom szervezetet támogat.',
  'said-call-write-info':
    'Hívja a +30 27410 12345 számot, vagy írjon az info@example.org címre szeptember 16. előtt.',
  'said-third-quarter-both': '2025 harmadik negyedévében mindkét régió két-két jelentést tesz közzé.',
  'said-three-day-training': 'Egy háromnapos képzés 12 fiatalnak 500 és 700 euró közötti összegbe kerül.',
  'said-kick-off-was': 'A nyitórendezvény 2023 májusában volt; a fő szakasz 2026. február 28-án ér véget.',
  'said-exhibition-lasts-from':
    'A kiállítás 2024. november 30-tól december 2-ig tart, naponta 9.00–17.30 óra között.',
  'said-only-respondents-that':
    'A válaszadóknak csupán 12,5 százaléka, azaz 200-ból 25, hallott róla 2020 előtt.',
  'said-more-https-www': 'Bővebben: https://www.example.eu/hu/news. A 4. hírlevél júniusban jelenik meg.',
  'said-one-two-instruments': 'A két eszköz közül az egyik javult; a másik 2026-ban következik.',
  'said-two-hundred-fifty': 'Kétszázötven tag kétezer fát ültetett 12,5 hektáron.',
  'said-twenty-first-meeting': 'A huszonegyedik találkozó, 2026. május 4-én, hétfőn, két és fél óráig tart.',
  'said-version-guide-follows':
    'Az útmutató 2.1 verziója az ISO 9001 szabványt követi, és a Horizont 2020 finanszírozta.',
};
