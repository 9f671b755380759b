// Dutch prose of our own (news, law, project, announcements) with the facts it says.
export const nl: readonly (readonly [string, string])[] = [
  // News.
  [
    'Het kabinet verloor dinsdag 4 maart 2025 zijn meerderheid toen zes leden van de liberale fractie met de oppositie meestemden.',
    'date 2025-03-04, number 6',
  ],
  [
    'Op 29 oktober gaan de kiezers naar de stembus. Bij de vorige verkiezingen was de opkomst 77,7%, de laagste sinds 2012.',
    'date XXXX-10-29, percent 77.7%, date 2012',
  ],
  ['De burgemeester van Veldermonde stapt op na drie weken van protest tegen de nieuwe rondweg.', 'number 3'],
  [
    'De gemeenteraad nam het voorstel aan met 23 tegen 16 stemmen; twee raadsleden waren afwezig.',
    'number 23, number 16, number 2',
  ],
  [
    'De minister reist van 3 tot en met 5 juni 2024 naar Vilnius voor overleg met haar Baltische ambtgenoten.',
    'date 2024-06-03/2024-06-05',
  ],
  [
    'FC Oosterwold won zaterdag met 3-1 van de koploper en klom naar de vijfde plaats op de ranglijst.',
    'number 3, number 1, ordinal 5',
  ],
  [
    'Ze won de finale in drie sets, 6-4, 4-6 en 7-5, en pakte zo haar twaalfde titel op gravel.',
    'number 3, number 6, number 4, number 4, number 6, number 7, number 5, ordinal 12',
  ],
  [
    'De 19-jarige schaatsster reed de 1500 meter in een persoonlijk record en werd tweede achter haar ploeggenote.',
    'number 19, number 1500, ordinal 2',
  ],
  [
    'De marathon van 13 april 2025 trok 14.300 lopers uit 62 landen; de oudste was eenentachtig.',
    'date 2025-04-13, number 14300, number 62, number 81',
  ],
  [
    'De inflatie kwam in februari 2025 uit op 3,8 procent, tegen 3,3 procent een maand eerder.',
    'date 2025-02, percent 3.8%, percent 3.3%',
  ],
  [
    'De centrale bank verlaagde de rente met 0,25 procentpunt tot 2,5%, de derde verlaging op rij.',
    'percent 0.25%, percent 2.5%, ordinal 3',
  ],
  [
    'De staalfabriek leed in het tweede kwartaal van 2024 een verlies van 412 mln. euro en sluit twee van haar ovens.',
    'ordinal 2, date 2024, money EUR 412000000, number 2',
  ],
  [
    'Het aandeel daalde twaalf procent nadat de luchtvaartmaatschappij waarschuwde voor 1,2 miljard dollar aan extra kosten.',
    'percent 12%, money USD 1200000000',
  ],
  [
    'De winkelketen wil voor 2028 nog eens 40 à 50 filialen openen, vooral in kleinere gemeenten.',
    'date 2028, number 40, number 50',
  ],
  [
    'In de kuststreek zit ’s winters 15 tot 20 procent van de jongeren zonder werk, blijkt uit de cijfers van de provincie.',
    'percent 15%, percent 20%',
  ],
  [
    'Vier mensen raakten donderdagochtend om 7.45 uur gewond toen een tram bij de haven uit de rails liep.',
    'number 4, time 07:45',
  ],
  [
    'De brand brak rond 23.20 uur uit en verwoestte een loods van 3.500 vierkante meter.',
    'time 23:20, number 3500',
  ],
  [
    'Reddingswerkers haalden tweehonderddertig opvarenden van de veerboot voordat die 8 zeemijl uit de kust zonk.',
    'number 230, number 8',
  ],
  [
    'Een vrachtwagen met 26 ton appels kantelde op de ringweg; niemand raakte gewond, maar het verkeer stond urenlang stil.',
    'number 26',
  ],
  [
    'De aardbeving had een kracht van 5,8 en beschadigde in de nacht van 9 februari 2024 zeker 1.150 huizen.',
    'number 5.8, date 2024-02-09, number 1150',
  ],
  [
    'Sterrenkundigen hebben zeven rotsachtige planeten ontdekt bij een ster op ongeveer veertig lichtjaar afstand.',
    'number 7, number 40',
  ],
  [
    'Uit het onderzoek onder 1\u00a0240 patiënten blijkt dat het nieuwe middel de kans op een beroerte halveert.',
    'number 1240',
  ],
  [
    'De gletsjer heeft sinds 2003 ruim 1,7 miljoen ton ijs verloren, meldden vier universiteiten maandag.',
    'date 2003, number 1700000, number 4',
  ],
  [
    'De houten brug stamt uit de 14e eeuw; tot nu toe dacht men dat ze tweehonderd jaar jonger was.',
    'ordinal 14, number 200',
  ],
  [
    'De sonde bereikt de planetoïde eind november 2026 en brengt in 2031 monsters terug naar de aarde.',
    'date 2026-11, date 2031',
  ],
  [
    'Het museum toont tot en met 16 maart 85 prenten van Ilse Mars, die in 1937 overleed.',
    'date XXXX-03-16, number 85, date 1937',
  ],
  [
    'Het filmfestival opende zijn vijfentwintigste editie met een documentaire over de bijen van de heide.',
    'ordinal 25',
  ],
  [
    'Van haar derde roman zijn 600.000 exemplaren verkocht; het boek verschijnt volgend jaar in 21 talen.',
    'ordinal 3, number 600000, number 21',
  ],
  [
    'Koning Boudewijn IV heropende de schouwburg, die sinds de overstroming van juli 2021 gesloten was.',
    'ordinal 4, date 2021-07',
  ],
  [
    'Het orkest speelt dit seizoen alleen op zondag; kaarten kosten € 15 tot € 42, kinderen betalen de helft.',
    'money EUR 15, money EUR 42',
  ],
  [
    'Vrijdag 18 juli wordt het 34 graden; daarna brengen onweersbuien verkoeling in het westen van het land.',
    'date XXXX-07-18, number 34',
  ],
  [
    'In de Ardennen sneeuwde het drie dagen lang en ’s nachts zakte de temperatuur tot min 17 graden.',
    'number 3, number 17',
  ],
  [
    'Windstoten tot 120 km/u velden bomen, en zondagochtend zaten zo’n 9000 huishoudens zonder stroom.',
    'number 120, number 9000',
  ],
  [
    'De droogte heeft de tarweoogst in het zuiden gehalveerd; boeren spreken van het slechtste jaar sinds mensenheugenis.',
    '',
  ],
  [
    'Vanaf 1 mei mogen de vissers weer uitvaren, mits de visstand zich heeft hersteld, aldus het ministerie.',
    'date XXXX-05-01',
  ],
  [
    'De stad steekt tussen 2025 en 2029 vijf à tien miljoen euro in fietspaden en vrije busbanen.',
    'date 2025/2029, money EUR 5000000, money EUR 10000000',
  ],
  [
    'De export naar Polen groeide vorig jaar met 11,9 procent, terwijl de invoer gelijk bleef, meldt de Kamer van Koophandel.',
    'percent 11.9%',
  ],
  [
    'De rechtbank veroordeelde de oud-directeur tot acht jaar cel en een boete van 75.000 Zwitserse frank.',
    'number 8, money CHF 75000',
  ],
  [
    'Zo’n 300 betogers stonden van 17.00 tot 19.00 uur voor het stadhuis; de politie telde er half zoveel.',
    'number 300, time 17:00/19:00',
  ],
  [
    'De bakkerij uit 1894 wordt geleid door de vijfde generatie en telt drieëndertig werknemers.',
    'date 1894, ordinal 5, number 33',
  ],
  [
    'Huizen werden in de hoofdstad 6 à 8% duurder, op het platteland veranderde er nauwelijks iets.',
    'percent 6%, percent 8%',
  ],
  [
    'Het Scandinavische fonds leent de haven 250 miljoen Zweedse kronen, terug te betalen in vijftien jaar.',
    'money SEK 250000000, number 15',
  ],
  [
    'Door de staking op 21 en 22 januari rijden er bijna geen streektreinen, waarschuwde de vakbond.',
    'date XXXX-01-21, date XXXX-01-22',
  ],
  ['Na een koude winter en een laat voorjaar houden de imkers weinig volken en veel zorgen over.', ''],
  [
    'De tentoonstelling sloot op 31-01-2024 na 48 dagen en 22.615 bezoekers, een derde meer dan verwacht.',
    'date 2024-01-31, number 48, number 22615',
  ],
  // Law and administration.
  [
    'Krachtens artikel 12 van Verordening (EU) 2021/1060 richt elke lidstaat een toezichtcomité op.',
    'identifier 12, identifier 2021/1060',
  ],
  [
    'Inschrijvingen moeten uiterlijk op 28 februari 2025 om 12.00 uur binnen zijn; wat later komt, blijft ongeopend.',
    'date 2025-02-28, time 12:00',
  ],
  ['De aanbestedende dienst antwoordt binnen vijftien werkdagen na ontvangst van de klacht.', 'number 15'],
  [
    'Overeenkomstig Richtlijn 2014/24/EU wordt het drempelbedrag om de twee jaar herzien.',
    'identifier 2014/24, number 2',
  ],
  ['De begunstigde bewaart alle bewijsstukken ten minste tot en met 31 december 2032.', 'date 2032-12-31'],
  [
    'Volgens artikel 3.2 van de subsidieovereenkomst melden de partners maandelijks hun personeelskosten.',
    'identifier 3.2',
  ],
  [
    'De boete bedraagt ten hoogste EUR 20.000.000 of 4 % van de wereldwijde omzet, naargelang welk bedrag hoger is.',
    'money EUR 20000000, percent 4%',
  ],
  [
    'Op grond van artikel 7, lid 2, kan de termijn eenmalig met dertig dagen worden verlengd.',
    'identifier 7, identifier 2, number 30',
  ],
  [
    'De lijst in bijlage II wordt met ingang van 1 januari 2026 vervangen; de bijlagen III en V blijven ongewijzigd.',
    'ordinal 2, date 2026-01-01, ordinal 3, ordinal 5',
  ],
  [
    'De huur loopt van 1 juli 2023 tot 30 juni 2028 en wordt telkens met één jaar verlengd.',
    'date 2023-07-01/2028-06-30, number 1',
  ],
  [
    'Het beroep werd op 9/5/2023 ingesteld en op 14/11/2023 door de tweede kamer ontvankelijk verklaard.',
    'date 2023-05-09, date 2023-11-14, ordinal 2',
  ],
  [
    'De aanvrager is ten minste achttien jaar oud en woont sinds minimaal vijf jaar in de gemeente.',
    'number 18, number 5',
  ],
  [
    'De subsidie bedraagt maximaal € 60.000,- per aanvrager en niet meer dan tachtig procent van de kosten.',
    'money EUR 60000, percent 80%',
  ],
  [
    'Contract nr. 2023-117 is in drie exemplaren opgemaakt en in het register van het ministerie ingeschreven.',
    'identifier 2023-117, number 3',
  ],
  [
    'Het laboratorium is gecertificeerd volgens ISO 9001 en heeft ten minste één functionaris voor gegevensbescherming.',
    'identifier 9001, number 1',
  ],
  [
    'Betaling geschiedt binnen 45 dagen; daarna is per maand 1,5% rente verschuldigd over het openstaande bedrag.',
    'number 45, percent 1.5%',
  ],
  [
    'De wet van 23 maart 1999 wordt ingetrokken. Verwijzingen ernaar gelden als verwijzingen naar deze wet.',
    'date 1999-03-23',
  ],
  [
    'Hoofdstuk IV bevat de regels over inzage in het dossier en over het horen van getuigen en deskundigen.',
    'ordinal 4',
  ],
  [
    'Zienswijzen kunt u vóór vrijdag 17.00 uur sturen naar Molenlaan 14 of mailen naar ruimte@veldermonde.example.',
    'time 17:00, identifier 14, email ruimte@veldermonde.example',
  ],
  ['De vergaderingen van de commissie zijn openbaar, tenzij zij om gewichtige redenen anders besluit.', ''],
  [
    'De artikelen 12 en 14 gelden ook voor kleine ondernemingen met minder dan vijftig werknemers.',
    'identifier 12, identifier 14, number 50',
  ],
  [
    'Reageren op het ontwerp kan tot 15 sept. 2025. Reacties van meer dan tien bladzijden worden niet gelezen.',
    'date 2025-09-15, number 10',
  ],
  [
    'De opdracht ter waarde van 2,75 miljoen pond (exclusief btw) is verdeeld in zes percelen van gelijke omvang.',
    'money GBP 2750000, number 6',
  ],
  [
    'Verordening (EG) nr. 1083/2006 is niet langer van toepassing op projecten die na 2014 zijn gekozen.',
    'identifier 1083/2006, date 2014',
  ],
  [
    'In de begrotingsperiode 2021–2027 reserveert elke regio 30% van haar middelen voor het klimaat.',
    'date 2021/2027, percent 30%',
  ],
  [
    'De bekendmaking staat op pagina 14 van de Staatscourant van 2 december 2022, onder de benoemingen.',
    'identifier 14, date 2022-12-02',
  ],
  [
    'Wie deze verplichting niet nakomt, riskeert een geldboete van ten hoogste vijfhonderd euro.',
    'money EUR 500',
  ],
  [
    'De balie is van maandag tot en met vrijdag van 9.00 tot 12.30 uur geopend, in kamer 204 op de tweede verdieping.',
    'time 09:00/12:30, identifier 204, ordinal 2',
  ],
  [
    'Geschillen worden in der minne geschikt. Lukt dat niet, dan is de rechter van de vestigingsplaats bevoegd.',
    '',
  ],
  [
    'De omzettingstermijn van 17 oktober 2024 is in negentien lidstaten zonder resultaat verstreken.',
    'date 2024-10-17, number 19',
  ],
  // Project prose.
  [
    'De startbijeenkomst op 13 en 14 november 2023 bracht tien partners uit negen landen samen in een oude textielfabriek.',
    'date 2023-11-13, date 2023-11-14, number 10, number 9',
  ],
  [
    'Ons tweede studiebezoek vindt plaats van 16 t/m 18 april 2024 in de heuvels boven Torrevieja del Monte.',
    'ordinal 2, date 2024-04-16/2024-04-18',
  ],
  [
    'Het project heeft een totaalbudget van € 1.914.046, waarvan 80% uit het Europees Fonds voor Regionale Ontwikkeling komt.',
    'money EUR 1914046, percent 80%',
  ],
  [
    'Welkom bij de derde nieuwsbrief! In het afgelopen halfjaar bezochten we vier regio’s en 57 sociale ondernemingen.',
    'ordinal 3, number 4, number 57',
  ],
  [
    'Nieuwsbrief #2 blikt terug op de zomerschool en kijkt vooruit naar de regionale bijeenkomsten in het najaar.',
    'ordinal 2',
  ],
  [
    'Het project loopt van maart 2023 tot en met mei 2027 en kent twee fasen: leren en opvolgen.',
    'date 2023-03/2027-05, number 2',
  ],
  [
    'Tijdens het driedaagse bezoek zagen achtentwintig deelnemers een repaircafé, een wasserij en een zorgboerderij.',
    'number 3, number 28',
  ],
  [
    'De klankbordgroep kwam op woensdag 7 februari om 10 uur bijeen en besprak elf goede praktijken.',
    'date XXXX-02-07, time 10:00, number 11',
  ],
  [
    'Tot nu toe zijn 12 van de 30 goede praktijken beschreven; de rest volgt in de eerste helft van 2026.',
    'number 12, number 30, ordinal 1, date 2026',
  ],
  [
    'De sociale economie biedt in Europa werk aan meer dan 13,6 miljoen mensen, ofwel 6,3 procent van de werknemers.',
    'number 13600000, percent 6.3%',
  ],
  [
    'De projectleider presenteerde een enquête die tussen mei en juli 2024 door 1.408 mensen is ingevuld.',
    'date 2024-05/2024-07, number 1408',
  ],
  ['De helft van de mentoren is vrouw, en een derde van hen heeft zelf een coöperatie opgericht.', ''],
  [
    'Op 20 mei 2025 keurde de provincie het actieplan goed, dat 3,4 miljoen euro aan investeringen bevat.',
    'date 2025-05-20, money EUR 3400000',
  ],
  [
    'Meer weten? Kijk op https://www.voorbeeld-sociaal.eu/nieuws of schrijf naar Info@Voorbeeld-Sociaal.eu.',
    'url https://www.voorbeeld-sociaal.eu/nieuws, email info@voorbeeld-sociaal.eu',
  ],
  [
    'Voor de interregionale workshop van medio mei 2025 nam elke partner twee lokale belanghebbenden mee.',
    'date 2025-05, number 2',
  ],
  [
    'De coöperatie begon in 2011 met vijf leden; inmiddels zijn het er honderdtwaalf, met een omzet van 870.000 euro.',
    'date 2011, number 5, number 112, money EUR 870000',
  ],
  [
    'Tussen 2014 en 2020 steunde de regio 64 van zulke initiatieven met bedragen van € 5.000 tot € 25.000.',
    'date 2014/2020, number 64, money EUR 5000, money EUR 25000',
  ],
  [
    'De volgende stuurgroepvergadering is gepland voor de laatste week van juni, waarschijnlijk online.',
    'date XXXX-06',
  ],
  [
    'De indicator “personen met meer capaciteit” staat op 46; dat is 115 % van het streefcijfer van 40.',
    'number 46, percent 115%, number 40',
  ],
  [
    'Aan de proef namen zeven ondernemingen deel, die elk een voucher van 1500 euro ontvingen.',
    'number 7, money EUR 1500',
  ],
  [
    'Het themaseminar over duurzaam inkopen loopt van 30 september tot 2 oktober 2025 in het oude douanekantoor.',
    'date 2025-09-30/2025-10-02',
  ],
  [
    'De partners laten de gids in alle elf talen vertalen en drukken er in totaal tweeduizend exemplaren van.',
    'number 11, number 2000',
  ],
  [
    'De school voor jonge ondernemers start in het schooljaar 2023/24 met vijfendertig leerlingen in drie klassen.',
    'date 2023/2024, number 35, number 3',
  ],
  [
    'De volgende ochtend reisde de groep 45 kilometer per bus naar een wijngaard waar mensen met een beperking werken.',
    'number 45',
  ],
  [
    'Vier werkgroepen, 18 interviews en één enquête: zo kwam de regionale analyse tot stand.',
    'number 4, number 18, number 1',
  ],
  [
    'De intervisie in Klarendal duurde 2 dagen; de aanbevelingen zijn op 22 nov. 2024 verstuurd.',
    'number 2, date 2024-11-22',
  ],
  [
    'Met zijn drieën begonnen ze een kledingwinkel; nu werken er zeventien mensen, van wie elf met een arbeidsbeperking.',
    'number 3, number 17, number 11',
  ],
  [
    'Een sociale onderneming stelt mensen boven winst: wat zij verdient, vloeit terug naar haar missie en haar medewerkers.',
    '',
  ],
  [
    'De vierde stuurgroep, op 8 oktober 2025, stemde in met een budgetverschuiving van € 45.300,50.',
    'ordinal 4, date 2025-10-08, money EUR 45300.5',
  ],
  [
    'De partners rapporteerden over de periode 1 maart – 31 augustus 2024; de uitgaven lagen op 92,5% van de planning.',
    'date 2024-03-01/2024-08-31, percent 92.5%',
  ],
  [
    'De Poolse partner legt 420.000 zloty in en de Roemeense 98.000 lei voor het gezamenlijke opleidingsfonds.',
    'money PLN 420000, money RON 98000',
  ],
  [
    'Zeventienhonderd huishoudens brengen hun oude apparaten naar de kringloop, vierhonderdvijftig meer dan in 2022.',
    'number 1700, number 450, date 2022',
  ],
  [
    'We zoeken vijftien tot twintig jongeren die in juli 2026 mee willen doen aan de zomeracademie.',
    'number 15, number 20, date 2026-07',
  ],
  [
    'Op 5, 12 en 19 maart 2025 geeft de hub avondlessen boekhouden voor beginnende coöperaties.',
    'date 2025-03-05, date 2025-03-12, date 2025-03-19',
  ],
  [
    'Versie 2.1 van het zelfevaluatie-instrument is gratis te downloaden via www.voorbeeld-instrument.org.',
    'identifier 2.1, url www.voorbeeld-instrument.org',
  ],
  [
    'Begin 2025 nam het ministerie twee van onze voorstellen over; er komt een nieuwe regeling van € 1,2 mld.',
    'date 2025, number 2, money EUR 1200000000',
  ],
  [
    'Ruim honderd gasten woonden het slotevent bij, onder wie de burgemeesters van drie partnersteden.',
    'number 100, number 3',
  ],
  [
    'Het netwerk, ontstaan uit een Horizon 2020-project, telt inmiddels 39 leden in 17 regio’s.',
    'identifier 2020, number 39, number 17',
  ],
  [
    'Dit is al de 21ste leerwerkplaats op onze kaart; de honderdste hopen we in 2030 te mogen vieren.',
    'ordinal 21, ordinal 100, date 2030',
  ],
  [
    'Het rapport is eind september klaar; de Nederlandse vertaling volgt in november 2026.',
    'date XXXX-09, date 2026-11',
  ],
  [
    'Vrouwen vormen 54,5 procent van het personeel en bezetten sinds januari 2023 vijf van de negen bestuurszetels.',
    'percent 54.5%, date 2023-01, number 5, number 9',
  ],
  [
    'De zorgboerderij beslaat twaalf hectare, houdt 1.050 kippen en levert haar eieren aan zestien winkels in de streek.',
    'number 12, number 1050, number 16',
  ],
  [
    'Verschillende partners vroegen om meer tijd, tientallen ideeën hingen aan de muur, en iedereen ging moe maar voldaan naar huis.',
    '',
  ],
  [
    'Van januari tot juni 2024 deed de adviesbus drieëntwintig dorpen aan en bereikte zij bijna negenhonderd huishoudens.',
    'date 2024-01/2024-06, number 23, number 900',
  ],
  [
    'Subsidieovereenkomst nr. 101084523 dekt de tweede fase, die in december 2027 afloopt.',
    'identifier 101084523, ordinal 2, date 2027-12',
  ],
  // Announcements.
  [
    'Programma donderdag: 09.00–09.30 uur inloop, 09.30–11.00 uur opening, 11.15 uur vertrek naar de locatie.',
    'time 09:00/09:30, time 09:30/11:00, time 11:15',
  ],
  [
    'De zaal gaat open om 18u30, het concert begint om 19u15. Tickets: € 18, voor studenten € 9,50.',
    'time 18:30, time 19:15, money EUR 18, money EUR 9.5',
  ],
  [
    'Meld u vóór 14 juni aan via https://formulier.example.nl/lenteschool?taal=nl of bel +31 20 555 01 23.',
    'date XXXX-06-14, url https://formulier.example.nl/lenteschool?taal=nl, phone +31205550123',
  ],
  [
    'De bibliotheek is gesloten van 24 december 2025 t/m 2 januari 2026. Boeken inleveren kan via de gleuf in de deur.',
    'date 2025-12-24/2026-01-02',
  ],
  [
    'Het webinar is op dinsdag 11 maart 2025 van 14.30 tot 16.00 uur. Deelname is gratis, aanmelden wel verplicht.',
    'date 2025-03-11, time 14:30/16:00',
  ],
  [
    'Plaats van afspraak: Coöperatiehuis, Leerlooiersstraat 58, 9000 Gent; de seminarzaal is op de derde verdieping.',
    'identifier 58, identifier 9000, ordinal 3',
  ],
  [
    'De lunch staat klaar van 12.30 tot 13.45 uur en kost € 12,50; geef allergieën uiterlijk maandag door.',
    'time 12:30/13:45, money EUR 12.5',
  ],
  [
    'Vragen? Bel Maud op (020) 555 01 99, op werkdagen na 10.00 uur, of mail naar maud.kiers@example.nl.',
    'phone 0205550199, time 10:00, email maud.kiers@example.nl',
  ],
  [
    'In de bus naar de beurs op 9-11-2025 zijn nog 25 plaatsen vrij. Een retourtje kost acht euro.',
    'date 2025-11-09, number 25, money EUR 8',
  ],
  [
    'Elke zaterdag zijn er rondleidingen om 11 uur en om 15 uur; groepen van meer dan acht personen reserveren vooraf.',
    'time 11:00, time 15:00, number 8',
  ],
  [
    'Het jaarlijkse diner kost 350 Deense kronen per persoon; kinderen onder de twaalf eten gratis mee.',
    'money DKK 350, number 12',
  ],
  ['Neem stevige schoenen, een regenjas en een goed humeur mee: de wandeling gaat bij elk weer door.', ''],
  [
    'De volgende open dag is op zondag 4 mei 2025, 10.00 - 16.00 uur, in de oude melkfabriek aan de Kanaalweg 27.',
    'date 2025-05-04, time 10:00/16:00, identifier 27',
  ],
  [
    'De cursus kost € 480,- en dat is inclusief een handboek van 96 bladzijden, drie lunches en een certificaat.',
    'money EUR 480, number 96, number 3',
  ],
  [
    'Fotowedstrijd: stuur uiterlijk 31 okt. maximaal vijf foto’s (elk hooguit 4 MB) naar wedstrijd@voorbeeldfoto.nl.',
    'date XXXX-10-31, number 5, number 4, email wedstrijd@voorbeeldfoto.nl',
  ],
  // What only looks like a fact.
  [
    'Eerst de bloem zeven, dan het beslag laten rusten: zo staat het in het oude kookboek van mijn grootmoeder.',
    '',
  ],
  [
    'De hulplijn is 24/7 bereikbaar, en het formulier past op een enkel A4 dat iedereen thuis kan afdrukken.',
    '',
  ],
  [
    'Honderden vrijwilligers en tientallen brandweerlieden doorzochten het bos; er werden duizenden folders uitgedeeld.',
    '',
  ],
  [
    'Na COVID-19 beloofden de leiders van de G7 de uitstoot van CO2 sneller terug te dringen, maar niemand vroeg hun hoe.',
    '',
  ],
  ['Neem de huisregels in acht en sla vooral acht op de bordjes bij de ingang van het natuurgebied.', ''],
  ['Vier het leven, zei ze altijd, en ze schonk nog een glas in voor wie toevallig aan haar tafel zat.', ''],
  ['In het sprookje vraagt een elf aan een houthakker waarom de bomen huilen als de wind gaat liggen.', ''],
  [
    'Het laboratorium vond H5N1 bij een zwaan; van zijn roep bestaat een MP3 die de studenten te horen kregen.',
    '',
  ],
  [
    'In de mand lag precies een dozijn eieren; driekwart ervan was gebarsten en de rest was ’s avonds al op.',
    'number 12',
  ],
  [
    'De kansen liggen fiftyfifty, zei de trainer, die liever rekent dan belooft en het liefst gewoon zwijgt.',
    '',
  ],
  ['Twee derde van de weide is van de parochie, een kwart van de bakker, en de rest is van de wind.', ''],
  [
    'Er waren vier broers. Eén van hen werd bisschop, de anderen bleven op de boerderij in de heuvels.',
    'number 4, number 1',
  ],
  ['Over de A2 duurde de rit langer dan de vlucht, en woensdagochtend was iedereen uitgeput.', ''],
  [
    'Beide zussen erfden de helft van de molen, en beiden verkochten die sneller dan de notaris had gehoopt.',
    '',
  ],
  [
    'Men heeft er eenvoudigweg geen tijd voor gehad; achteraf bezien was een eenmalig gesprek genoeg geweest.',
    '',
  ],
  [
    'De horlogemaker verkocht het merk voor 40 miljoen Zwitserse frank en hield een belang van vijftien procent.',
    'money CHF 40000000, percent 15%',
  ],
  [
    'Een nacht in het hostel kost 900 Tsjechische kronen, ongeveer 36 euro met ontbijt.',
    'money CZK 900, money EUR 36',
  ],
  [
    'De tunnel onder het fjord kost 3,2 miljard Noorse kronen en gaat in het voorjaar van 2029 open.',
    'money NOK 3200000000, date 2029',
  ],
  ['De boeren kregen samen 12.500 Bulgaarse leva en 4.000 Roemeense lei.', 'money BGN 12500, money RON 4000'],
  [
    'De uitgever betaalde 2 miljoen Amerikaanse dollar, twee derde daarvan in termijnen.',
    'money USD 2000000',
  ],
  [
    'De wereldwijde schuld bedraagt ruim 300 biljoen dollar, schatten economen van het instituut.',
    'money USD 300000000000000',
  ],
  [
    'De artikelen 4 en 5 gelden niet als de huurder een opzegtermijn van drie maanden in acht heeft genomen.',
    'identifier 4, identifier 5, number 3',
  ],
  ['De rechtbank acht het feit bewezen en legt een celstraf van achttien maanden op.', 'number 18'],
  [
    'Volgens punt 3 van bijlage IV en de bladzijden 14 tot 22 van het rapport geldt een termijn van acht weken.',
    'identifier 3, ordinal 4, identifier 14, identifier 22, number 8',
  ],
  [
    'Perceel 2 ging naar een firma uit Lyon; voor perceel 3 kwam op 6 mei 2024 geen enkel bod binnen.',
    'identifier 2, identifier 3, date 2024-05-06',
  ],
  [
    'Vermeld dossiernummer 88012 en factuur 20240815 bij elke betaling.',
    'identifier 88012, identifier 20240815',
  ],
  [
    'Een negenentwintigjarige arts en een zeventienjarige scholier redden het vierkoppige gezin.',
    'number 29, number 17, number 4',
  ],
  [
    'De negentienjarigen doen een zesmaandse stage en maken een veertiendaagse reis.',
    'number 19, number 6, number 14',
  ],
  [
    'Ze kwamen met z’n vieren, maar reserveerden voor een half dozijn mensen, later zelfs voor twee dozijn.',
    'number 4, number 6, number 24',
  ],
  [
    'Vijftienhonderd schapen, vijfentwintighonderd geiten en honderdvijftigduizend bijen leven op het landgoed.',
    'number 1500, number 2500, number 150000',
  ],
  [
    'De honderdvijftigste voorstelling trok drieduizend tweehonderd mensen, onder wie honderdeen kinderen.',
    'ordinal 150, number 3200, number 101',
  ],
  ['Enkele honderden gasten wachtten op een paar duizend kaartjes; tienduizenden keken thuis.', ''],
  ['Vier het voorjaar mee en sla acht op de fietsers: het wordt druk op de dijk.', ''],
  ['Laat eerst het meel zeven, splits de eieren en bestrooi alles met cacao, schreef ze.', ''],
  ['Hij acht zich onschuldig, maar de rechter acht hem schuldig, en ik acht dat terecht.', ''],
  [
    'Een vijfde van de leden stemde tegen; een vijfde partner sloot zich in oktober aan.',
    'ordinal 5, date XXXX-10',
  ],
  [
    'De spaarbank uit 1872 en de in 1911 gebouwde markthal delen sinds 1998 één ingang.',
    'date 1872, date 1911, date 1998, number 1',
  ],
  [
    'Het loon stijgt van 1.050 naar 1.115 euro, de deelname van 12 naar 15 procent.',
    'money EUR 1050, money EUR 1115, percent 12%, percent 15%',
  ],
  [
    'Deuren open om 7 uur ’s avonds, ontbijt om 8 uur ’s ochtends, vertrek om 9.15 uur.',
    'time 19:00, time 08:00, time 09:15',
  ],
  ['Een door de stad gesteunde vereniging zoekt een of meer helpers en minstens één chauffeur.', 'number 1'],
  ['Groter dan een huis was het niet, maar meer dan een bezoeker viel van zijn stoel.', 'number 1'],
  [
    'Een van onze partners meldde 45.000 abonnees, een andere slechts anderhalf duizend.',
    'number 1, number 45000, number 1500',
  ],
  [
    'Het aandeel daalde met 4,5 procentpunt tot net geen 70%; het werd in tweeënhalf jaar gehalveerd.',
    'percent 4.5%, percent 70%, number 2.5',
  ],
  [
    'Van 30 sept. t/m 2 okt. 2025 vergadert de commissie in lokaal 2.14, daarna in zaal 3.',
    'date 2025-09-30/2025-10-02, identifier 2.14, identifier 3',
  ],
  [
    'De installatie bespaart per wijk een half miljoen liter en kostte 3 à 4 ton minder dan gedacht.',
    'number 500000, number 3, number 4',
  ],
  [
    'Op 3 en 4 mei en op 17 mei 2025, telkens 10–18 uur, openen zevenentwintig ateliers.',
    'date 2025-05-03, date 2025-05-04, date 2025-05-17, time 10:00/18:00, number 27',
  ],
  [
    'Acht op de tien ondervraagden betalen contant, één op de tien nooit; gemiddeld gaat het om € 41,70 per week.',
    'number 8, number 10, number 1, number 10, money EUR 41.7',
  ],
  [
    'De drievoudige winnares liep de 10 000 meter in eenendertig minuten en won 20.000 Deense kronen.',
    'number 10000, number 31, money DKK 20000',
  ],
  [
    'Bel 016 26 70 00 of kom langs in kamer 101, Kerkstraat 7, 3000 Leuven.',
    'phone 016267000, identifier 101, identifier 7, identifier 3000',
  ],
  [
    'De tweede helft van 2025 bracht 3,1 mln overnachtingen, een kwart meer dan de eerste.',
    'ordinal 2, date 2025, number 3100000, ordinal 1',
  ],
  ['Driekwart van de stemmen en negen tiende van de kieskringen gingen naar de oppositie.', ''],
  [
    'De bijeenkomst vond in Gent plaats. 28 deelnemers gingen samen op weg. 12 bleven.',
    'number 28, number 12',
  ],
  [
    'Het twaalfdelige programma en de zestigdaagse rondreis waren in een week uitverkocht.',
    'number 12, number 60',
  ],
  [
    'In de eenentwintigste eeuw, tijdens het vijfenzestigste congres, koos men voor het eerst twee voorzitters.',
    'ordinal 21, ordinal 65, ordinal 1, number 2',
  ],
  [
    'Het concert begint om 20.15 uur, de pauze is om half tien; een kaartje kost 12,50 euro.',
    'time 20:15, money EUR 12.5',
  ],
  [
    'De beeldhouwer stierf in maart 1648; zijn atelier aan de Lange Gracht 3 ging vorig jaar weer open.',
    'date 1648-03, identifier 3',
  ],
  ['Het was haar eenenveertigste wedstrijd en, grapte ze, haar laatste.', 'ordinal 41'],
  ['De 2-1 viel in de 89e minuut voor 41.250 toeschouwers.', 'number 2, number 1, ordinal 89, number 41250'],
  [
    'De werkloosheid daalde in het derde kwartaal naar 3,9%, de laagste stand in veertig jaar.',
    'ordinal 3, percent 3.9%, number 40',
  ],
  ['De zitting duurt van maandag 3 tot en met woensdag 5 februari 2025.', 'date 2025-02-03/2025-02-05'],
  ['De stuurgroep vergadert elke eerste dinsdag van de maand om 10.00 uur.', 'ordinal 1, time 10:00'],
  [
    'Jongeren van 18 tot en met 30 jaar kunnen zich tot 1-12-2025 om 23.59 uur aanmelden.',
    'number 18, number 30, date 2025-12-01, time 23:59',
  ],
  [
    'Het eerste, tweede en vierde lid van artikel 7 treden op de twintigste dag na bekendmaking in werking.',
    'ordinal 1, ordinal 2, ordinal 4, identifier 7, ordinal 20',
  ],
  [
    'Op 5, 6 en 9 mei 2024 kwamen telkens twee vertegenwoordigers uit zes landen bijeen.',
    'date 2024-05-05, date 2024-05-06, date 2024-05-09, number 2, number 6',
  ],
  ['De eenjarige cursus kost 9250 euro per jaar.', 'number 1, money EUR 9250'],
  [
    'Van de 1.005 ondervraagden zei tussen 2 en 9 juni 52 procent nee.',
    'number 1005, date XXXX-06-02/XXXX-06-09, percent 52%',
  ],
  [
    'De bus rijdt elke 20 minuten, van maandag tot vrijdag tussen 6.15 en 20.45 uur.',
    'number 20, time 06:15/20:45',
  ],
  ['Zeven stemden voor, vijf tegen, en er was één onthouding.', 'number 7, number 5, number 1'],
  [
    'Een op de vijf is jonger dan tien, en één vrouw is honderdeneen.',
    'number 1, number 5, number 10, number 1, number 101',
  ],
  ['Eind 2026 verdwijnen 4500 banen, één op de acht dus.', 'date 2026, number 4500, number 1, number 8'],
  [
    'In de 17de eeuw kostte de molen 300 gulden; in 2023 bracht hij € 1,25 mln op.',
    'ordinal 17, number 300, date 2023, money EUR 1250000',
  ],
  [
    'De zeventienjarige sprong 6,42 m ver, twaalf centimeter verder dan de 24-jarige favoriete.',
    'number 17, number 6.42, number 12, number 24',
  ],
  [
    'Artikel 12, derde lid, en artikel 14, lid 2, onder b, blijven tot en met 31 december 2027 van kracht.',
    'identifier 12, ordinal 3, identifier 14, identifier 2, date 2027-12-31',
  ],
  ['Het honderdste lid kreeg een bon van vijfentwintig euro.', 'ordinal 100, money EUR 25'],
  [
    'De omzet steeg tot anderhalf miljard euro, dat is 350 euro per hoofd.',
    'money EUR 1500000000, money EUR 350',
  ],
  [
    'De burgemeester feliciteerde de club met het vijfenzeventigjarig bestaan en gaf 75 rozen.',
    'number 75, number 75',
  ],
  [
    'Half juni is er een open dag; aanmelden kan tot 30 mei via (050) 555 12 34.',
    'date XXXX-06, date XXXX-05-30, phone 0505551234',
  ],
  [
    'Ze kwam als eerste binnen, hij als derde; met hun vieren vierden ze dat om half twaalf.',
    'ordinal 1, ordinal 3, number 4',
  ],
  ['Dat kost twee miljoen vierhonderdduizend euro, ofwel 12 euro per m².', 'money EUR 2400000, money EUR 12'],
  [
    'De film duurt twee en een half uur; het boek telt zeshonderdtweeëndertig bladzijden.',
    'number 2.5, number 632',
  ],
  [
    'Het hof verklaarde het beroep van 9/2/2024 gegrond en kende € 1.850,50 toe.',
    'date 2024-02-09, money EUR 1850.5',
  ],
  [
    'Op de A12 bij knooppunt Velder stond twaalf kilometer file; de N9 was tot 11 uur dicht.',
    'number 12, time 11:00',
  ],
  ['De ministers van de zeven landen achten dit onhaalbaar; zij acht het een gemiste kans.', 'number 7'],
  [
    'De rechtbank veroordeelde de 34-jarige verdachte op 11 april 2024 tot acht maanden cel, waarvan drie voorwaardelijk.',
    'number 34, date 2024-04-11, number 8, number 3',
  ],
  [
    'Op grond van artikel 27, tweede lid, kan binnen zes weken bezwaar worden gemaakt.',
    'identifier 27, ordinal 2, number 6',
  ],
  [
    'De gedaagde moet € 4.275,50 aan achterstallige huur betalen, vermeerderd met de wettelijke rente van 6%.',
    'money EUR 4275.5, percent 6%',
  ],
  [
    'De thuisploeg won met 2-0 voor 31.200 toeschouwers en staat nu zevende.',
    'number 2, number 0, number 31200, ordinal 7',
  ],
  ['In de 63e minuut kreeg de verdediger zijn tweede gele kaart.', 'ordinal 63, ordinal 2'],
  [
    'Zij schaatste de 3000 meter in iets meer dan vier minuten en pakte haar elfde nationale titel.',
    'number 3000, number 4, ordinal 11',
  ],
  [
    'Verwarm de oven voor op 175 graden. Klop vier eieren los met 150 gram suiker en 2 eetlepels melk.',
    'number 175, number 4, number 150, number 2',
  ],
  ['Laat het deeg anderhalf uur rijzen en verdeel het in zestien bolletjes.', 'number 1.5, number 16'],
  ['Voor 4 personen, bereidingstijd 35 à 40 minuten.', 'number 4, number 35, number 40'],
  [
    'De intercity van 8.04 uur naar Zwolle vertrekt vandaag van spoor 7 en komt om 9.21 uur aan.',
    'time 08:04, identifier 7, time 09:21',
  ],
  ['Tussen 6.30 en 22.30 uur rijdt er om de tien minuten een tram.', 'time 06:30/22:30, number 10'],
  ['Vanaf zondag 15 december vertrekt de laatste bus om 23.47 uur.', 'date XXXX-12-15, time 23:47'],
  ['De Molenweg is van 10 t/m 21 maart 2025 afgesloten voor alle verkeer.', 'date 2025-03-10/2025-03-21'],
  ['Het gemeentehuis is op 5 en 9 mei gesloten wegens een verbouwing.', 'date XXXX-05-05, date XXXX-05-09'],
  [
    'Grofvuil wordt elke eerste maandag van de maand opgehaald; zet het vóór 7.30 uur aan de straat.',
    'ordinal 1, time 07:30',
  ],
  [
    'De gemeenteraad vergadert op donderdag 23 januari om 20.00 uur in kamer 3 van het raadhuis, Dorpsstraat 18.',
    'date XXXX-01-23, time 20:00, identifier 3, identifier 18',
  ],
  [
    'Het tarief in de tweede schijf daalt van 37,1 naar 36,9 procent.',
    'ordinal 2, percent 37.1%, percent 36.9%',
  ],
  [
    'Wie in 2024 meer dan € 57.000 aan vermogen had, betaalt belasting in box 3.',
    'date 2024, money EUR 57000, identifier 3',
  ],
  [
    'De aangifte moet uiterlijk 1 mei 2025 binnen zijn; uitstel is mogelijk tot 1 september.',
    'date 2025-05-01, date XXXX-09-01',
  ],
  ['Vorig jaar werden 26.430 patiënten opgenomen, gemiddeld voor 4,6 dagen.', 'number 26430, number 4.6'],
  ['Het ziekteverzuim liep op tot 8,2%, een stijging van 1,1 procentpunt.', 'percent 8.2%, percent 1.1%'],
  ['Eén op de vijf verpleegkundigen denkt erover te stoppen.', 'number 1, number 5'],
  ['Het pakhuis uit 1672 kreeg in de 18e eeuw een nieuwe gevel.', 'date 1672, ordinal 18'],
  [
    'Geopend di t/m zo van 11.00 tot 17.00 uur. Volwassenen € 12,50, kinderen tot 12 jaar gratis.',
    'time 11:00/17:00, money EUR 12.5, number 12',
  ],
  [
    'In vijf zalen zijn ruim negenhonderd voorwerpen te zien, van koning Willem II tot nu.',
    'number 5, number 900, ordinal 2',
  ],
  [
    'Vannacht koelt het af tot min 6 graden en valt er plaatselijk 3 tot 5 centimeter sneeuw.',
    'number 6, number 3, number 5',
  ],
  ['Met 39,1 graden was 25 juli de warmste dag van de zomer.', 'number 39.1, date XXXX-07-25'],
  ['Aan de kust waaide het met windkracht 9, met stoten tot 110 km per uur.', 'number 9, number 110'],
  [
    'Op 19 oktober 2024 overleed op 93-jarige leeftijd onze moeder, oma van veertien kleinkinderen.',
    'date 2024-10-19, number 93, number 14',
  ],
  [
    'Hij werd geboren op 7 februari 1940 in Sneek, als zesde in een gezin van tien kinderen.',
    'date 1940-02-07, ordinal 6, number 10',
  ],
  ['De uitvaart is op vrijdag 25 oktober om 14.30 uur in de Sint-Janskerk.', 'date XXXX-10-25, time 14:30'],
  [
    'De opdracht betreft het onderhoud van 48 bruggen; de geraamde waarde bedraagt 2,75 miljoen euro exclusief btw.',
    'number 48, money EUR 2750000',
  ],
  [
    'Inschrijvingen worden ingewacht tot 12-09-2025, 10:00 uur, onder vermelding van dossiernummer 2025-338.',
    'date 2025-09-12, time 10:00, identifier 2025-338',
  ],
  ['Perceel 4 omvat de levering van eenendertig elektrische bestelwagens.', 'identifier 4, number 31'],
  [
    'Vragen kunt u mailen naar inkoop@waterstad.example of stellen via +31 38 555 01 77.',
    'email inkoop@waterstad.example, phone +31385550177',
  ],
  [
    'Ruime tussenwoning met 5 slaapkamers, 132 m² en een tuin op het zuiden. Vraagprijs € 425.000 k.k.',
    'number 5, number 132, money EUR 425000',
  ],
  [
    'Te huur per 1 augustus: appartement op de derde verdieping, 70 vierkante meter, 1.350 euro per maand.',
    'date XXXX-08-01, ordinal 3, number 70, money EUR 1350',
  ],
  ["Kijk voor meer foto's op www.thuisaanhetwater.example.", 'url www.thuisaanhetwater.example'],
  [
    'Het kabinet trekt 1,5 miljard euro uit voor woningbouw en 300 miljoen euro voor het spoor.',
    'money EUR 1500000000, money EUR 300000000',
  ],
  [
    'De economie groeit volgend jaar met anderhalf procent, de inflatie komt uit op 2,4 procent.',
    'percent 1.5%, percent 2.4%',
  ],
  ['Van elke honderd euro gaat er zevenentwintig naar de zorg.', 'money EUR 100, number 27'],
  [
    'Het eerste semester loopt van 1 september 2025 tot en met 30 januari 2026.',
    'ordinal 1, date 2025-09-01/2026-01-30',
  ],
  ['Inschrijven voor het studiejaar 2025-2026 kan vanaf half februari.', 'date 2025/2026, date XXXX-02'],
  [
    'Het tentamen van de derdejaars is verplaatst naar dinsdag 14 januari, 13.30-16.30 uur, zaal 1.04.',
    'ordinal 3, date XXXX-01-14, time 13:30/16:30, identifier 1.04',
  ],
  ['Het collegegeld bedraagt tweeduizend vijfhonderddertig euro per jaar.', 'money EUR 2530'],
  ['Tientallen omwonenden kwamen kijken, maar van de brand was niets meer te zien.', ''],
  ['De helft van de bedden staat leeg en een kwart van het personeel is ziek.', ''],
  ['Wij vieren dit jubileum samen met iedereen die ons een warm hart toedraagt.', ''],
  ['Mensen van een zekere leeftijd lezen liever op papier.', ''],
  ['Geen van beide partijen wilde na de uitspraak nog reageren.', ''],
  ['De tienjarige won de voorleeswedstrijd van twaalf andere finalisten.', 'number 10, number 12'],
  ['Bij het ongeluk op de A28 raakten zes mensen gewond, van wie één ernstig.', 'number 6, number 1'],
  [
    'De prijs van een brood steeg in tien jaar van 1,80 naar 2,95 euro.',
    'number 10, money EUR 1.8, money EUR 2.95',
  ],
  [
    'Verordening (EU) 2019/1020 is sinds 16 juli 2021 van toepassing.',
    'identifier 2019/1020, date 2021-07-16',
  ],
  [
    'Het bedrijf telt 1450 werknemers in negentien landen en is sinds 2012 gecertificeerd volgens ISO 27001.',
    'number 1450, number 19, date 2012, identifier 27001',
  ],
  [
    'In het derde kwartaal van 2024 werden ruim tweehonderdduizend fietsen verkocht.',
    'ordinal 3, date 2024, number 200000',
  ],
  [
    'De driedelige serie is te zien op 3, 10 en 17 november.',
    'number 3, date XXXX-11-03, date XXXX-11-10, date XXXX-11-17',
  ],
  ['Zie bladzijde 46 en tabel 3 van het jaarverslag 2023.', 'identifier 46, identifier 3, date 2023'],
  [
    'De eerste steen werd in juni 1957 gelegd, de toren kwam pas in 1961 gereed.',
    'ordinal 1, date 1957-06, date 1961',
  ],
  ['Een dozijn oesters kost er vierentwintig euro.', 'number 12, money EUR 24'],
];
