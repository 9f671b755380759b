// The English sentences said in Dutch, fact for fact.
export const nl: Readonly<Record<string, string>> = {
  // Project prose.
  'project-start':
    'Het project ging op 1 april 2023 van start en brengt negen partners uit zeven landen samen, met een totaalbudget van € 2.145.300.',
  'project-visit':
    'Van 11 tot en met 13 juni 2024 bezochten de partners drie sociale coöperaties in de buurt van Gent en spraken zij met vijfenveertig werknemers.',
  'project-steering':
    'De vijfde stuurgroepvergadering vond op 22 januari 2025 online plaats en keurde de rekeningen van het vorige semester goed.',
  'project-stakeholders':
    'Elke partnerregio stelde een groep belanghebbenden van 12 tot 15 leden samen, die vier keer per jaar bijeenkomt.',
  'project-action-plan':
    'Het regionale actieplan bevat drie maatregelen en moet uiterlijk op 30 november 2025 worden ondertekend.',
  'project-good-practices':
    'Eind 2024 hadden de partners 36 goede praktijken verzameld, waarvan er veertien in de onlinebibliotheek waren gepubliceerd.',
  'project-cofunding':
    'Het Europees Fonds voor Regionale Ontwikkeling dekt 80 % van de kosten; de resterende 20 % wordt door de partners zelf betaald.',
  'project-vouchers':
    'In het kader van de nieuwe regeling kunnen sociale ondernemingen een voucher van maximaal 7.500 euro krijgen voor advies over digitale hulpmiddelen.',
  'project-newsletter':
    'U leest het derde nummer van onze nieuwsbrief; het volgende verschijnt in oktober 2025.',
  'project-survey':
    'In totaal beantwoordden 318 organisaties de enquête; 62,5 procent daarvan gaf aan dat het vinden van personeel hun grootste probleem was.',
  'project-hosts':
    'Onze gastheren lieten zien hoe een oude textielfabriek van 4.200 vierkante meter een thuis werd voor 22 verenigingen.',
  'project-phase-two':
    'De tweede fase loopt van april 2026 tot en met maart 2027 en staat in het teken van de follow-up van de actieplannen.',
  'project-peer-review':
    'Zes deskundigen namen deel aan de tweedaagse collegiale toetsing, die uitmondde in zeventien aanbevelingen voor de regionale overheid.',
  'project-thanks':
    'Onze hartelijke dank gaat uit naar de vrijwilligers, het gemeentebestuur en alle collega’s die dit bezoek mogelijk hebben gemaakt.',
  'project-public-procurement':
    'Sinds de hervorming van 2022 heeft de stad ten minste vijf procent van haar opdrachten voorbehouden aan sociale ondernemingen.',
  'project-work-integration':
    'De leerwerkonderneming biedt werk aan 68 mensen, van wie er 41 meer dan twee jaar werkloos waren.',
  'project-training':
    'De opleiding bestaat uit acht modules van elk drie uur en is voor de eerste 25 deelnemers gratis.',
  'project-workshop-day':
    'Op donderdag 19 september 2024 volgden dertig medewerkers van de overheid een workshop over sociale clausules.',
  'project-workshop-result':
    'Aan het einde van de dag werden de deelnemers het eens over een gemeenschappelijke definitie en over de volgende stappen.',
  'project-indicator':
    'De streefwaarde van de indicator is 120 personen met betere vaardigheden; op 31 maart 2025 waren er 97 bereikt.',
  'project-two-days':
    'De partners komen op 8 en 9 oktober 2025 opnieuw bijeen in het stadhuis, waar plaats is voor 150 gasten.',
  'project-fund': 'Het regionale fonds groeide van 1,2 miljoen euro in 2019 tot € 3,75 miljoen in 2024.',
  'project-loans':
    'De ethische bank verstrekte 214 leningen van 5.000 tot 25.000 euro; slechts vier ervan werden niet terugbetaald.',
  'project-members':
    'De federatie telt 1.150 aangesloten organisaties met ongeveer 32.000 werknemers in het hele land.',
  'project-young':
    'Zestien jongeren van 18 tot 29 jaar presenteerden hun ideeën voor een coöperatie aan een jury.',
  'project-incubator':
    'De broedplaats opende in februari 2021 haar deuren en heeft sindsdien vierenvijftig startende ondernemingen begeleid, waarvan er negentien door vrouwen worden geleid.',
  'project-energy':
    'De energiegemeenschap wekt jaarlijks 870 megawattuur op en voorziet 260 huishoudens in de vallei van stroom.',
  'project-recycling':
    'In 2023 zamelde de coöperatie 1.340 ton kleding in en schiep zij achtentwintig vaste banen.',
  'project-listening':
    'Wat ons het meest trof, was het geduld waarmee het team luistert naar iedereen die binnenloopt.',
  'project-mapping':
    'De kaart bestrijkt de jaren 2018 tot en met 2022 en beschrijft 475 organisaties in elf provincies.',
  'project-label':
    'In 2020 werd een keurmerk voor sociale ondernemingen ingevoerd; tot nu toe hebben 83 organisaties het gekregen.',
  'project-lead':
    'De hoofdpartner verzoekt alle partners hun verslagen uiterlijk op 15 juli 2025 om 12.00 uur in te dienen, zodat de controle kan beginnen.',
  'project-report-version':
    'Versie 3.2 van de methodologie is op 6 mei 2024 samen met bijlage IV aan de partners toegezonden.',
  'project-interregional':
    'De programmaperiode 2021-2027 kent vier prioriteiten, waarvan de derde betrekking heeft op inclusieve arbeidsmarkten.',
  'project-semester':
    'In semester 6 organiseerde het project 2 studiebezoeken, 9 lokale bijeenkomsten en 3 internationale seminars.',
  'project-farm':
    'De sociale boerderij is 14,5 hectare groot, houdt zestig geiten en biedt werk aan 23 mensen met een handicap.',
  'project-price': 'Een lunch in het buurtrestaurant kost € 9,50, terwijl leden slechts zes euro betalen.',
  'project-share':
    'De sociale economie is goed voor 7,4 % van de betaalde werkgelegenheid in de regio en voor 13 miljoen banen in de Europese Unie.',
  'project-women':
    'Vrouwen bekleden tussen 35 en 40 % van de leidinggevende functies in de onderzochte coöperaties.',
  'project-percentage-points':
    'De arbeidsparticipatie van de doelgroep is sinds 2021 met zes procentpunt gestegen.',
  'project-museum':
    '’s Middags bezocht de groep een museum in een voormalige mijn, waar sinds 1998 een coöperatie van gidsen actief is.',
  'project-contract':
    'De partnerschapsovereenkomst is op 3 maart 2023 in Wenen door alle zeven partners ondertekend.',
  'project-final-event':
    'De slotconferentie is gepland voor het tweede kwartaal van 2027; er worden ongeveer tweehonderd gasten verwacht.',
  'project-travel':
    'De reis vanuit de hoofdstad duurt drieënhalf uur; wij raden u daarom aan de avond tevoren aan te komen.',
  'project-exchange':
    'Uit de uitwisseling van ervaringen bleek dat wetten alleen niet volstaan en dat onderling vertrouwen tussen de partners het zwaarst weegt.',
  'project-council':
    'Op 27 november 2023 heeft de Raad een aanbeveling over de sociale economie vastgesteld, waarin om nationale strategieën binnen vierentwintig maanden wordt gevraagd.',
  'project-housing':
    'De wooncoöperatie bouwt 96 appartementen in vier blokken; de eerste huurders trekken er in augustus 2026 in.',
  'project-market':
    'Meer dan zeventig producenten verkochten hun waren op de kerstmarkt, die van 6 tot en met 22 december 2024 geopend was.',
  'project-mentors':
    'Elf mentoren begeleidden de deelnemers negen maanden lang en ontmoetten hen elke dinsdag van 17.00 tot 18.30 uur.',
  'project-budget-lines':
    'De personeelskosten bedragen 940.000 euro, de reiskosten 118.500 euro en de kosten van externe deskundigheid € 235.250.',
  // News.
  'news-election':
    'Bij de verkiezingen van 9 juni 2024 behaalde de regeringspartij 34,2 % van de stemmen en 58 van de 150 zetels.',
  'news-turnout': 'De opkomst bedroeg 61 procent, bijna 8 procentpunten meer dan vijf jaar eerder.',
  'news-vote': 'Het parlement nam de wet gisteravond aan met 87 tegen 62 stemmen, bij elf onthoudingen.',
  'news-match': 'De thuisploeg won met 3-1 voor 41.500 toeschouwers, nadat zij bij rust nog achterstond.',
  'news-marathon':
    'De 23-jarige loopster kwam als tweede over de finish, slechts veertien seconden na de winnares.',
  'news-medal': 'Het was de vierde medaille van haar loopbaan en de eerste voor haar club sinds 2008.',
  'news-inflation':
    'De inflatie daalde van 3,1 procent in juli tot 2,6 procent in augustus, meldde het bureau voor de statistiek vrijdag.',
  'news-unemployment': 'Het aantal werklozen daalde met 12.400 tot 386.000, het laagste cijfer sinds 2009.',
  'news-exports':
    'De uitvoer steeg in het eerste kwartaal van 2025 met 4,7 % en kwam uit op 18,3 miljard euro.',
  'news-bank': 'De bank sluit uiterlijk in 2026 zevenentwintig kantoren; 340 werknemers verliezen hun baan.',
  'news-wages': 'Op 1 januari 2026 stijgt het minimumloon van 1.050 euro naar 1.115 euro per maand.',
  'news-fire':
    'Veertig brandweerlieden met twaalf voertuigen bestreden de brand, die rond 3.15 uur in een loods was uitgebroken.',
  'news-train':
    'Twee mensen raakten gewond toen een streektrein woensdagochtend om 7.40 uur op een overweg een vrachtwagen aanreed.',
  'news-rescue':
    'Reddingswerkers vonden de drie vermiste klimmers op een hoogte van 2.850 meter; allen verkeren in goede gezondheid.',
  'news-storm':
    'De storm bereikte snelheden van 130 kilometer per uur; zo’n 45.000 huishoudens kwamen zonder stroom te zitten.',
  'news-heat':
    'In het weekend loopt de temperatuur op tot 38 graden; vóór 24 augustus wordt geen regen verwacht.',
  'news-snow':
    'Binnen zes uur viel er tot 25 centimeter sneeuw, en de luchthaven bleef tot in de middag gesloten.',
  'news-flood':
    'Na de overstromingen van september 2024 beloofde de regering negentien gemeenten 150 miljoen euro steun.',
  'news-telescope':
    'De nieuwe telescoop heeft een spiegel van 8,4 meter en zal tien jaar lang de hemel observeren.',
  'news-study':
    'Het onderzoek, waarbij 5.600 mensen vijftien jaar lang zijn gevolgd, werd op 4 februari 2025 gepubliceerd.',
  'news-vaccine':
    'Slechts één op de vijf volwassenen is deze winter gevaccineerd, hoewel artsen dit aan iedereen boven de zestig aanraden.',
  'news-whales': 'Onderzoekers telden 214 walvissen voor de kust, zeventien meer dan in 2022.',
  'news-language':
    'De taal wordt nog door minder dan negenhonderd mensen gesproken, van wie de meesten in de bergen wonen.',
  'news-mood': 'Bijna niemand in het dorp gelooft dat de oude brug vóór de verkiezingen zal worden hersteld.',
  'news-festival':
    'De eenendertigste editie van het filmfestival opent op 3 oktober en toont 128 films uit 44 landen.',
  'news-museum': 'Het museum was drie jaar dicht; op 12 mei 2026 om 10 uur gaan de deuren weer open.',
  'news-book': 'Haar derde roman telt 416 bladzijden, is in achttien talen vertaald en kost € 24,90.',
  'news-opera':
    'In het seizoen 2023/24 verkocht de opera 96 procent van haar kaarten, meer dan ooit tevoren.',
  'news-painting': 'In Londen is een schilderij uit de 17e eeuw verkocht voor 2,3 miljoen pond.',
  'news-concert': 'De dirigent dankte het orkest en maakte lang een buiging voor een enthousiast publiek.',
  'news-airport':
    'Van januari tot en met juni 2025 verwerkte de luchthaven 7,8 miljoen passagiers, een stijging met 11 procent.',
  'news-metro':
    'De nieuwe metrolijn is 12,7 kilometer lang, telt 14 stations en heeft 1,4 miljard euro gekost.',
  'news-strike':
    'Leraren gaan van 17 tot en met 19 maart drie dagen staken om kleinere klassen af te dwingen.',
  'news-school':
    'Vanaf september 2026 mag geen enkele klas meer dan tweeëntwintig leerlingen tellen, kondigde de minister op 8 mei aan.',
  'news-university':
    'De universiteit werd in 1364 gesticht en telt thans 39.000 studenten in zestien faculteiten.',
  'news-court':
    'De rechtbank veroordeelde de 52-jarige oud-burgemeester tot vier jaar gevangenisstraf en een boete van 80.000 euro.',
  'news-police': 'Tussen 22.00 en 4.00 uur hield de politie 260 auto’s aan en nam zij zeven rijbewijzen in.',
  'news-king':
    'Het bezoek van koning Charles III duurt twee dagen en wordt afgesloten met een diner voor 160 gasten.',
  'news-population': 'De stad telt 18.450 inwoners, 1.200 minder dan bij de volkstelling van 2011.',
  'news-farmers':
    'De boeren rekenen op een oogst van 3,2 miljoen ton tarwe, ongeveer negen procent minder dan vorig jaar.',
  'news-wine': 'De streek brengt 650.000 hectoliter wijn voort op 11.300 hectare wijngaarden.',
  'news-startup':
    'Vier studenten richtten het bedrijf in 2017 op; vorige week werd het voor 90 miljoen dollar verkocht.',
  'news-power': 'Wind en zon dekten in 2024 54,3 % van de vraag naar elektriciteit, tegen 48 % in 2023.',
  'news-quake': 'De aardbeving van 6 februari 2023 verwoestte meer dan 160.000 gebouwen in 11 provincies.',
  'news-bridge':
    'De brug, die 640 meter lang is en tussen 1936 en 1939 werd gebouwd, wordt afgesloten voor vrachtwagens boven 7,5 ton.',
  // Law and administration.
  'law-entry': 'Deze verordening treedt in werking op 1 juli 2024 en is verbindend in alle lidstaten.',
  'law-article':
    'Artikel 7 van Verordening (EU) 2021/1058 is van toepassing op alle concrete acties die in het kader van deze oproep zijn goedgekeurd.',
  'law-directive': 'De lidstaten zetten Richtlijn (EU) 2019/882 uiterlijk op 28 juni 2022 om.',
  'law-repeal': 'Verordening (EU) nr. 1303/2013 wordt met ingang van 1 januari 2021 ingetrokken.',
  'law-deadline': 'Binnen 30 dagen na ontvangst van het besluit kan schriftelijk beroep worden ingesteld.',
  'law-fine': 'Wie deze bepaling overtreedt, wordt gestraft met een geldboete van 500 tot 10.000 euro.',
  'law-annex':
    'Het model in bijlage III moet door de wettelijke vertegenwoordiger worden ingevuld en ondertekend.',
  'law-chapter': 'Hoofdstuk II is van toepassing op rechtspersonen die meer dan 250 mensen in dienst hebben.',
  'law-tender':
    'De geraamde waarde van de opdracht bedraagt 430.000 euro exclusief btw en de looptijd zesendertig maanden.',
  'law-offers':
    'Inschrijvingen moeten uiterlijk op 14 februari 2025 om 17.00 uur elektronisch worden ingediend.',
  'law-criteria': 'Bij de beoordeling van de inschrijvingen telt kwaliteit voor 60 % en de prijs voor 40 %.',
  'law-retention':
    'Alle bewijsstukken worden bewaard gedurende vijf jaar te rekenen vanaf 31 december van het jaar van de laatste betaling.',
  'law-advance':
    'Binnen zestig dagen na de ondertekening van de overeenkomst wordt een voorschot van 30 % betaald.',
  'law-quorum':
    'De algemene vergadering is besluitvaardig als ten minste de helft van de leden aanwezig is; geen enkel lid mag meer dan drie stemmen hebben.',
  'law-board': 'Het bestuur bestaat uit zeven leden, die voor een termijn van vier jaar worden gekozen.',
  'law-capital':
    'Het maatschappelijk kapitaal van de coöperatie mag niet lager zijn dan 3.000 euro, en elk aandeel heeft een waarde van 50 euro.',
  'law-accessible':
    'De documenten worden in eenvoudige taal opgesteld en zijn toegankelijk voor personen met een handicap.',
  'law-privacy':
    'Persoonsgegevens worden overeenkomstig Verordening (EU) 2016/679 verwerkt en na twee jaar gewist.',
  'law-state-aid':
    'Het totale steunbedrag mag over een periode van drie jaar niet hoger zijn dan 300.000 euro.',
  'law-section': 'In punt 4.2 van het programmahandboek worden de regels inzake personeelskosten beschreven.',
  'law-page':
    'De lijst van partners staat op pagina 18 en het tijdschema op pagina 23 van het aanvraagformulier.',
  'law-standard':
    'De leverancier moet aantonen dat zijn managementsysteem aan de eisen van ISO 14001 voldoet.',
  'law-reserved':
    'Opdrachten kunnen worden voorbehouden aan sociale werkplaatsen waarin ten minste dertig procent van de werknemers een handicap heeft.',
  'law-notice':
    'De aankondiging van de wedstrijd werd op 5 september 2024 bekendgemaakt en op 20 september 2024 gerectificeerd.',
  'law-applications':
    'Van de 73 ontvangen aanvragen waren er acht niet-ontvankelijk; 21 werden er goedgekeurd.',
  'law-flat-rate': 'Reiskosten worden vergoed tegen een vast percentage van 15 % van de personeelskosten.',
  'law-age': 'Wie minstens achttien jaar oud is en zes maanden in de gemeente woont, is stemgerechtigd.',
  'law-hours':
    'De gemiddelde wekelijkse arbeidstijd mag over een periode van vier maanden niet meer dan 48 uur bedragen.',
  'law-leave':
    'Iedere werknemer heeft recht op vijfentwintig dagen betaald verlof; vanaf het tiende dienstjaar worden dat 28 dagen.',
  'law-fee': 'De vergoeding voor registratie bedraagt 120 euro en moet binnen veertien dagen worden betaald.',
  'law-transition':
    'Vergunningen die vóór 1 maart 2023 zijn afgegeven, blijven geldig tot en met 31 december 2026.',
  'law-horizon':
    'Resultaten van Horizon 2020 mogen in dit project worden gebruikt indien de eigenaar daar schriftelijk mee instemt.',
  'law-lots':
    'De opdracht is verdeeld in drie percelen; een inschrijver mag op ten hoogste twee daarvan inschrijven.',
  'law-liability':
    'De organisator is niet aansprakelijk voor voorwerpen die tijdens het evenement verloren gaan of beschadigd raken.',
  'law-penalty':
    'Voor elke dag vertraging is een boete van 0,5 procent van de waarde van de opdracht verschuldigd, met een maximum van 10 procent.',
  // Announcements.
  'notice-agenda':
    'Inschrijven kan vanaf 8.30 uur, de openingstoespraak begint om 9.15 uur en van 12.45 tot 14.00 uur wordt de lunch geserveerd.',
  'notice-contact':
    'Hebt u vragen? Schrijf naar events@example.org of bel tussen 9.00 en 12.00 uur naar +32 2 555 12 34.',
  'notice-register':
    'Schrijf u uiterlijk op 20 april 2026 in op https://www.example.org/register; er zijn slechts tachtig plaatsen.',
  'notice-webinar':
    'Het webinar over sociale obligaties vindt plaats op dinsdag 3 juni 2025, van 10.30 tot 12.00 uur, en is gratis.',
  'notice-room':
    'De tweede sessie vindt plaats in zaal 204; wees alstublieft tien minuten voor aanvang aanwezig.',
  'notice-tickets':
    'Kaartjes kosten 15 euro (studenten: € 8) en zijn tot 30 juni te koop op www.example.com/tickets.',
  'notice-opening':
    'Ons kantoor is van maandag tot en met donderdag van 9.30 tot 16.30 uur open en op 24 en 31 december gesloten.',
  'notice-evening': 'De rondleiding begint om 18.30 uur voor het station en duurt ongeveer negentig minuten.',
  'notice-applications':
    'Stuur uw sollicitatie uiterlijk op 12 september 2025 met een brief van maximaal twee bladzijden naar jobs@example.org.',
  'notice-help':
    'Op verzoek wordt vertolking in gebarentaal verzorgd; laat ons tijdig weten wat u nodig hebt.',
  'said-second-study-visit':
    'Het tweede studiebezoek vond plaats van 5 tot en met 7 maart 2025 in Leuven, met 24 deelnemers uit negen landen.',
  'said-budget-which-comes': 'Het budget bedraagt € 1.914.046, waarvan 80% van de Europese Unie komt.',
  'said-applications-close-december': 'De inschrijvingen sluiten op 31 december 2024 om 14.30 uur.',
  'said-about-million-people': 'Ongeveer 1,9 miljoen mensen werken in 250.000 coöperaties.',
  'said-article-regulation-annex': 'Zie artikel 12 van Verordening (EU) 2021/1060 en bijlage II.',
  'said-group-met-november': 'De groep kwam op 13 en 14 november 2023 voor het eerst samen.',
  'said-programme-runs-from': 'Het programma loopt van 2021 tot 2027 en steunt drieënveertig organisaties.',
  'said-call-write-info': 'Bel +30 27410 12345 of schrijf vóór 16 september naar info@example.org.',
  'said-third-quarter-both': 'In het derde kwartaal van 2025 publiceren beide regio’s elk twee verslagen.',
  'said-three-day-training': 'Een driedaagse opleiding voor 12 jongeren kost tussen 500 en 700 euro.',
  'said-kick-off-was': 'De aftrap was in mei 2023; de kernfase eindigt op 28 februari 2026.',
  'said-exhibition-lasts-from':
    'De tentoonstelling duurt van 30 november tot 2 december 2024, dagelijks van 9.00 tot 17.30 uur.',
  'said-only-respondents-that':
    'Slechts 12,5% van de respondenten, dat zijn er 25 van de 200, had er vóór 2020 van gehoord.',
  'said-more-https-www': 'Meer op https://www.example.eu/nl/news. De 4e nieuwsbrief verschijnt in juni.',
  'said-one-two-instruments': 'Eén van de twee instrumenten is verbeterd; het andere volgt in 2026.',
  'said-two-hundred-fifty': 'Tweehonderdvijftig leden plantten tweeduizend bomen op 12,5 hectare.',
  'said-twenty-first-meeting': 'De eenentwintigste bijeenkomst, op maandag 4 mei 2026, duurt tweeënhalf uur.',
  'said-version-guide-follows':
    'Versie 2.1 van de gids volgt ISO 9001 en werd gefinancierd door Horizon 2020.',
};
