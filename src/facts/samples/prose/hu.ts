// Hungarian prose of our own (news, law, project, announcements) with the facts it says.
export const hu: readonly (readonly [string, string])[] = [
  // News
  [
    'A parlament 2025. március 14-én, pénteken 128 igen szavazattal, 51 nem ellenében elfogadta a szövetkezetekről szóló törvény módosítását. Tizenketten tartózkodtak.',
    'date 2025-03-14, number 128, number 51, number 12',
  ],
  [
    'A győri csapat hazai pályán 3–1-re legyőzte a listavezetőt, pedig a szünetben még vesztésre állt. A mérkőzést 8400 néző látta.',
    'number 3, number 1, number 8400',
  ],
  [
    'Februárban 4,9 százalékkal emelkedtek a fogyasztói árak az előző év azonos hónapjához képest. Az elemzők 5,3%-os drágulásra számítottak.',
    'date XXXX-02, percent 4.9%, percent 5.3%',
  ],
  [
    'Tizenheten megsérültek, amikor egy autóbusz az árokba borult Kaposvár közelében. A mentők reggel 6 óra 40 perckor értek a helyszínre.',
    'number 17, time 06:40',
  ],
  [
    'A polgármester szerint a híd még a nyári szünet vége előtt elkészül. A környéken lakók évek óta várják az átkelőt, és egyre türelmetlenebbek.',
    '',
  ],
  [
    'A kormány 240 milliárd forintot szán a keleti országrész vasútvonalaira. Az első szakasz felújítása 2026 őszén indulhat.',
    'money HUF 240000000000, ordinal 1, date 2026',
  ],
  [
    'A huszonhárom éves teniszezőnő 6:4, 7:5-re verte cseh ellenfelét, és bejutott a negyeddöntőbe. A meccs két óra tizenegy percig tartott.',
    'number 23, number 6, number 4, number 7, number 5, number 2, number 11',
  ],
  [
    'Kemény fagyra figyelmeztetnek a meteorológusok: hajnalban mínusz 18 fok is lehet, a völgyekben akár mínusz 24. Friss hóból 10–15 centiméter várható.',
    'number 18, number 24, number 10, number 15',
  ],
  [
    'Egy XVII. századi hajó roncsait találták meg a búvárok a Dunában. A maradványok kilenc méter mélyen, a parttól negyven méterre fekszenek.',
    'ordinal 17, number 9, number 40',
  ],
  [
    'A filmfesztivált 2025. július 18. és 27. között rendezik meg. A műsorban harminckét ország több mint 160 alkotása szerepel.',
    'date 2025-07-18/2025-07-27, number 32, number 160',
  ],
  [
    'A munkanélküliség egy év alatt 0,7 százalékponttal, 5,1 százalékra csökkent a megyében. Leginkább sofőröket, hegesztőket és ápolókat keresnek.',
    'percent 0.7%, percent 5.1%',
  ],
  [
    'Az államfő szerdán fogadta a miniszterelnököt, hogy a nagyköveti kinevezésekről egyeztessenek. A tárgyalás részleteit nem hozták nyilvánosságra.',
    '',
  ],
  [
    'A raktártüzet kilenc állomás ötvennyolc tűzoltója oltotta. A kárt előzetesen 1\u00a0250\u00a0000\u00a0000 forintra becsülik.',
    'number 9, number 58, money HUF 1250000000',
  ],
  [
    'Negyvenegy sportoló utazik a világbajnokságra: 23 nő és 18 férfi. Az első döntőket augusztus 2-án 19.30-kor tartják.',
    'number 41, number 23, number 18, ordinal 1, date XXXX-08-02, time 19:30',
  ],
  [
    'A május 12–14. között készült felmérés szerint a hivatalban lévő polgármesterre a megkérdezettek 38 százaléka, kihívójára 35 százaléka szavazna.',
    'date XXXX-05-12/XXXX-05-14, percent 38%, percent 35%',
  ],
  [
    'Az 5,8-as erősségű földrengés éjszaka rázta meg a sziget déli részét. Legalább hat ember meghalt, több mint kétszázan megsebesültek.',
    'number 5.8, number 6, number 200',
  ],
  [
    'A Nemzeti Múzeum 2025. október 1-jétől 2026. január 11-ig százhúsz, Bécsből kölcsönzött festményt mutat be a közönségnek.',
    'date 2025-10-01/2026-01-11, number 120',
  ],
  [
    'A fővárosi lakásárak 2024 harmadik negyedévében 6,2%-kal nőttek. Négyzetméterenként átlagosan 1,1 millió forintot kérnek az eladók.',
    'date 2024, ordinal 3, percent 6.2%, money HUF 1100000',
  ],
  [
    'Nyolc hétre kidőlt a válogatott csapatkapitánya. Térdsérülését a vasárnapi mérkőzés 73. percében szenvedte el.',
    'number 8, ordinal 73',
  ],
  [
    'Százak vonultak este utcára Miskolcon a szülészet bezárása ellen. Rengeteg autó rekedt a dugóban, a villamosok sem jártak.',
    '',
  ],
  [
    'Hétfőn 402,5 forintig erősödött az euró, a dollárért 371 forintot adtak. A szakértők a gyengébb ipari adatokkal magyarázzák a mozgást.',
    'money HUF 402.5, money HUF 371',
  ],
  [
    'Bolygót észleltek a csillagászok egy 41 fényévre lévő csillag körül. Az égitesten mindössze tizenegy napig tart az esztendő.',
    'number 41, number 11',
  ],
  [
    'Helyi népszavazást írtak ki 2025. november 9-ére. Az érvényességhez a választópolgárok legalább 30%-ának, azaz nagyjából 7400 embernek kell az urnákhoz járulnia.',
    'date 2025-11-09, percent 30%, number 7400',
  ],
  [
    'A repülőtér 2024 első félévében 1,9 millió utast fogadott, ami a légikikötő történetének legjobb eredménye.',
    'date 2024, ordinal 1, number 1900000',
  ],
  [
    'Három férfit, egy 27, egy 34 és egy 51 évest vettek őrizetbe a nyomozók. A gyanú szerint közel nyolcmillió forintot csaltak ki idős emberektől.',
    'number 3, number 27, number 34, number 51, money HUF 8000000',
  ],
  [
    'A 2023-as év irodalmi díját egy pályakezdő szegedi szerző kapta. A díjjal hárommillió forint és egy bronzszobor jár.',
    'date 2023, money HUF 3000000',
  ],
  [
    'Az Európai Bizottság 1200 milliárd eurós költségvetést javasolt. A tagállamok várhatóan 2027 decemberéig alkudoznak majd róla.',
    'money EUR 1200000000000, date 2027-12',
  ],
  [
    'A Tisza negyven centiméterrel haladja meg a készültségi szintet. Két faluból nyolcvanöt lakót költöztettek ki.',
    'number 40, number 2, number 85',
  ],
  [
    'A kézilabdázó lányok 31–28-ra nyertek Debrecenben, így ismét kupadöntőt játszanak. A finálét május 24-én és 25-én rendezik.',
    'number 31, number 28, date XXXX-05-24, date XXXX-05-25',
  ],
  [
    'Az ország lélekszáma 9,54 millióra csökkent. A népességkutatók szerint 2050-ben egymillióval kevesebben leszünk.',
    'number 9540000, date 2050, number 1000000',
  ],
  [
    'Öt járásban rendeltek el árvízi készültséget. A Rába szintje szerdán óránként 8-10 centimétert emelkedett.',
    'number 5, number 8, number 10',
  ],
  [
    'Az énekesnő betegsége miatt elmaradt a hangverseny. A szervező mindenkinek visszafizeti a jegy árát, aki az interneten vásárolt.',
    '',
  ],
  [
    'A pénzügyminiszter benyújtotta a 2026. évi költségvetés tervezetét. Az egészségügyre 8,5 százalékkal többet költenének, a hiány 3,7 százalék lenne.',
    'date 2026, percent 8.5%, percent 3.7%',
  ],
  [
    'Májusban 84\u202f300 turista járt a várban, tizenegyezerrel több, mint egy évvel korábban.',
    'date XXXX-05, number 84300, number 11000',
  ],
  [
    'III. Károly kétnapos látogatásra érkezett Budapestre. A brit uralkodó hatodik alkalommal jár Magyarországon.',
    'ordinal 3, number 2, ordinal 6',
  ],
  [
    'A 4×100 méteres váltó az ötödik helyen ért célba, 0,31 másodperccel elmaradva az országos csúcstól.',
    'number 4, number 100, ordinal 5, number 0.31',
  ],
  [
    'A szélvihar miatt csütörtök reggel 23,5 ezer fogyasztó maradt áram nélkül. A tűzoltókat 1147 esethez riasztották.',
    'number 23500, number 1147',
  ],
  [
    'A szentesi kórház 310 millió forintért vásárol új CT-berendezést. A készüléket július végéig helyezik üzembe.',
    'money HUF 310000000, date XXXX-07',
  ],
  [
    'Az 1848–49-es szabadságharc emlékeit gyűjtötték össze a diákok. A kiállítás március 15-én délelőtt 10-kor nyílik.',
    'date 1848/1849, date XXXX-03-15, time 10:00',
  ],
  [
    'A bajai atléta 81,06 méterre hajította el a kalapácsot. Legközelebb augusztus huszadikán indul versenyen.',
    'number 81.06, date XXXX-08-20',
  ],
  [
    'Szeptembertől tovább tart nyitva a városi könyvtár: hétköznap 8 és 20 óra között, szombatonként 9-től 14 óráig várja az olvasókat.',
    'date XXXX-09, time 08:00/20:00, time 09:00/14:00',
  ],
  [
    'Kétszáznegyven dolgozójától válik meg a hajógyár. A szakszervezet sztrájkkal fenyeget, ha a vezetőség április 30-ig nem vonja vissza döntését.',
    'number 240, date XXXX-04-30',
  ],
  [
    'A déli elkerülő út 14,6 km hosszú lesz. A kivitelező 68,9 milliárd Ft-ért vállalta a munkát, amelyre harmincnégy hónapot kapott.',
    'number 14.6, money HUF 68900000000, number 34',
  ],
  [
    'A kutatók 1280 általános iskolást kérdeztek meg. A gyerekek 64 százaléka naponta legalább egy étkezést képernyő előtt tölt.',
    'number 1280, percent 64%, number 1',
  ],
  [
    'XIII. Leó pápa 1891-ben adta ki leghíresebb enciklikáját. A történészek szombati tanácskozásukon emlékeztek meg róla.',
    'ordinal 13, date 1891',
  ],
  // Law and administration
  [
    'A kérelmet a 12. § (3) bekezdése szerint a határozat kézbesítésétől számított tizenöt napon belül kell benyújtani.',
    'identifier 12, identifier 3, number 15',
  ],
  [
    'Az Európai Parlament és a Tanács 2021. június 24-i (EU) 2021/1060 rendelete közös szabályokat állapít meg az alapokra vonatkozóan.',
    'date 2021-06-24, identifier 2021/1060',
  ],
  [
    'Szociális szövetkezetet legalább hét természetes személy alapíthat. Az alapítók közül kettőnek felsőfokú végzettséggel kell rendelkeznie.',
    'number 7, number 2',
  ],
  [
    'Az ajánlattételi határidő: 2025. 02. 28. 12:00 óra. A határidő után érkezett ajánlatokat az ajánlatkérő bontatlanul visszaküldi.',
    'date 2025-02-28, time 12:00',
  ],
  [
    'Az ajánlati biztosíték összege 500 000 Ft, amelyet átutalással kell megfizetni. Az ajánlatkérő hét napon belül visszautalja.',
    'money HUF 500000, number 7',
  ],
  [
    'Ez a törvény 2026. január 1-jén lép hatályba, a 7. § kivételével, amely a kihirdetést követő harmincadik napon.',
    'date 2026-01-01, identifier 7, ordinal 30',
  ],
  [
    'A szerződésben nem szabályozott kérdésekben a Polgári Törvénykönyv rendelkezései az irányadók. A felek vitáikat elsősorban tárgyalás útján rendezik.',
    '',
  ],
  [
    'A késedelmi kötbér mértéke naponta a nettó ellenérték 0,2%-a, de összesen legfeljebb húsz százalék.',
    'percent 0.2%, percent 20%',
  ],
  [
    'A 2014/24/EU irányelv II. melléklete sorolja fel az építési beruházásokat. Az értékhatárokat a IV. melléklet tartalmazza.',
    'identifier 2014/24, ordinal 2, ordinal 4',
  ],
  [
    'A bírálóbizottság öt–kilenc tagból áll, és egyszerű szótöbbséggel határoz. Szavazategyenlőség esetén az elnök szavazata dönt.',
    'number 5, number 9',
  ],
  [
    'A felek a 47/2024. számú szerződést 2024. október tizenhetedikén írták alá Veszprémben, három eredeti példányban.',
    'identifier 47/2024, date 2024-10-17, number 3',
  ],
  [
    'A támogatás az elszámolható költségek legfeljebb 85 százalékát fedezheti, de kedvezményezettenként nem haladhatja meg a 120 000 eurót.',
    'percent 85%, money EUR 120000',
  ],
  [
    'A hatóság két hónapon belül határoz. A döntés ellen tizenöt napon belül fellebbezésnek van helye a megyei kormányhivatalnál.',
    'number 2, number 15',
  ],
  [
    'A beszerzést négy részre osztották. A második rész becsült értéke 214 000 EUR, azaz 86 135 000 forint.',
    'number 4, ordinal 2, money EUR 214000, money HUF 86135000',
  ],
  [
    'A közgyűlés 118/2023. számú határozata hatályát veszti. A végrehajtásért a megyei közgyűlés elnöke felel.',
    'identifier 118/2023',
  ],
  [
    'A költségek elszámolhatósági időszaka 2024. január 1-jétől 2026. december 31-éig tart. A korábban felmerült kiadások nem számolhatók el.',
    'date 2024-01-01/2026-12-31',
  ],
  [
    'Az elnök 10 óra 5 perckor nyitotta meg az ülést. A huszonegy képviselőből tizenkilencen voltak jelen, így a testület határozatképes.',
    'time 10:05, number 21, number 19',
  ],
  [
    'Az egyesület székhelye: 8200 Veszprém, Rövid utca 8. Tevékenységét a jogszabályoknak megfelelően, közhasznú szervezetként végzi.',
    'identifier 8200, identifier 8',
  ],
  [
    'Az ajánlattevő igazolja, hogy az elmúlt öt évben legalább két, egyenként 10 millió forintot elérő szolgáltatást teljesített szerződésszerűen.',
    'number 5, number 2, money HUF 10000000',
  ],
  [
    'A Bíróság 2018. november 6-i ítéletében kimondta, hogy a munkavállaló nem veszíti el automatikusan a ki nem vett szabadságát.',
    'date 2018-11-06',
  ],
  [
    'A III. fejezet rendelkezéseit a társadalmi vállalkozásokra is alkalmazni kell. A fogalmat a 2. cikk 13. pontja határozza meg.',
    'ordinal 3, identifier 2, identifier 13',
  ],
  [
    'Az adó mértéke 27 százalék, a táblázatban felsorolt szolgáltatásoknál öt százalék. A bevallást minden hónap 20. napjáig kell benyújtani.',
    'percent 27%, percent 5%, ordinal 20',
  ],
  [
    'A munkavállaló betekinthet az iratokba, és írásban nyilatkozatot tehet. A nyilatkozat elmaradása nem akadálya az eljárás lefolytatásának.',
    '',
  ],
  [
    'A testület megbízatása 4 évre szól. Az első testület tagjait kivételesen kétéves időtartamra választják.',
    'number 4, ordinal 1, number 2',
  ],
  [
    'A bírság 50 000 forinttól 500 000 forintig terjedhet. Ismételt jogsértés esetén a felügyelő újabb bírságot szabhat ki.',
    'money HUF 50000, money HUF 500000',
  ],
  [
    'A minőségirányítási rendszer megfelel az ISO 9001, a környezetirányítási rendszer az ISO 14001 szabványnak. A tanúsítványok 2027 augusztusáig érvényesek.',
    'identifier 9001, identifier 14001, date 2027-08',
  ],
  [
    'A pályázatokat beérkezésük sorrendjében bírálják el. Támogatást az kaphat, aki a 100 pontból legalább hatvanat elér.',
    'number 100, number 60',
  ],
  [
    'Módosul az 1370/2007/EK rendelet: közvetlen odaítélésre akkor van mód, ha az éves átlagos érték nem éri el az 1 000 000 eurót.',
    'identifier 1370/2007, money EUR 1000000',
  ],
  [
    'A társadalmi egyeztetés 2025. február 3. és 24. között zajlik. Észrevételeket a velemeny@erdos-jaras.example címre várunk.',
    'date 2025-02-03/2025-02-24, email velemeny@erdos-jaras.example',
  ],
  [
    'Az ellátást igénylő személy csatolja a 2024. évi jövedelméről szóló igazolást, valamint nyilatkozik az eltartott hozzátartozóiról.',
    'date 2024',
  ],
  // Projects
  [
    'A partnerek második találkozóját 2024. október 8–9-én tartották Pécsett. Nyolc régió harminchat képviselője vett részt rajta.',
    'ordinal 2, date 2024-10-08/2024-10-09, number 8, number 36',
  ],
  [
    'A projekt költségvetése 1 642 800 euró, ennek 80%-át az Európai Regionális Fejlesztési Alap állja. A megvalósítás négy évig tart.',
    'money EUR 1642800, percent 80%, number 4',
  ],
  [
    'A háromnapos tanulmányút során a résztvevők öt szociális szövetkezetet és két foglalkoztatót kerestek fel.',
    'number 3, number 5, number 2',
  ],
  [
    'A projekt célja, hogy a régiók tapasztalatot cseréljenek, és javítsák a szociális gazdaságot segítő szakpolitikákat. A partnerek egymástól tanulnak.',
    '',
  ],
  [
    'Az érdekelt felek csoportja 2025. február 21-én negyedik alkalommal ült össze. A terepkutatás eredményeit 27 szervezet vitatta meg.',
    'date 2025-02-21, ordinal 4, number 27',
  ],
  [
    '2025 végéig harminc jó gyakorlatot szeretnének leírni a partnerek. Eddig tizenkettőt hagytak jóvá.',
    'date 2025, number 30, number 12',
  ],
  [
    'Hírlevelünk 3. számában a társadalmilag felelős közbeszerzésről írunk, és bemutatunk egy éttermet, ahol a dolgozók fele fogyatékossággal él.',
    'ordinal 3',
  ],
  [
    'A következő szemináriumot 2025 szeptemberében, Rigában tervezzük. Jelentkezni augusztus 15-ig lehet: iroda@regiok-halozata.example.',
    'date 2025-09, date XXXX-08-15, email iroda@regiok-halozata.example',
  ],
  [
    'A partnerségben kilenc ország tíz intézménye dolgozik együtt. A vezető partner egy régió önkormányzata, a kutatást egyetem végzi.',
    'number 9, number 10',
  ],
  [
    'A kölcsönalap 2021 és 2023 között összesen 312 hitelt folyósított. A kölcsönök átlagosan 5,8 millió forintról szóltak.',
    'date 2021/2023, number 312, money HUF 5800000',
  ],
  [
    'A kimeneti mutató 92%-ban, az eredménymutató száz százalékban teljesült. A jelentést az irányítóbizottság elfogadta.',
    'percent 92%, percent 100%',
  ],
  [
    'A gyulai foglalkoztató ötvennégy embert alkalmaz, közülük negyvenegyen megváltozott munkaképességűek.',
    'number 54, number 41',
  ],
  [
    'A pályázatokat 2025. március 3. és 28. között fogadjuk. A keretösszeg 60 millió forint, pályázónként legfeljebb 2,5 millió Ft nyerhető el.',
    'date 2025-03-03/2025-03-28, money HUF 60000000, money HUF 2500000',
  ],
  [
    'A 2021–2027-es Interreg Europe program közintézmények együttműködését finanszírozza. Bővebben: https://www.interregeurope.eu/secon.',
    'date 2021/2027, url https://www.interregeurope.eu/secon',
  ],
  [
    'A műhelymunkát hat belga és spanyol szakértő vezette. A résztvevők tíz lehetséges pontból átlagosan 8,7-et adtak rá.',
    'number 6, number 10, number 8.7',
  ],
  [
    'A nyitótalálkozó két napig tartott, és egy szövetkezeti pékség meglátogatásával zárult. A kenyeret tizenhárom dolgozó süti.',
    'number 2, number 13',
  ],
  [
    'A terepen végzett kutatásról szóló jelentés 64 oldalas. Kivonata öt nyelven jelenik meg április elején.',
    'number 64, number 5, date XXXX-04',
  ],
  [
    'A harmadik tanulmányutat Alentejóban szervezték 2025. szeptember 29. és október 2. között, huszonöt vendég részvételével.',
    'ordinal 3, date 2025-09-29/2025-10-02, number 25',
  ],
  [
    'A partnerek egyetértettek abban, hogy továbbra is a finanszírozás a legnagyobb akadály. A bankok ritkán értik az ágazat sajátosságait.',
    '',
  ],
  [
    'Kilenc szakpolitikai eszközzel foglalkozunk, s ezeken több mint száz tisztviselő dolgozik. A munkát tizenegy tanácsadó segíti.',
    'number 9, number 100, number 11',
  ],
  [
    'A társadalmi vállalkozások webáruháza 2024-ben 135 millió forintos forgalmat ért el, 22 százalékkal nagyobbat, mint 2023-ban.',
    'date 2024, money HUF 135000000, percent 22%, date 2023',
  ],
  [
    'Szeretettel várjuk a VI. Szociális Gazdaság Fórumra, amelyet 2025. június 12-én és 13-án rendezünk Egerben.',
    'ordinal 6, date 2025-06-12, date 2025-06-13',
  ],
  [
    'A község önrésze 15%, vagyis 4 875 500 forint. A fennmaradó részt a megyei önkormányzat költségvetése biztosítja.',
    'percent 15%, money HUF 4875500',
  ],
  [
    'A kérdőívből kiderül, hogy a cégek hetvenkét százaléka sosem hallott a társadalmi záradékokról. Rendszeresen kevés hivatal alkalmazza őket.',
    'percent 72%',
  ],
  [
    'Az inkubátor tizennyolc hónap alatt 140 kezdeményezést segített, és hatvanhárom munkahely létrejöttéhez járult hozzá, ebből tizenkilenc falun van.',
    'number 18, number 140, number 63, number 19',
  ],
  [
    'A támogatási szerződést 2023. január 30-án írták alá, az első, 95 ezer eurós részletet áprilisban utalták át.',
    'date 2023-01-30, ordinal 1, money EUR 95000, date XXXX-04',
  ],
  [
    'A kilenc küldöttség fejenként két jó gyakorlatot mutatott be. A tizennyolc leírásból tizenegyet találtak közlésre alkalmasnak a bírálók.',
    'number 9, number 2, number 18, number 11',
  ],
  [
    'A közösségi oldalakon 15–20 ezer emberhez jutottak el az üzeneteink. A kerékpáros szövetkezetről szóló filmet 8412-en nézték meg.',
    'number 15000, number 20000, number 8412',
  ],
  [
    'A második feladat keretében három regionális cselekvési terv születik. Mindegyiket egyeztetésre bocsátják 2026 májusától júliusáig.',
    'ordinal 2, number 3, date 2026-05/2026-07',
  ],
  [
    'A Hársfa szövetkezet étkezdét, mosodát és javítóműhelyt tart fenn. Nyereségét tagjai munkaerőpiaci visszatérésére fordítja.',
    '',
  ],
  [
    'A támogatóközpont hét járásért és egy 63 ezer lakosú városért felel. Tanácsadói kétezer-száz esetben nyújtottak segítséget.',
    'number 7, number 63000, number 2100',
  ],
  [
    'Diestbe tizenkét fős küldöttség utazott. Az útiköltség fejenként 310 euró volt, amelyet a küldő intézmény fizetett.',
    'number 12, money EUR 310',
  ],
  [
    'A 2024. szeptember 1. és 2025. február 28. közötti időszakról szóló jelentést 2025. március közepéig kell benyújtani.',
    'date 2024-09-01/2025-02-28, date 2025-03',
  ],
  [
    'Az irányítóbizottság félévente ülésezik. Ötödik ülését 2024.12.17-én 10.00–12.30 között, a világhálón tartották.',
    'ordinal 5, date 2024-12-17, time 10:00/12:30',
  ],
  [
    'A legjobb társadalmi termékek versenyén az I. helyet a makói gyertyák, a II. helyet a reklámponyvából varrt táskák szerezték meg.',
    'ordinal 1, ordinal 2',
  ],
  [
    'A közbeszerzési képzést negyvenhat település kétszáztizenkét munkatársa végezte el. Még két évfolyamot tervezünk.',
    'number 46, number 212, number 2',
  ],
  [
    'A három legjobb ötlet gazdái 75 000 € támogatást kapnak. A pályaműveket héttagú zsűri értékeli.',
    'number 3, money EUR 75000, number 7',
  ],
  [
    'Az alapítvány négy pékségéből három egykori iskolaépületben működik. A felújítás 43 millió forintba került.',
    'number 4, number 3, money HUF 43000000',
  ],
  [
    'A szociális gazdaság 2030-ig szóló stratégiája ezerháromszáz új munkahely létrehozását tűzi ki célul a megyében.',
    'date 2030, number 1300',
  ],
  [
    'Az első napon az ágazat láthatóságáról folyt a vita, a második napot a helyi termelőknél tett látogatások töltötték ki.',
    'ordinal 1, ordinal 2',
  ],
  [
    'A 01C0224 azonosítójú projekt 2023 márciusában indult, és 2027 májusáig tart. Az alapszakasz 36 hónapos.',
    'identifier 01C0224, date 2023-03, date 2027-05, number 36',
  ],
  [
    'A svájci partner 42 000 svájci frankkal, a cseh partner 310 ezer cseh koronával járult hozzá. Az elszámolás a január 2-i árfolyamon történt.',
    'money CHF 42000, money CZK 310000, date XXXX-01-02',
  ],
  [
    'A pályázati kézikönyv 2.1-es változata 2025. február 10-től érvényes. Módosult a 4. fejezet és a 27. oldal.',
    'identifier 2.1, date 2025-02-10, identifier 4, identifier 27',
  ],
  [
    'Az ötödik hírlevél 1130 címzetthez jutott el, 41,5 százalékuk meg is nyitotta. A következőt a nyár után készítjük el.',
    'ordinal 5, number 1130, percent 41.5%',
  ],
  [
    'A régió korábban a Horizont 2020 három projektjében és két határon átnyúló kezdeményezésben működött közre.',
    'identifier 2020, number 3, number 2',
  ],
  // Announcements
  [
    '9.00–9.30 Regisztráció, kávé. 9.30–11.00 Nyitó plenáris ülés a 204-es teremben. Utána városnéző séta indul az épület elől.',
    'time 09:00/09:30, time 09:30/11:00, identifier 204',
  ],
  [
    'Szociális gazdaság vására: 2025. június 7., szombat, 10–18 óra, Cegléd, főtér. A belépés díjtalan, kutyát is lehet hozni!',
    'date 2025-06-07, time 10:00/18:00',
  ],
  [
    'A 2500 forintos (diákoknak 1500 forintos) belépők a pénztárban vagy a www.szelmalom-szinhaz.example/jegyek oldalon vehetők meg. A pénztár 16 órakor nyit.',
    'money HUF 2500, money HUF 1500, url www.szelmalom-szinhaz.example/jegyek, time 16:00',
  ],
  [
    'Kapcsolat a résztvevőknek: Nagy Anna, telefon: +36 1 555 0123, e-mail: Nagy.Anna@szovetkezetek.example.',
    'phone +3615550123, email nagy.anna@szovetkezetek.example',
  ],
  [
    'A pályázóknak szóló tájékoztatót február 20-án, csütörtökön 13 órakor tartjuk a 12-es szobában. Kérjük, pontosan érkezzenek!',
    'date XXXX-02-20, time 13:00, identifier 12',
  ],
  [
    'A projektiroda címe: 7621 Pécs, Napos u. 17. Munkatársaink hétfőtől péntekig 8.30 és 15.30 között várják Önöket.',
    'identifier 7621, identifier 17, time 08:30/15:30',
  ],
  [
    'Figyelem, új időpont! A kerámiaműhelyt április 5. helyett április 12-én tartjuk. Jelentkezés: 06 30 555 12 34.',
    'date XXXX-04-05, date XXXX-04-12, phone 06305551234',
  ],
  [
    'Program: 11:15 köszöntő, 11:30 előadás a zöld átállásról, 12:45 ebéd. Az autóbusz 14:00-kor indul a szálloda elől.',
    'time 11:15, time 11:30, time 12:45, time 14:00',
  ],
  [
    'Ingyenes webinárium a visszatérítendő forrásokról 2025.05.06-án 17.30-tól. Regisztráció: https://jelentkezes.forum-szg.example/webinarium?id=6.',
    'date 2025-05-06, time 17:30, url https://jelentkezes.forum-szg.example/webinarium?id=6',
  ],
  [
    'A Rózsa szállodában az éjszaka ára reggelivel 18.500 Ft. A „Fórum” jelszóval május huszadikáig fogadnak foglalást.',
    'money HUF 18500, date XXXX-05-20',
  ],
  [
    'Az ebédszünet 45 percig tart. 14.15-kor a 3-as teremben folytatjuk az energiaközösségekről szóló beszélgetéssel.',
    'number 45, time 14:15, identifier 3',
  ],
  [
    'Karácsonyi vásárunk december 13-án, 14-én és 15-én 10-től 19 óráig tart nyitva. A forralt bor 990 Ft, a tea ingyenes.',
    'date XXXX-12-13, date XXXX-12-14, date XXXX-12-15, time 10:00/19:00, money HUF 990',
  ],
  [
    'Két önkéntes-koordinátort keresünk félállásba, bruttó 380–420 ezer forintos fizetéssel. Az önéletrajzokat márc. 31-ig várjuk.',
    'number 2, money HUF 380000, money HUF 420000, date XXXX-03-31',
  ],
  [
    'A tanácskozást személyesen és a világhálón is követni lehet. A jelnyelvi tolmácsolást végig biztosítjuk.',
    '',
  ],
  [
    'A vendégek a Szabadság tér 3. előtt parkolhatnak. Az első óra ára 450 forint, minden további óráé 600 forint.',
    'identifier 3, ordinal 1, money HUF 450, money HUF 600',
  ],
  // What only looks like facts
  [
    'Ezen a héten hűvös idő hat a turizmusra. Hétvégén viszont napsütés várható, hétfőn pedig megérkezik az igazi nyár.',
    '',
  ],
  [
    'Ügyfélszolgálatunk 24/7 elérhető, vasárnap és ünnepnapokon is. Munkatársaink a COVID-19 munkaerőpiaci hatásairól is tájékoztatnak.',
    '',
  ],
  [
    'Az A4-es nyomtatványt a titkárságon kérjük leadni. A hangfelvételt MP3 formátumban, e-mailben küldjük el.',
    '',
  ],
  [
    'A dolgozók harmada otthonról végzi a munkáját, kétharmaduk naponta bejár. A nyereségen fele-fele arányban osztoznak.',
    '',
  ],
  [
    'A G7 miniszterei a CO2-kibocsátás csökkentéséről tárgyaltak. Több tucat szervezet közös felhívást tett közzé.',
    '',
  ],
  [
    'Hatvan városában élénk a civil élet, az egyesületek egymást segítik. A hatóságok is hamar ráéreztek, mennyi jó ötlet születik így.',
    '',
  ],
  [
    'Mindketten úgy vélték, hogy a helyi ügyek elsőbbséget élveznek. Másfelől nem akarták elriasztani a befektetőket.',
    '',
  ],
  [
    'Százhalombatta főterén tavasszal piac nyílik. A környékbeli kistermelők valamennyien örömmel fogadták a hírt.',
    '',
  ],
  [
    'Százezrek várják a kormány döntését. Ezrek írták alá a petíciót, és néhány település már a perre készül.',
    '',
  ],
  [
    'Nem volt szabad asztal az ablaknál, ezért a pultnál ültünk le. Kézen fogva nézték a holdat a víz fölött.',
    '',
  ],
  [
    'Negyed évszázad nagy idő. Az alapítók fele ma is a szövetkezetben dolgozik, jóllehet némelyikük rég nyugdíjba ment.',
    '',
  ],
  [
    'Ötvös Hetényi Dalma ékszerei hetek óta láthatók a galériában. Kétségkívül nagy hatást tettek a látogatókra.',
    '',
  ],
  [
    'A törvényszék zárt tárgyaláson döntött az ügyben. A felperes képviselő nélkül járt el, az alperes meg sem jelent.',
    '',
  ],
  [
    'Mindkét szerződést egyszerre írták alá. A felek kétszer is elolvasták a szöveget, mielőtt a végére kézjegyüket tették.',
    '',
  ],
  [
    'Eredetileg egy közös székházat terveztek, végül azonban külön dolgoznak. Egyelőre egységes díjszabás érvényes mindenkire.',
    '',
  ],
  [
    'A tárgyalás 2025. február huszonegyedikén kezdődött, és március elsejéig tartott.',
    'date 2025-02-21, date XXXX-03-01',
  ],
  ['A gyárban 340-en dolgoznak, közülük huszonketten mérnökök.', 'number 340, number 22'],
  ['A kár meghaladja a 12,5 millió svéd koronát.', 'money SEK 12500000'],
  [
    'A norvég partner 150 ezer norvég koronát, a dán 80 000 dán koronát fizetett be.',
    'money NOK 150000, money DKK 80000',
  ],
  ['A lakbér 85 ezer forintról 92 ezer forintra nőtt.', 'money HUF 85000, money HUF 92000'],
  [
    'A válaszadók 34 százalékának nincs állása, 12,5 százalékuk pedig nyugdíjas.',
    'percent 34%, percent 12.5%',
  ],
  ['A különbség két százalékpontnyi volt.', 'percent 2%'],
  [
    'A kibocsátás 8 százalékponttal esett, 61 százalékról 53 százalékra.',
    'percent 8%, percent 61%, percent 53%',
  ],
  [
    'A 2011. évi törvény 14. §-ának (2) bekezdésében foglaltak az irányadók.',
    'date 2011, identifier 14, identifier 2',
  ],
  ['A rendelet 5. és 6. cikkének megfelelően kell eljárni.', 'identifier 5, identifier 6'],
  ['Az eredmények a kötet 112. oldalán, a 7. táblázatban olvashatók.', 'identifier 112, identifier 7'],
  ['A megbeszélést a 12-es szobából a 101-es terembe helyeztük át.', 'identifier 12, identifier 101'],
  ['A négyéves kisfiút és tizenkét éves nővérét este 8-kor találták meg.', 'number 4, number 12, time 20:00'],
  ['Négyüket könnyebb sérülésekkel szállították kórházba.', 'number 4'],
  ['A tűzben ketten meghaltak, hárman súlyosan megsérültek.', 'number 2, number 3'],
  ['A felvonulásra húszezren jöttek el, több százan gyertyával.', 'number 20000'],
  [
    'A beruházás kétszázötvenmillió forintba került, ebből hatvanmilliót az önkormányzat adott.',
    'money HUF 250000000, number 60000000',
  ],
  ['Félmillió forintos ösztöndíjat kap hét diák.', 'money HUF 500000, number 7'],
  ['A hitelkeret két és fél millió euró.', 'money EUR 2500000'],
  ['Két hét múlva, jövő héten vagy a hét végén döntenek.', 'number 2'],
  ['A hatás évekig tart, a jövedelem is hat a választásra.', ''],
  ['A bizottság tizenöt tagjából tizenegyen szavaztak igennel.', 'number 15, number 11'],
  [
    'Az első fordulóban 2300-an, a másodikban 1850-en vettek részt.',
    'ordinal 1, number 2300, ordinal 2, number 1850',
  ],
  [
    'A program ezerhétszáz családnak segített, kétezer-négyszázan várólistán vannak.',
    'number 1700, number 2400',
  ],
  ['A jegy ára 3500 Ft-tól 6000 Ft-ig terjed.', 'money HUF 3500, money HUF 6000'],
  ['A látogatók kétharmada külföldi, negyede magyar.', ''],
  ['A huszonkilenc éves úszó harmadszor lett bajnok.', 'number 29, ordinal 3'],
  ['A háromnegyed órás előadás 16.45-kor kezdődik.', 'time 16:45'],
  ['Tízszer annyian jelentkeztek, mint tavaly.', ''],
  ['A csapatok hat-hat pontot gyűjtöttek.', 'number 6'],
  ['A beszámoló 24 óra alatt elkészült.', 'number 24'],
  ['A pályázat azonosítószáma: 2024-11-0375.', 'identifier 2024-11-0375'],
  ['A szobrász a XIX. században élt, 1848-ban halt meg.', 'ordinal 19, date 1848'],
  ['A 2,4 billió forintos költségvetést júniusban fogadják el.', 'money HUF 2400000000000, date XXXX-06'],
  ['Az ülést november tizedikére halasztották.', 'date XXXX-11-10'],
  ['A projekt első három hónapjában hatszáz fát ültettek.', 'ordinal 1, number 3, number 600'],
  ['A 2. számú mellékletet és a 14. oldalt pótolni kell.', 'identifier 2, identifier 14'],
  ['Mindkét fél aláírta a háromoldalas nyilatkozatot.', 'number 3'],
  ['Az alperes 4 millió 200 ezer forintot köteles megfizetni.', 'money HUF 4200000'],
  ['Az elnök tizenegy igennel, két tartózkodással választották meg.', 'number 11, number 2'],
  ['A termelők 1200 lejért adják a mázsát, tavaly 950 lej volt.', 'money RON 1200, money RON 950'],
  ['Az olaj hordónkénti ára 82 dollárra esett.', 'money USD 82'],
  ['A város lakóinak száma 34 ezerről 31 ezerre apadt.', 'number 34000, number 31000'],
  ['Hatvanba délután érkezett a vonat.', ''],
  ['A 4.3. intézkedés keretében 18 pályázat érkezett.', 'identifier 4.3, number 18'],
  ['A képzés 120 órás, a díja 95 000 forint.', 'number 120, money HUF 95000'],
  ['Két órán át vitatkoztak a napirend 3. pontjáról.', 'number 2, identifier 3'],
  ['A mérkőzés 2–1-es győzelemmel ért véget 14 ezer néző előtt.', 'number 2, number 1, number 14000'],
  ['Több ezren tüntettek, a rendőrség 37 embert állított elő.', 'number 37'],
  ['A legfiatalabb résztvevő tizenhat, a legidősebb nyolcvanhárom éves.', 'number 16, number 83'],
  ['A kedvezmény mértéke tíz százalék, de legfeljebb húszezer forint.', 'percent 10%, money HUF 20000'],
  ['A közgyűlés napja: 2025. szeptember 12., péntek, 17 óra.', 'date 2025-09-12, time 17:00'],
  ['A második kör után hatan maradtak versenyben.', 'ordinal 2, number 6'],
  ['A bolt hétfőtől péntekig 9–17 óra között tart nyitva.', 'time 09:00/17:00'],
  ['A 2024/2025-ös tanévben 412 diák tanul a gimnáziumban.', 'date 2024/2025, number 412'],
  ['A csomag 3,2 milliárd dollárból gazdálkodik.', 'money USD 3200000000'],
  ['Ötvenezernél is több aláírást gyűjtöttek.', 'number 50000'],
  ['A 8. oldaltól a 14. oldalig tartó fejezet hiányzik.', 'identifier 8, identifier 14'],
  ['Az 5. melléklet 2. pontja alapján a díj 1500 lej.', 'identifier 5, identifier 2, money RON 1500'],
  ['Az ár 40 angol fonttal, azaz 12 százalékkal emelkedett.', 'money GBP 40, percent 12%'],
  ['A háromtagú család két hete költözött be.', 'number 3, number 2'],
  ['Tizenkét napos túrára indultak tizenhatan.', 'number 12, number 16'],
  ['A kétszázhetven férőhelyes kollégium 2027-re készül el.', 'number 270, date 2027'],
  ['A bank 4,5 százalékos kamatot kínál a 36 hónapos hitelre.', 'percent 4.5%, number 36'],
  ['Az infláció 5,6 százalékról 4,9-re lassult.', 'percent 5.6%, number 4.9'],
  ['A 16. századi kastély 2 milliárd forintból újul meg.', 'ordinal 16, money HUF 2000000000'],
  ['Az épület 2. emeletén, a 215-ös irodában várjuk.', 'ordinal 2, identifier 215'],
  ['A pályázat 2025. április 30-án 16 óráig nyújtható be.', 'date 2025-04-30, time 16:00'],
  [
    'A tíz partnerből nyolcan küldtek képviselőt a május 6–8-i találkozóra.',
    'number 10, number 8, date XXXX-05-06/XXXX-05-08',
  ],
  ['Egy-egy képviselőt hívtak meg a városokból.', ''],
  ['A csapat két-két gólt lőtt félidőnként.', 'number 2'],
  ['A 2019 és 2024 közötti időszakban megduplázódott.', 'date 2019/2024'],
  ['Az igazgató 1997 óta, huszonnyolc éve vezeti a múzeumot.', 'date 1997, number 28'],
  ['Az 1. § a) pontja helyébe új rendelkezés lép.', 'identifier 1'],
  ['A kérelmezők háromnegyede nő, egyharmaduk harminc év alatti.', 'number 30'],
  ['A fellebbezés illetéke 30 ezer forint, 15 napon belül fizetendő.', 'money HUF 30000, number 15'],
  ['Az ezredik látogató ingyen kapott belépőt.', 'ordinal 1000'],
  ['Az intézet 46 munkatársa közül tizennégyen részmunkaidősek.', 'number 46, number 14'],
  ['A Duna vízszintje 6 centiméterrel, 412 centiméterre apadt.', 'number 6, number 412'],
  ['A tízperces szünet után hatszáz méterre folytatták.', 'number 10, number 600'],
  ['Az önkormányzat száznegyven köbméter fát osztott szét ötvenöt család között.', 'number 140, number 55'],
  ['A kormányrendelet 2025. július elsejével lép hatályba.', 'date 2025-07-01'],
  ['A díj 25 EUR, diákoknak 10 EUR.', 'money EUR 25, money EUR 10'],
  [
    'A konferencia első napján 120-an, a másodikon 95-en vettek részt.',
    'ordinal 1, number 120, ordinal 2, number 95',
  ],
  ['A hatóságok hat órán át hallgatták ki a hat gyanúsítottat.', 'number 6, number 6'],
  ['Minden hatodik gyerek szegénységben él.', 'ordinal 6'],
  ['A 7-es busz 12 percenként indul.', 'number 7, number 12'],
  ['A VIII. kerületben 76 ezren laknak.', 'ordinal 8, number 76000'],
  ['A 3. prioritás kerete 18 millió euró.', 'ordinal 3, money EUR 18000000'],
  ['Fél kilencre ott leszünk, negyed tízre végzünk.', ''],
  ['A hármas metró és a négyes villamos jár.', ''],
  ['Nyolcan jelentkeztek, hatot választottak ki, kettőt elutasítottak.', 'number 8, number 6, number 2'],
  [
    'A bíróság 1,2 millió forintos bírságát 600 ezer forintra mérsékelte.',
    'money HUF 1200000, money HUF 600000',
  ],
  ['A 17. cikkel összhangban a 9. fejezetet módosítani kell.', 'identifier 17, identifier 9'],
  ['Százéves lett a falu legidősebb lakója, harminckét unokája köszöntötte.', 'number 100, number 32'],
  ['Tízből nyolc magyar olvas, hetvenen könyvtárba is járnak.', 'number 10, number 8, number 70'],
  ['Kétszázhúsz-kétszázötven euró között mozog az ára.', 'money EUR 220, money EUR 250'],
  [
    'A Győri Törvényszék 2024. március 12-én hirdetett ítéletében két év hat hónap börtönbüntetésre ítélte a vádlottat.',
    'date 2024-03-12, number 2, number 6',
  ],
  ['A Fradi 31–27-re nyert Szegeden, Bíró Blanka tizenhat védéssel zárt.', 'number 31, number 27, number 16'],
  [
    'Hozzávalók: 30 dkg liszt, 3 tojás, két evőkanál cukor és fél liter tej.',
    'number 30, number 3, number 2',
  ],
  ['180 fokra előmelegített sütőben negyven percig sütjük.', 'number 180, number 40'],
  ['A debreceni gyors 6.25-kor indul a Nyugatiból, és 8.51-re ér Debrecenbe.', 'time 06:25, time 08:51'],
  [
    'Értesítjük a lakosságot, hogy július 4-én és 5-én 8 és 14 óra között vízszünet lesz.',
    'date XXXX-07-04, date XXXX-07-05, time 08:00/14:00',
  ],
  ['Az építményadó mértéke 1200 Ft/m²-re emelkedik, ez 15%-os növekedés.', 'money HUF 1200, percent 15%'],
  ['A kórház tavaly 23 417 beteget látott el, közülük 1902 gyermek volt.', 'number 23417, number 1902'],
  ['A teljes árú belépő 2500 forint, a kedvezményes 1250 Ft.', 'money HUF 2500, money HUF 1250'],
  ['Éjszaka mínusz 12 fokig hűl a levegő, a szél 70 km/órás sebességgel fúj.', 'number 12, number 70'],
  ['Életének 91. évében, február 3-án elhunyt Wéber Zénó festőművész.', 'ordinal 91, date XXXX-02-03'],
  ['Az ajánlattételi határidő: 2024.09.15. 10:00 óra.', 'date 2024-09-15, time 10:00'],
  [
    'Eladó egy 48 nm-es, második emeleti, kétszobás lakás 42,9 millió forintért.',
    'number 48, ordinal 2, number 2, money HUF 42900000',
  ],
  ['A költségvetés hiánya 2025-ben a GDP 3,7 százaléka lesz, mondta a miniszter.', 'date 2025, percent 3.7%'],
  ['A vizsgaidőszak január 6-tól február 14-ig tart.', 'date XXXX-01-06/XXXX-02-14'],
  [
    'A 2024/2025. tanév első félévének regisztrációs hete szeptember 2–6.',
    'date 2024/2025, ordinal 1, date XXXX-09-02/XXXX-09-06',
  ],
  [
    'A törvény 26. § (1) bekezdése szerint az adókedvezmény havi 33 ezer forint.',
    'identifier 26, identifier 1, money HUF 33000',
  ],
  ['A társasház közös képviselője kéri a lakókat, hogy a lépcsőházban ne tároljanak kerékpárt.', ''],
  ['A tésztát fél órára hűtőbe tesszük, majd lisztezett deszkán kinyújtjuk.', ''],
  [
    'A Kúria a felülvizsgálati kérelmet elutasította, és a felperest 150 000 forint perköltség megfizetésére kötelezte.',
    'money HUF 150000',
  ],
  ['Csaknem tizennégyezren voltak kíváncsiak a mérkőzésre.', 'number 14000'],
  ['A balesetben öten megsérültek, ketten közülük súlyosan.', 'number 5, number 2'],
  ['A tárlat 2025 áprilisának közepéig látogatható.', 'date 2025-04'],
  ['A kolostort a XIV. században alapították, 1526-ban a törökök felgyújtották.', 'ordinal 14, date 1526'],
  [
    'Jelentkezés a (06 1) 555-0123-as telefonszámon vagy a jegy@muzeumpelda.hu címen.',
    'phone 0615550123, email jegy@muzeumpelda.hu',
  ],
  [
    'Ügyfélszolgálatunk a +36 1 555 0190 számon hétfőtől péntekig 8.00–16.00 óráig hívható.',
    'phone +3615550190, time 08:00/16:00',
  ],
  [
    'A szabályzat a https://www.futoverseny-pelda.hu/szabalyzat oldalon olvasható.',
    'url https://www.futoverseny-pelda.hu/szabalyzat',
  ],
  [
    'A munkanélküliség 4,3 százalékra csökkent, 0,3 százalékponttal kevesebb a májusinál.',
    'percent 4.3%, percent 0.3%, date XXXX-05',
  ],
  [
    'Kiadó üzlethelyiség: 6720 Szeged, Kárász utca 17., havi bérleti díj 280 000 Ft.',
    'identifier 6720, identifier 17, money HUF 280000',
  ],
  ['Az ágyak háromnegyede foglalt volt, a nővérek kétharmada betegszabadságon.', ''],
  ['A fellebbezést az ítélet kézbesítésétől számított tizenöt napon belül lehet benyújtani.', 'number 15'],
  ['A hétéves kislányt tizenkét órás keresés után találták meg.', 'number 7, number 12'],
  ['Százhuszonhárom végzős vette át diplomáját, tizenheten kitüntetéssel.', 'number 123, number 17'],
  ['A cég 2–3 millió eurós kártérítést fizet.', 'money EUR 2000000, money EUR 3000000'],
  ['A bírság összege ezerötszáz forint.', 'money HUF 1500'],
  ['Kovács Luca negyedik lett az 1500 méteres síkfutásban.', 'ordinal 4, number 1500'],
  [
    'Született 1923. augusztus 8-án Kassán, meghalt 2001 novemberében Egerben.',
    'date 1923-08-08, date 2001-11',
  ],
  ['Május 17–19. között várjuk az érdeklődőket a Múzeumok Majálisára.', 'date XXXX-05-17/XXXX-05-19'],
  ['A 3. számú melléklet a szerződéstervezetet tartalmazza.', 'identifier 3'],
  ['IV. Béla 1235-től 1270-ig uralkodott.', 'ordinal 4, date 1235/1270'],
  ['A 7-es busz negyedóránként jár, az utolsó járat 22.50-kor indul.', 'number 7, time 22:50'],
  ['Az alapítvány húszezer dollárt és ötezer angol fontot kapott.', 'money USD 20000, money GBP 5000'],
  ['2021-ben 318, egy évvel később 352 szervátültetést végeztek.', 'date 2021, number 318, number 352'],
  ['A Petőfi utcát június 3. és 21. között lezárják.', 'date XXXX-06-03/XXXX-06-21'],
  ['A polgármester megköszönte az önkéntesek munkáját, akik az árvíz idején a gátakon szolgáltak.', ''],
  ['Az (EU) 2016/679 rendeletet 2018. május 25-től kell alkalmazni.', 'identifier 2016/679, date 2018-05-25'],
  ['A pályázati biztosíték 1.250.000,- Ft, amelyet átutalással kell teljesíteni.', 'money HUF 1250000'],
  [
    'A parkolás óránként 400–600 forint, a helyieknek 50 százalék kedvezmény jár.',
    'money HUF 400, money HUF 600, percent 50%',
  ],
  ['A község lakossága alig kilencezer fő, huszonegy tanyából áll.', 'number 9000, number 21'],
  [
    'A miniszterelnök bejelentette, hogy 2026 második negyedévében indul a reform harmadik üteme.',
    'date 2026, ordinal 2, ordinal 3',
  ],
  [
    'Pénteken 24–26 fok várható, délután zivatarokkal és 30 milliméter esővel.',
    'number 24, number 26, number 30',
  ],
  [
    'A temetés november 16-án, szombaton 13 órakor lesz a Farkasréti temetőben.',
    'date XXXX-11-16, time 13:00',
  ],
  ['A panaszok nyolcvan százaléka a hosszú várakozásra vonatkozott.', 'percent 80%'],
  ['A Vasas a 60. percben kapott góllal 2-1-re kikapott.', 'ordinal 60, number 2, number 1'],
  ['A háromgyermekes családok évi 400 000 forinttal többet kapnak.', 'number 3, money HUF 400000'],
  ['A kiállítás legrégebbi darabja a Kr. e. V. századból származik.', 'ordinal 5'],
  [
    'A testület tizenhat igen szavazattal, három ellenében és egy tartózkodással fogadta el a költségvetést.',
    'number 16, number 3, number 1',
  ],
  [
    'Eladó családi ház 1100 négyzetméteres telken, 25 km-re Kecskeméttől, irányár 62 M Ft.',
    'number 1100, number 25, money HUF 62000000',
  ],
  [
    'A múzeum keddtől vasárnapig 10 és 18 óra között tart nyitva, az utolsó belépés délután fél hatkor.',
    'time 10:00/18:00, time 17:30',
  ],
  [
    'A kórházban tavaly 1980 szülés és 2010 műtét volt, 1950 beteget pedig hazaengedtek.',
    'number 1980, number 2010, number 1950',
  ],
  [
    'Az idei termés kevesebb a tavalyinál, az októberi csapadék viszont több volt a szeptemberinél.',
    'date XXXX-10, date XXXX-09',
  ],
  ['A 2000 méteres evezősdöntőben a magyar egység harmadik lett.', 'number 2000, ordinal 3'],
  ['A képviselők kilenc igennel, egy ellenszavazattal elfogadták a rendeletet.', 'number 9, number 1'],
  ['A vendégek egy góllal nyertek, a nézőtéren 1848 szurkoló ült.', 'number 1, number 1848'],
];
