// The English sentences said in Romanian, fact for fact.
export const ro: Readonly<Record<string, string>> = {
  // Project prose.
  'project-start':
    'Proiectul a început la 1 aprilie 2023 și reunește nouă parteneri din șapte țări, având un buget total de 2 145 300 de euro.',
  'project-visit':
    'În perioada 11-13 iunie 2024, partenerii au vizitat trei cooperative sociale din apropiere de Gent și au stat de vorbă cu 45 de lucrători.',
  'project-steering':
    'A cincea reuniune a comitetului director a avut loc online, la 22 ianuarie 2025, și a aprobat conturile semestrului precedent.',
  'project-stakeholders':
    'Fiecare regiune parteneră a înființat un grup al părților interesate format din 12 până la 15 membri, care se întrunește de patru ori pe an.',
  'project-action-plan':
    'Planul regional de acțiune cuprinde trei măsuri și trebuie semnat cel târziu până la 30 noiembrie 2025.',
  'project-good-practices':
    'Până la sfârșitul anului 2024, partenerii culeseseră 36 de bune practici, dintre care paisprezece au fost publicate în biblioteca online.',
  'project-cofunding':
    'Fondul european de dezvoltare regională acoperă 80 % din costuri; restul de 20 % este plătit de parteneri.',
  'project-vouchers':
    'În cadrul noii scheme, întreprinderile sociale pot primi un voucher în valoare de până la 7.500 de euro pentru consultanță privind instrumentele digitale.',
  'project-newsletter':
    'Citiți numărul 3 al buletinului nostru informativ; următorul va apărea în octombrie 2025.',
  'project-survey':
    'La sondaj au răspuns în total 318 organizații, iar 62,5 % dintre ele au declarat că principala dificultate este găsirea de personal.',
  'project-hosts':
    'Gazdele noastre ne-au arătat cum o veche fabrică de textile de 4.200 de metri pătrați a devenit căminul a 22 de asociații.',
  'project-phase-two':
    'A doua etapă se desfășoară din aprilie 2026 până în martie 2027 și va fi dedicată monitorizării planurilor de acțiune.',
  'project-peer-review':
    'La evaluarea inter pares de două zile au participat șase experți, iar la final au fost formulate 17 recomandări pentru guvernul regional.',
  'project-thanks':
    'Le mulțumim călduros voluntarilor, consiliului local și tuturor colegilor care au făcut posibilă această vizită.',
  'project-public-procurement':
    'De la reforma din 2022, orașul rezervă întreprinderilor sociale cel puțin 5 % din contractele sale.',
  'project-work-integration':
    'Întreprinderea de inserție are 68 de angajați, dintre care 41 fuseseră șomeri timp de peste doi ani.',
  'project-training':
    'Cursul constă în opt module a câte trei ore fiecare și este gratuit pentru primii 25 de participanți.',
  'project-workshop-day':
    'Joi, 19 septembrie 2024, treizeci de persoane din administrația publică au participat la un atelier privind clauzele sociale.',
  'project-workshop-result':
    'La sfârșitul zilei, participanții au convenit asupra unei definiții comune și asupra pașilor următori.',
  'project-indicator':
    'Valoarea-țintă a indicatorului este de 120 de persoane cu competențe sporite; până la 31.03.2025 se ajunsese la 97.',
  'project-two-days':
    'Partenerii se vor reîntâlni în zilele de 8 și 9 octombrie 2025 la primărie, unde este loc pentru 150 de invitați.',
  'project-fund':
    'Fondul regional a crescut de la 1,2 milioane de euro în 2019 la 3,75 milioane de euro în 2024.',
  'project-loans':
    'Banca etică a acordat 214 împrumuturi cuprinse între 5 000 și 25 000 de euro și doar patru dintre ele nu au fost rambursate.',
  'project-members':
    'Federația are 1.150 de organizații membre, cu aproximativ 32 de mii de angajați în întreaga țară.',
  'project-young':
    'Șaisprezece tineri cu vârste cuprinse între 18 și 29 de ani și-au prezentat în fața unui juriu ideile pentru o cooperativă.',
  'project-incubator':
    'Incubatorul a fost deschis în februarie 2021 și a sprijinit de atunci cincizeci și patru de start-upuri, nouăsprezece dintre ele fiind conduse de femei.',
  'project-energy':
    'Comunitatea de energie produce 870 de megawați-oră pe an și aprovizionează 260 de gospodării din vale.',
  'project-recycling':
    'În 2023, cooperativa a colectat 1.340 de tone de haine și a creat douăzeci și opt de locuri de muncă permanente.',
  'project-listening':
    'Cel mai mult ne-a impresionat răbdarea cu care echipa îi ascultă pe toți cei care le trec pragul.',
  'project-mapping':
    'Cartografierea acoperă anii 2018-2022 și descrie 475 de organizații din unsprezece provincii.',
  'project-label':
    'O etichetă pentru întreprinderile sociale a fost introdusă în 2020; până în prezent au primit-o 83 de organizații.',
  'project-lead':
    'Partenerul principal îi invită pe toți partenerii să își trimită rapoartele până la 15 iulie 2025, ora 12.00, pentru ca auditul să poată începe.',
  'project-report-version':
    'Versiunea 3.2 a metodologiei a fost trimisă partenerilor la 6 mai 2024, împreună cu anexa IV.',
  'project-interregional':
    'Perioada de programare 2021-2027 are patru priorități, iar cea de a treia vizează piețe ale muncii favorabile incluziunii.',
  'project-semester':
    'În semestrul 6, proiectul a organizat două vizite de studiu, nouă reuniuni locale și trei seminare internaționale.',
  'project-farm':
    'Ferma socială se întinde pe 14,5 hectare, crește 60 de capre și oferă de lucru unui număr de 23 de persoane cu dizabilități.',
  'project-price':
    'Un prânz la restaurantul din cartier costă 9,50 euro, în timp ce membrii plătesc doar șase euro.',
  'project-share':
    'Economia socială reprezintă 7,4 % din ocuparea remunerată a forței de muncă din regiune și asigură 13 milioane de locuri de muncă în Uniunea Europeană.',
  'project-women':
    'Femeile dețin între 35 % și 40 % din funcțiile de conducere din cooperativele pe care le-am studiat.',
  'project-percentage-points':
    'Rata de ocupare a grupului-țintă a crescut cu șase puncte procentuale din 2021.',
  'project-museum':
    'După-amiaza, grupul a vizitat un muzeu dintr-o fostă mină, unde lucrează din 1998 o cooperativă de ghizi.',
  'project-contract':
    'Acordul de parteneriat a fost semnat de toți cei șapte parteneri la Viena, la 3 martie 2023.',
  'project-final-event':
    'Conferința finală este planificată pentru al doilea trimestru al anului 2027; sunt așteptați în jur de 200 de invitați.',
  'project-travel':
    'Călătoria din capitală durează trei ore și jumătate, așa că vă recomandăm să sosiți cu o seară înainte.',
  'project-exchange':
    'Schimbul de experiență a arătat că legile singure nu sunt suficiente și că încrederea dintre parteneri contează cel mai mult.',
  'project-council':
    'La 27 noiembrie 2023, Consiliul a adoptat o recomandare privind economia socială, care solicită strategii naționale în termen de 24 de luni.',
  'project-housing':
    'Cooperativa de locuințe construiește 96 de apartamente în patru blocuri; primii chiriași se vor muta în august 2026.',
  'project-market':
    'Peste șaptezeci de producători și-au vândut mărfurile la târgul de Crăciun, deschis între 6 și 22 decembrie 2024.',
  'project-mentors':
    'Unsprezece mentori i-au însoțit pe participanți timp de nouă luni și s-au întâlnit cu ei în fiecare marți, între orele 17.00 și 18.30.',
  'project-budget-lines':
    'Cheltuielile cu personalul se ridică la 940 de mii de euro, cele de deplasare la 118 500 de euro, iar cele cu expertiza externă la 235 250 de euro.',
  // News.
  'news-election':
    'La alegerile din 9 iunie 2024, partidul de guvernământ a obținut 34,2% din voturi și 58 din cele 150 de mandate.',
  'news-turnout':
    'Prezența la vot a ajuns la 61 la sută, cu aproape opt puncte procentuale mai mult decât cu cinci ani în urmă.',
  'news-vote': 'Parlamentul a adoptat aseară legea cu 87 de voturi la 62 și cu 11 abțineri.',
  'news-match': 'Gazdele au câștigat cu 3-1 în fața a 41.500 de spectatori, după ce la pauză erau conduse.',
  'news-marathon':
    'Alergătoarea în vârstă de 23 de ani a trecut linia de sosire pe locul al doilea, la numai 14 secunde de învingătoare.',
  'news-medal': 'Este a patra medalie a carierei sale și prima pentru clubul ei după 2008.',
  'news-inflation':
    'Inflația a scăzut de la 3,1% în iulie la 2,6% în august, a anunțat vineri institutul de statistică.',
  'news-unemployment':
    'Numărul celor fără loc de muncă a scăzut cu 12.400, până la 386.000, cel mai redus nivel din 2009 încoace.',
  'news-exports':
    'Exporturile au crescut cu 4,7 la sută în primul trimestru din 2025 și au atins 18,3 miliarde de euro.',
  'news-bank':
    'Banca va închide 27 de sucursale până în 2026, iar 340 de angajați își vor pierde locul de muncă.',
  'news-wages': 'De la 1 ianuarie 2026, salariul minim crește de la 1.050 la 1.115 euro pe lună.',
  'news-fire':
    'Patruzeci de pompieri cu 12 autospeciale au luptat cu flăcările, izbucnite într-un depozit în jurul orei 3:15 dimineața.',
  'news-train':
    'Două persoane au fost rănite miercuri dimineață, la ora 7.40, când un tren regional a lovit un camion la o trecere la nivel.',
  'news-rescue':
    'Salvatorii i-au găsit pe cei trei alpiniști dispăruți la o altitudine de 2.850 de metri; toți sunt în stare bună.',
  'news-storm':
    'Furtuna a atins viteze de 130 de kilometri pe oră și a lăsat fără curent circa 45 de mii de locuințe.',
  'news-heat':
    'La sfârșitul săptămânii temperaturile vor urca până la 38 de grade și nu se așteaptă ploi înainte de 24 august.',
  'news-snow':
    'În șase ore s-au depus până la 25 cm de zăpadă, iar aeroportul a rămas închis până după-amiază.',
  'news-flood':
    'După inundațiile din septembrie 2024, guvernul a promis ajutoare de 150 de milioane de euro pentru nouăsprezece comune.',
  'news-telescope': 'Noul telescop are o oglindă de 8,4 metri și va observa cerul timp de zece ani.',
  'news-study':
    'Studiul, care a urmărit 5.600 de persoane pe parcursul a 15 ani, a fost publicat la 4 februarie 2025.',
  'news-vaccine':
    'Doar unul din cinci adulți s-a vaccinat în această iarnă, deși medicii le recomandă vaccinul tuturor celor de peste 60 de ani.',
  'news-whales':
    'Cercetătorii au numărat 214 balene de-a lungul coastei, cu șaptesprezece mai multe decât în 2022.',
  'news-language':
    'Limba este vorbită astăzi de mai puțin de 900 de oameni, dintre care cei mai mulți trăiesc la munte.',
  'news-mood': 'Aproape nimeni din sat nu crede că podul cel vechi va fi reparat înainte de alegeri.',
  'news-festival':
    'Cea de-a 31-a ediție a festivalului de film se deschide pe 3 octombrie și prezintă 128 de filme din patruzeci și patru de țări.',
  'news-museum':
    'Muzeul a fost închis timp de trei ani; își va redeschide porțile pe 12 mai 2026, la ora 10.',
  'news-book': 'Cel de-al treilea roman al ei are 416 pagini, a fost tradus în 18 limbi și costă 24,90 euro.',
  'news-opera': 'Opera a vândut 96 % din bilete în stagiunea 2023/24, mai mult ca oricând.',
  'news-painting':
    'Un tablou din secolul al XVII-lea a fost vândut la Londra cu 2,3 milioane de lire sterline.',
  'news-concert': 'Dirijorul a mulțumit orchestrei și s-a înclinat îndelung în fața unui public entuziast.',
  'news-airport':
    'Între ianuarie și iunie 2025, aeroportul a înregistrat 7,8 milioane de pasageri, o creștere de 11%.',
  'news-metro':
    'Noua linie de metrou are o lungime de 12,7 km și paisprezece stații și a costat 1,4 miliarde de euro.',
  'news-strike': 'Profesorii vor face grevă trei zile, de la 17 la 19 martie, cerând clase mai mici.',
  'news-school':
    'Din septembrie 2026, nicio clasă nu va putea avea mai mult de douăzeci și doi de elevi, a anunțat ministrul pe 8 mai.',
  'news-university':
    'Universitatea a fost fondată în 1364 și are astăzi 39.000 de studenți la șaisprezece facultăți.',
  'news-court':
    'Tribunalul l-a condamnat pe fostul primar, în vârstă de 52 de ani, la patru ani de închisoare și la o amendă de 80.000 de euro.',
  'news-police':
    'Poliția a oprit 260 de mașini între orele 22:00 și 4:00 și a reținut șapte permise de conducere.',
  'news-king':
    'Vizita regelui Carol al III-lea va dura două zile și se va încheia cu un dineu la care vor lua parte 160 de invitați.',
  'news-population': 'Orașul are 18.450 de locuitori, cu 1.200 mai puțini decât la recensământul din 2011.',
  'news-farmers':
    'Fermierii se așteaptă la o recoltă de 3,2 milioane de tone de grâu, cu aproximativ nouă la sută mai mică decât anul trecut.',
  'news-wine': 'Regiunea produce 650 de mii de hectolitri de vin pe 11.300 de hectare de podgorii.',
  'news-startup':
    'Patru studenți au înființat compania în 2017; săptămâna trecută, ea a fost vândută cu 90 de milioane de dolari.',
  'news-power':
    'Vântul și soarele au acoperit 54,3% din necesarul de energie electrică în 2024, față de 48% în 2023.',
  'news-quake': 'Cutremurul din 6 februarie 2023 a distrus peste 160.000 de clădiri din 11 provincii.',
  'news-bridge':
    'Podul, lung de 640 de metri și construit între 1936 și 1939, va fi închis pentru camioanele de peste 7,5 tone.',
  // Law and administration.
  'law-entry':
    'Prezentul regulament intră în vigoare la 1 iulie 2024 și este obligatoriu în toate statele membre.',
  'law-article':
    'Articolul 7 din Regulamentul (UE) 2021/1058 se aplică tuturor operațiunilor aprobate în cadrul prezentei cereri.',
  'law-directive': 'Statele membre transpun Directiva (UE) 2019/882 până cel târziu la 28 iunie 2022.',
  'law-repeal': 'Regulamentul (UE) nr. 1303/2013 se abrogă cu efect de la 1 ianuarie 2021.',
  'law-deadline':
    'Calea de atac poate fi introdusă în scris în termen de treizeci de zile de la primirea deciziei.',
  'law-fine':
    'Încălcarea prezentei dispoziții se sancționează cu o amendă cuprinsă între 500 și 10 000 de euro.',
  'law-annex': 'Modelul din anexa III trebuie completat și semnat de reprezentantul legal.',
  'law-chapter': 'Capitolul II se aplică persoanelor juridice care au mai mult de 250 de angajați.',
  'law-tender':
    'Valoarea estimată a contractului este de 430 000 EUR, fără TVA, iar durata sa este de 36 de luni.',
  'law-offers': 'Ofertele se depun pe cale electronică până la 14 februarie 2025, ora 17.00.',
  'law-criteria': 'La evaluarea ofertelor, calitatea reprezintă 60 %, iar prețul 40 %.',
  'law-retention':
    'Toate documentele justificative se păstrează timp de cinci ani, începând cu data de 31 decembrie a anului în care s-a efectuat ultima plată.',
  'law-advance': 'Un avans de 30 % se plătește în termen de șaizeci de zile de la semnarea acordului.',
  'law-quorum':
    'Adunarea generală este statutară dacă este prezentă cel puțin jumătate dintre membrii săi; niciun membru nu poate dispune de mai mult de trei voturi.',
  'law-board':
    'Consiliul de administrație este format din șapte membri, aleși pentru un mandat de patru ani.',
  'law-capital':
    'Capitalul social al cooperativei nu poate fi mai mic de 3 000 de euro, iar fiecare parte socială are o valoare de cincizeci de euro.',
  'law-accessible':
    'Documentele se redactează într-un limbaj clar și sunt accesibile persoanelor cu handicap.',
  'law-privacy':
    'Datele cu caracter personal sunt prelucrate în conformitate cu Regulamentul (UE) 2016/679 și se șterg după doi ani.',
  'law-state-aid': 'Cuantumul total al ajutorului nu depășește 300 000 EUR pe o perioadă de trei ani.',
  'law-section': 'Secțiunea 4.2 din manualul programului descrie normele privind cheltuielile cu personalul.',
  'law-page':
    'Lista partenerilor se află la pagina 18, iar calendarul la pagina 23 din formularul de cerere.',
  'law-standard':
    'Furnizorul trebuie să dovedească faptul că sistemul său de management îndeplinește cerințele standardului ISO 14001.',
  'law-reserved':
    'Contractele pot fi rezervate atelierelor protejate în care cel puțin treizeci la sută dintre angajați sunt lucrători cu handicap.',
  'law-notice':
    'Anunțul de concurs a fost publicat la 5 septembrie 2024 și rectificat la 20 septembrie 2024.',
  'law-applications':
    'Din cele 73 de cereri primite, opt nu au fost admisibile, iar douăzeci și una au fost aprobate.',
  'law-flat-rate':
    'Cheltuielile de deplasare se rambursează la o rată forfetară de 15 % din cheltuielile cu personalul.',
  'law-age':
    'Are drept de vot orice persoană care a împlinit cel puțin 18 ani și care locuiește de șase luni în comună.',
  'law-hours':
    'Timpul de muncă săptămânal nu poate depăși, în medie, 48 de ore într-o perioadă de patru luni.',
  'law-leave':
    'Fiecare salariat are dreptul la 25 de zile de concediu plătit; începând cu al zecelea an de serviciu, acesta crește la 28 de zile.',
  'law-fee': 'Taxa de înregistrare este de 120 de euro și trebuie plătită în termen de paisprezece zile.',
  'law-transition':
    'Autorizațiile eliberate înainte de 1 martie 2023 rămân valabile până la 31 decembrie 2026.',
  'law-horizon':
    'Rezultatele obținute în cadrul programului Orizont 2020 pot fi utilizate în acest proiect dacă proprietarul își dă acordul în scris.',
  'law-lots':
    'Contractul este împărțit în trei loturi; un ofertant poate depune oferte pentru cel mult două dintre acestea.',
  'law-liability':
    'Organizatorul nu își asumă nicio răspundere pentru obiectele pierdute sau deteriorate în timpul evenimentului.',
  'law-penalty':
    'Pentru fiecare zi de întârziere se datorează o penalitate de 0,5 % din valoarea contractului, până la maximum 10 %.',
  // Announcements.
  'notice-agenda':
    'Înregistrarea începe la ora 8.30, discursul de deschidere la ora 9.15, iar prânzul se servește între orele 12.45 și 14.00.',
  'notice-contact':
    'Aveți întrebări? Scrieți-ne la events@example.org sau sunați la +32 2 555 12 34 între orele 9:00 și 12:00.',
  'notice-register':
    'Vă rugăm să vă înscrieți până la 20 aprilie 2026 la adresa https://www.example.org/register; numărul de locuri este limitat la 80.',
  'notice-webinar':
    'Webinarul despre obligațiunile sociale are loc marți, 3 iunie 2025, între orele 10.30 și 12.00, și este gratuit.',
  'notice-room':
    'A doua sesiune se va desfășura în sala 204; vă rugăm să fiți acolo cu zece minute înainte de începere.',
  'notice-tickets':
    'Biletele costă 15 euro, pentru studenți 8 euro, și se vând pe www.example.com/tickets până la 30 iunie.',
  'notice-opening':
    'Biroul nostru este deschis de luni până joi, între orele 9.30 și 16.30, și este închis în zilele de 24 și 31 decembrie.',
  'notice-evening':
    'Turul ghidat începe la ora 18:30 în fața gării și durează aproximativ nouăzeci de minute.',
  'notice-applications':
    'Trimiteți candidatura, însoțită de o scrisoare de cel mult două pagini, la jobs@example.org până la 12 septembrie 2025.',
  'notice-help':
    'La cerere se asigură interpretare în limbajul semnelor; vă rugăm să ne spuneți din timp de ce aveți nevoie.',
  'said-second-study-visit':
    'A doua vizită de studiu a avut loc în perioada 5-7 martie 2025 la Leuven, cu 24 de participanți din nouă țări.',
  'said-budget-which-comes':
    'Bugetul este de 1.914.046 de euro, din care 80% provin de la Uniunea Europeană.',
  'said-applications-close-december': 'Înscrierile se încheie la 31 decembrie 2024, ora 14:30.',
  'said-about-million-people': 'Aproximativ 1,9 milioane de oameni lucrează în 250.000 de cooperative.',
  'said-article-regulation-annex': 'A se vedea articolul 12 din Regulamentul (UE) 2021/1060 și anexa II.',
  'said-group-met-november': 'Grupul s-a întâlnit pentru prima dată pe 13 și 14 noiembrie 2023.',
  'said-programme-runs-from':
    'Programul se desfășoară din 2021 până în 2027 și sprijină patruzeci și trei de organizații.',
  'said-call-write-info':
    'Sunați la +30 27410 12345 sau scrieți la info@example.org înainte de 16 septembrie.',
  'said-third-quarter-both':
    'În al treilea trimestru al anului 2025, ambele regiuni vor publica câte două rapoarte.',
  'said-three-day-training': 'Un curs de trei zile pentru 12 tineri costă între 500 și 700 de euro.',
  'said-kick-off-was': 'Lansarea a avut loc în mai 2023; faza principală se încheie la 28 februarie 2026.',
  'said-exhibition-lasts-from':
    'Expoziția durează de la 30 noiembrie până la 2 decembrie 2024, zilnic între orele 9:00 și 17:30.',
  'said-only-respondents-that':
    'Doar 12,5% dintre respondenți, adică 25 din 200, auziseră de el înainte de 2020.',
  'said-more-https-www': 'Mai multe la https://www.example.eu/ro/news. Al 4-lea buletin apare în iunie.',
  'said-one-two-instruments':
    'Unul dintre cele două instrumente a fost îmbunătățit; celălalt va urma în 2026.',
  'said-two-hundred-fifty': 'Două sute cincizeci de membri au plantat două mii de copaci pe 12,5 hectare.',
  'said-twenty-first-meeting': 'A douăzeci și una întâlnire, luni, 4 mai 2026, durează două ore și jumătate.',
  'said-version-guide-follows':
    'Versiunea 2.1 a ghidului respectă ISO 9001 și a fost finanțată prin Orizont 2020.',
};
