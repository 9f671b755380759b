// German prose of our own (news, law, project, announcements) with the facts it says.
export const de: readonly (readonly [string, string])[] = [
  // News.
  [
    'Der Landtag hat das Schulgesetz am Mittwoch mit 54 zu 41 Stimmen beschlossen; drei Abgeordnete enthielten sich.',
    'number 54, number 41, number 3',
  ],
  [
    'Am 14. September wird in Hohenfurt ein neuer Stadtrat gewählt. Zuletzt lag die Wahlbeteiligung bei 52,8 Prozent.',
    'date XXXX-09-14, percent 52.8%',
  ],
  [
    'Die Außenministerin bricht am 3. Juni 2024 zu einer viertägigen Reise ins Baltikum auf.',
    'date 2024-06-03, number 4',
  ],
  [
    'Nach nur elf Monaten im Amt trat der Oberbürgermeister zurück; zwei seiner Stellvertreter folgten ihm.',
    'number 11, number 2',
  ],
  [
    'Seit 2005 war die Zahl der Arbeitslosen nicht mehr so niedrig: Im März 2025 zählte das Amt 41.300 Menschen ohne Stelle.',
    'date 2005, date 2025-03, number 41300',
  ],
  [
    'Der TSV Grünwald gewann das Pokalspiel mit 2:0 und steht damit nach dreißig Jahren wieder im Finale.',
    'number 2, number 0, number 30',
  ],
  [
    'Die 17-jährige Schwimmerin verbesserte den Landesrekord über 400 Meter um fast zwei Sekunden.',
    'number 17, number 400, number 2',
  ],
  [
    'Beim 48. Stadtlauf gingen am Sonntag 6\u202f750 Läuferinnen und Läufer aus 31 Nationen an den Start.',
    'ordinal 48, number 6750, number 31',
  ],
  [
    'Der achtunddreißigjährige Torwart beendet nach zwölf Spielzeiten seine Laufbahn und wird Trainer der Jugend.',
    'number 38, number 12',
  ],
  [
    'Die Verbraucherpreise stiegen im Februar 2025 um 2,3 % gegenüber dem Vorjahr, im Januar waren es noch 2,5 %.',
    'date 2025-02, percent 2.3%, date XXXX-01, percent 2.5%',
  ],
  [
    'Die Notenbank senkt den Leitzins um 0,25 Prozentpunkte auf 3,5 Prozent, der dritte Schritt in Folge.',
    'percent 0.25%, percent 3.5%, ordinal 3',
  ],
  [
    'Im 2. Quartal 2024 schrieb der Stahlkonzern einen Verlust von 412 Mio. Euro; zwei Werke sollen schließen.',
    'ordinal 2, date 2024, money EUR 412000000, number 2',
  ],
  [
    'Der Autozulieferer streicht bis Ende 2027 rund achthundert Stellen, davon 550 am Stammsitz.',
    'date 2027, number 800, number 550',
  ],
  [
    'Für die Übernahme zahlt der Finne 1,2 Milliarden US-Dollar und hält danach eine 60-prozentige Beteiligung.',
    'money USD 1200000000, percent 60%',
  ],
  [
    'Die Handelskette will vierzig bis fünfzig Filialen eröffnen, die meisten davon in kleineren Städten.',
    'number 40, number 50',
  ],
  [
    'Vier Menschen wurden am Donnerstag gegen 7.45 Uhr verletzt, als am Hafen eine Straßenbahn entgleiste.',
    'number 4, time 07:45',
  ],
  [
    'Kurz nach 23:20 Uhr ging in der Leitstelle der Notruf ein; die 3.500 Quadratmeter große Halle brannte völlig nieder.',
    'time 23:20, number 3500',
  ],
  [
    'Die Retter holten einhundertdreiundzwanzig Fahrgäste von der Fähre, ehe sie acht Seemeilen vor der Küste sank.',
    'number 123, number 8',
  ],
  [
    'Auf der A8 kippte ein Lastwagen mit 26 Tonnen Äpfeln um; verletzt wurde niemand, doch der Stau reichte bis zur Grenze.',
    'number 26',
  ],
  [
    'In der Nacht zum 9. Februar 2024 erschütterte ein Beben der Stärke 5,8 das Tal und beschädigte 1.150 Häuser.',
    'date 2024-02-09, number 5.8, number 1150',
  ],
  [
    'Ein Forscherteam hat sieben Gesteinsplaneten entdeckt, die einen etwa 40 Lichtjahre entfernten Stern umkreisen.',
    'number 7, number 40',
  ],
  [
    'An der Studie nahmen 1\u00a0240 Patienten teil; das neue Mittel halbierte ihr Risiko für einen Schlaganfall.',
    'number 1240',
  ],
  [
    'Der Gletscher hat seit 2003 rund 1,7 Mio. Tonnen Eis verloren, wie vier Hochschulen gemeinsam berechneten.',
    'date 2003, number 1700000, number 4',
  ],
  [
    'Die Holzbrücke stammt aus dem 14. Jahrhundert; bislang hielt man sie für zweihundert Jahre jünger.',
    'ordinal 14, number 200',
  ],
  [
    'Ende November 2026 soll die Sonde den Asteroiden erreichen, erst 2031 kehren die Proben zur Erde zurück.',
    'date 2026-11, date 2031',
  ],
  [
    'Noch bis zum 16. März zeigt das Museum 85 Blätter der Zeichnerin Ilse Marr, die 1937 im Exil starb.',
    'date XXXX-03-16, number 85, date 1937',
  ],
  [
    'Das Filmfest eröffnete seine fünfundzwanzigste Ausgabe mit einem stillen Film über die Bienen der Heide.',
    'ordinal 25',
  ],
  [
    'Ihr dritter Roman wurde 600.000-mal verkauft und wird im kommenden Jahr in 21 Sprachen übersetzt.',
    'ordinal 3, number 600000, number 21',
  ],
  [
    'Unter Kaiser Wilhelm II. gebaut, im August 2021 überflutet, nun wieder offen: das alte Kurtheater am Fluss.',
    'ordinal 2, date 2021-08',
  ],
  [
    'Karten für das Orgelkonzert kosten zwischen 15 und 42 Euro; Kinder zahlen die Hälfte.',
    'money EUR 15, money EUR 42',
  ],
  [
    'Am Freitag, dem 18. Juli, klettert das Thermometer auf 34 Grad, ehe aus Westen Gewitter heranziehen.',
    'date XXXX-07-18, number 34',
  ],
  [
    'Drei Tage lang schneite es im Mittelgebirge, nachts wurden bis zu minus 17 Grad gemessen.',
    'number 3, number 17',
  ],
  [
    'Böen mit bis zu 120 km/h entwurzelten Bäume, und rund 9000 Haushalte waren am Sonntagmorgen ohne Strom.',
    'number 120, number 9000',
  ],
  [
    'Die Dürre hat den Bauern im Süden die halbe Weizenernte gekostet; viele sprechen vom schlimmsten Jahr seit Menschengedenken.',
    '',
  ],
  [
    'Ab dem 1. Mai dürfen die Fischer wieder auslaufen, sofern sich die Bestände erholt haben.',
    'date XXXX-05-01',
  ],
  [
    'Zwischen 2025 und 2029 steckt die Stadt fünf bis zehn Millionen Euro in Radwege und Busspuren.',
    'date 2025/2029, money EUR 5000000, money EUR 10000000',
  ],
  [
    'Die Ausfuhren nach Polen wuchsen um 11,9 vom Hundert, die Einfuhren blieben nach Angaben der Kammer unverändert.',
    'percent 11.9%',
  ],
  [
    'Das Gericht verurteilte den früheren Direktor zu acht Jahren Haft und einer Buße von 75’000 Franken.',
    'number 8, money CHF 75000',
  ],
  [
    'Etwa 300 Menschen demonstrierten von 17 bis 19 Uhr vor dem Rathaus; die Polizei zählte nur halb so viele.',
    'number 300, time 17:00/19:00',
  ],
  [
    'Die 1894 gegründete Bäckerei wird in fünfter Generation geführt und beschäftigt dreiunddreißig Leute.',
    'date 1894, ordinal 5, number 33',
  ],
  [
    'In der Hauptstadt verteuerten sich Wohnungen um 6–8 %, auf dem Land bewegten sich die Preise kaum.',
    'percent 6%, percent 8%',
  ],
  [
    'Der nordische Fonds leiht dem Hafen 250 Millionen schwedische Kronen, rückzahlbar in fünfzehn Jahren.',
    'money SEK 250000000, number 15',
  ],
  [
    'Wegen des Warnstreiks am 21. und 22. Jänner fallen nach Angaben der Gewerkschaft fast alle Regionalzüge aus.',
    'date XXXX-01-21, date XXXX-01-22',
  ],
  [
    'Nach einem kalten Winter und einem späten Frühling bleiben den Imkern wenige Völker und viele Sorgen.',
    '',
  ],
  [
    'Die Schau schloss am 31.01.2024 nach 48 Tagen mit 22.615 Besuchern, einem Drittel mehr als erhofft.',
    'date 2024-01-31, number 48, number 22615',
  ],
  // Law and administration.
  [
    'Nach Artikel 12 der Verordnung (EU) 2021/1060 setzt jeder Mitgliedstaat einen Begleitausschuss ein.',
    'identifier 12, identifier 2021/1060',
  ],
  [
    'Angebote sind bis zum 28.02.2025, 12:00 Uhr, einzureichen; verspätete Angebote bleiben ungeöffnet.',
    'date 2025-02-28, time 12:00',
  ],
  [
    'Die Behörde entscheidet binnen vierzehn Tagen nach Eingang des Widerspruchs und begründet ihren Bescheid.',
    'number 14',
  ],
  [
    'Gemäß der Richtlinie 2014/24/EU werden die Schwellenwerte alle zwei Jahre überprüft und neu festgesetzt.',
    'identifier 2014/24, number 2',
  ],
  ['Der Begünstigte bewahrt sämtliche Belege mindestens bis zum 31. Dezember 2032 auf.', 'date 2032-12-31'],
  [
    'Wer nach § 34 Abs. 2 eine Genehmigung beantragt, legt dem Antrag einen Lageplan in drei Ausfertigungen bei.',
    'identifier 34, identifier 2, number 3',
  ],
  [
    'Die Geldbuße beträgt höchstens EUR 20.000.000 oder 4 % des weltweiten Umsatzes, je nachdem, welcher Betrag höher ist.',
    'money EUR 20000000, percent 4%',
  ],
  [
    'Die Frist kann einmalig um dreißig Tage verlängert werden, wenn der Antragsteller dies vor ihrem Ablauf beantragt.',
    'number 30',
  ],
  [
    'Anhang II wird mit Wirkung vom 1. Januar 2026 neu gefasst; die Anhänge III und V bleiben unverändert.',
    'ordinal 2, date 2026-01-01, ordinal 3, ordinal 5',
  ],
  [
    'Das Mietverhältnis läuft vom 1. Juli 2023 bis zum 30. Juni 2028 und verlängert sich jeweils um zwölf Monate.',
    'date 2023-07-01/2028-06-30, number 12',
  ],
  [
    'Die Berufung wurde am 9.5.2023 eingelegt und vom zweiten Senat am 14.11.2023 für zulässig erklärt.',
    'date 2023-05-09, ordinal 2, date 2023-11-14',
  ],
  [
    'Antragsteller müssen das achtzehnte Lebensjahr vollendet haben und seit fünf Jahren in der Gemeinde wohnen.',
    'ordinal 18, number 5',
  ],
  [
    'Gefördert werden höchstens 60.000 € je Vorhaben, jedoch nicht mehr als achtzig Prozent der Kosten.',
    'money EUR 60000, percent 80%',
  ],
  [
    'Der Vertrag Nr. 2023-117 wurde in zwei Urschriften unterzeichnet und im Register des Ministeriums hinterlegt.',
    'identifier 2023-117, number 2',
  ],
  [
    'Das Labor ist nach ISO 9001 zertifiziert und bestellt mindestens zwei Beauftragte für den Datenschutz.',
    'identifier 9001, number 2',
  ],
  [
    'Rechnungen sind innerhalb von 45 Tagen zu begleichen; danach fallen monatlich 1,5 % Verzugszinsen an.',
    'number 45, percent 1.5%',
  ],
  [
    'Das Gesetz vom 23. März 1999 tritt außer Kraft. Verweise darauf gelten als Verweise auf dieses Gesetz.',
    'date 1999-03-23',
  ],
  [
    'Kapitel IV regelt die Akteneinsicht sowie die Anhörung von Zeugen und Sachverständigen im Verfahren.',
    'ordinal 4',
  ],
  [
    'Einwendungen richten Sie bis Freitag, 17 Uhr, an das Bauamt, Mühlweg 14, oder an bauamt@hohenfurt.example.',
    'time 17:00, identifier 14, email bauamt@hohenfurt.example',
  ],
  [
    'Die Sitzungen des Ausschusses sind öffentlich, soweit nicht gewichtige Gründe des Gemeinwohls dagegensprechen.',
    '',
  ],
  [
    'Die Artikel 12 und 14 gelten auch für kleine Unternehmen mit weniger als fünfzig Beschäftigten.',
    'identifier 12, identifier 14, number 50',
  ],
  [
    'Stellungnahmen zum Entwurf sind bis 15. Sept. 2025 möglich; sie sollen zehn Seiten nicht überschreiten.',
    'date 2025-09-15, number 10',
  ],
  [
    'Der Auftrag im Wert von 2,75 Millionen Pfund (ohne Mehrwertsteuer) wurde in sechs Lose aufgeteilt.',
    'money GBP 2750000, number 6',
  ],
  [
    'Die Verordnung (EG) Nr. 1083/2006 gilt nicht mehr für Vorhaben, die nach 2014 ausgewählt wurden.',
    'identifier 1083/2006, date 2014',
  ],
  [
    'In der Förderperiode 2021-2027 sind in jeder Region dreißig Prozent der Mittel dem Klimaschutz vorbehalten.',
    'date 2021/2027, percent 30%',
  ],
  [
    'Die Bekanntmachung findet sich auf Seite 14 des Amtsblatts vom 2. Dezember 2022, unter den Ernennungen.',
    'identifier 14, date 2022-12-02',
  ],
  [
    'Ordnungswidrig handelt, wer die Auskunft verweigert; das Bußgeld kann bis zu fünfhundert Euro betragen.',
    'money EUR 500',
  ],
  [
    'Das Bürgerbüro (Zimmer 204, zweites Obergeschoss) ist montags bis freitags von 9.00 bis 12.30 Uhr geöffnet.',
    'identifier 204, ordinal 2, time 09:00/12:30',
  ],
  [
    'Streitigkeiten werden gütlich beigelegt. Gelingt dies nicht, sind die Gerichte am Sitz des Darlehensgebers zuständig.',
    '',
  ],
  [
    'Die Umsetzungsfrist lief am 17. Oktober 2024 ab, in neunzehn Mitgliedstaaten ohne jedes Ergebnis.',
    'date 2024-10-17, number 19',
  ],
  // Project prose.
  [
    'Zum Auftakt trafen sich am 13. und 14. November 2023 zehn Partner aus neun Ländern in einer stillgelegten Weberei.',
    'date 2023-11-13, date 2023-11-14, number 10, number 9',
  ],
  [
    'Unser zweiter Studienbesuch findet vom 16. bis 18. April 2024 in den Hügeln über Torrevieja del Monte statt.',
    'ordinal 2, date 2024-04-16/2024-04-18',
  ],
  [
    'Das Gesamtbudget beträgt 1.914.046 €; achtzig Prozent davon trägt der Europäische Fonds für regionale Entwicklung.',
    'money EUR 1914046, percent 80%',
  ],
  [
    'Willkommen zur dritten Ausgabe unseres Newsletters! Wir haben vier Regionen besucht und 57 Sozialunternehmen kennengelernt.',
    'ordinal 3, number 4, number 57',
  ],
  [
    'Der 2. Newsletter blickt auf die Sommerschule zurück und auf die Herbstrunde der Regionaltreffen voraus.',
    'ordinal 2',
  ],
  [
    'Das Projekt läuft von März 2023 bis Mai 2027 und gliedert sich in zwei Phasen: Lernen und Begleiten.',
    'date 2023-03/2027-05, number 2',
  ],
  [
    'Während des dreitägigen Besuchs sahen achtundzwanzig Teilnehmende ein Reparaturcafé, eine Wäscherei und einen Schulbauernhof.',
    'number 3, number 28',
  ],
  [
    'Die Interessengruppe tagte am Mittwoch, 7. Februar, ab 10 Uhr und sprach über elf gute Beispiele.',
    'date XXXX-02-07, time 10:00, number 11',
  ],
  [
    'Von den dreißig guten Beispielen sind bisher 12 beschrieben, der Rest folgt in der zweiten Hälfte 2026.',
    'number 30, number 12, ordinal 2, date 2026',
  ],
  [
    'Die Sozialwirtschaft bietet in Europa mehr als 13,6 Millionen Menschen Arbeit, das sind 6,3 Prozent aller Beschäftigten.',
    'number 13600000, percent 6.3%',
  ],
  [
    'Die Leitung stellte eine Umfrage vor, an der sich von Mai bis Juli 2024 insgesamt 1.408 Personen beteiligt hatten.',
    'date 2024-05/2024-07, number 1408',
  ],
  [
    'Die Hälfte der Mentoren sind Frauen, und ein Drittel von ihnen hat selbst schon eine Genossenschaft gegründet.',
    '',
  ],
  [
    'Am 20. Mai 2025 billigte das Land den Aktionsplan, der Investitionen von 3,4 Mio. € vorsieht.',
    'date 2025-05-20, money EUR 3400000',
  ],
  [
    'Mehr erfahren Sie unter https://www.beispiel-sozial.eu/aktuelles oder per E-Mail an Info@Beispiel-Sozial.eu.',
    'url https://www.beispiel-sozial.eu/aktuelles, email info@beispiel-sozial.eu',
  ],
  [
    'Zum Workshop Mitte Mai 2025 brachte jeder Partner zwei Akteure aus der eigenen Region mit.',
    'date 2025-05, number 2',
  ],
  [
    '2011 fing die Genossenschaft mit fünf Mitgliedern an; heute sind es einhundertzwölf, und der Umsatz liegt bei 870 Tsd. Euro.',
    'date 2011, number 5, number 112, money EUR 870000',
  ],
  [
    'In den Jahren 2014 bis 2020 förderte die Region 64 solcher Vorhaben mit je 5.000 bis 25.000 Euro.',
    'date 2014/2020, number 64, money EUR 5000, money EUR 25000',
  ],
  [
    'Die nächste Sitzung der Lenkungsgruppe ist für die letzte Juniwoche geplant, voraussichtlich online.',
    'date XXXX-06',
  ],
  [
    'Der Indikator „Personen mit erweiterten Kenntnissen“ steht bei 46, das sind 115 % des Zielwerts von 40.',
    'number 46, percent 115%, number 40',
  ],
  [
    'Am Pilotvorhaben nahmen sieben Betriebe teil, die jeweils einen Gutschein über 1500 Euro erhielten.',
    'number 7, money EUR 1500',
  ],
  [
    'Das Fachseminar zur öffentlichen Beschaffung dauert vom 30. September bis 2. Oktober 2025 und tagt im alten Zollhaus.',
    'date 2025-09-30/2025-10-02',
  ],
  [
    'Der Leitfaden erscheint in allen elf Sprachen und in einer Auflage von insgesamt zweitausend Stück.',
    'number 11, number 2000',
  ],
  [
    'Die Gründerschule beginnt im Schuljahr 2023/24 mit fünfunddreißig Schülerinnen und Schülern in drei Klassen.',
    'date 2023/2024, number 35, number 3',
  ],
  [
    'Tags darauf fuhr die 30-köpfige Gruppe 45 Kilometer weit zu einem Weingut, das Menschen mit Behinderung bewirtschaften.',
    'number 30, number 45',
  ],
  [
    'Vier Arbeitsgruppen, 18 Gespräche, zwei Umfragen: So ist die Analyse der Region entstanden.',
    'number 4, number 18, number 2',
  ],
  [
    'Die kollegiale Beratung in Klarental dauerte zwei Tage; am 22. Nov. 2024 gingen die Empfehlungen hinaus.',
    'number 2, date 2024-11-22',
  ],
  [
    'Zu dritt haben sie den Laden eröffnet; heute arbeiten dort siebzehn Menschen, elf davon mit einer Behinderung.',
    'number 3, number 17, number 11',
  ],
  [
    'Ein Sozialunternehmen stellt den Menschen über den Gewinn: Was es verdient, fließt in den Auftrag und die Belegschaft zurück.',
    '',
  ],
  [
    'Die vierte Lenkungsgruppe stimmte am 8.10.2025 einer Umschichtung von 45.300,50 Euro zu.',
    'ordinal 4, date 2025-10-08, money EUR 45300.5',
  ],
  [
    'Berichtet wurde über die Zeit vom 1. März bis 31. August 2024; die Ausgaben lagen bei 92,5 % des Plans.',
    'date 2024-03-01/2024-08-31, percent 92.5%',
  ],
  [
    'In den gemeinsamen Schulungsfonds zahlt der polnische Partner 420.000 Zloty ein, der rumänische 98.000 Lei.',
    'money PLN 420000, money RON 98000',
  ],
  [
    'Siebzehnhundert Haushalte bringen ihre alten Geräte ins Sozialkaufhaus, vierhundertfünfzig mehr als 2022.',
    'number 1700, number 450, date 2022',
  ],
  [
    'Für die Sommerakademie im Juli 2026 suchen wir fünfzehn bis zwanzig junge Leute mit Lust auf Genossenschaft.',
    'date 2026-07, number 15, number 20',
  ],
  [
    'Am 5., 12. und 19. März 2025 bietet das Gründerzentrum Abendkurse in Buchführung an.',
    'date 2025-03-05, date 2025-03-12, date 2025-03-19',
  ],
  [
    'Das Werkzeug zur Selbsteinschätzung steht in Version 2.1 unter www.beispiel-werkzeug.org zum Herunterladen bereit.',
    'identifier 2.1, url www.beispiel-werkzeug.org',
  ],
  [
    'Anfang 2025 griff das Ministerium zwei unserer Vorschläge auf; geplant ist ein Programm über 1,2 Mrd. €.',
    'date 2025, number 2, money EUR 1200000000',
  ],
  [
    'Über hundert Gäste kamen zur Abschlussfeier, darunter die Bürgermeisterinnen dreier Partnerstädte.',
    'number 100, number 3',
  ],
  [
    'Das Netzwerk ist aus einem Horizont-2020-Projekt hervorgegangen und zählt heute 39 Mitglieder in 17 Regionen.',
    'identifier 2020, number 39, number 17',
  ],
  [
    'Die einundzwanzigste Lernwerkstatt ist eröffnet; die hundertste hoffen wir im Jahr 2030 einzuweihen.',
    'ordinal 21, ordinal 100, date 2030',
  ],
  [
    'Ende September liegt der Bericht auf Englisch vor, im November 2026 folgt die deutsche Fassung.',
    'date XXXX-09, date 2026-11',
  ],
  [
    'Frauen stellen 54,5 Prozent der Belegschaft und seit Januar 2023 auch fünf von neun Mitgliedern des Vorstands.',
    'percent 54.5%, date 2023-01, number 5, number 9',
  ],
  [
    'Zwölf Hektar groß ist der Hof; er hält 1.050 Hennen und beliefert sechzehn Läden der Umgebung mit Eiern.',
    'number 12, number 1050, number 16',
  ],
  [
    'Mehrere Partner baten um mehr Zeit, Dutzende Ideen hingen an der Wand, und alle fuhren müde, aber zufrieden nach Hause.',
    '',
  ],
  [
    'Von Jänner bis Juni 2024 hielt der Beratungsbus in dreiundzwanzig Dörfern und erreichte an die neunhundert Haushalte.',
    'date 2024-01/2024-06, number 23, number 900',
  ],
  [
    'Die Zuwendung mit der Projektnummer 101084523 deckt die zweite Phase ab, die im Dezember 2027 endet.',
    'identifier 101084523, ordinal 2, date 2027-12',
  ],
  // Announcements.
  [
    'Ablauf am Donnerstag: 09:00–09:30 Uhr Ankommen, 09:30–11:00 Uhr Eröffnung, 11:15 Uhr Abfahrt zum Betriebsbesuch.',
    'time 09:00/09:30, time 09:30/11:00, time 11:15',
  ],
  [
    'Einlass ist ab 18.30 Uhr, Beginn um 19.15 Uhr. Der Eintritt kostet 18 €, ermäßigt 9,50 €.',
    'time 18:30, time 19:15, money EUR 18, money EUR 9.5',
  ],
  [
    'Anmeldung bis 14. Juni unter https://formular.example.org/fruehling?sprache=de oder Telefon +49 30 2345 6780.',
    'date XXXX-06-14, url https://formular.example.org/fruehling?sprache=de, phone +493023456780',
  ],
  [
    'Vom 24. Dezember 2025 bis zum 2. Januar 2026 bleibt die Bücherei geschlossen. Rückgaben nimmt der Schlitz in der Tür an.',
    'date 2025-12-24/2026-01-02',
  ],
  [
    'Das Webinar beginnt am Dienstag, dem 11. März 2025, um 14:30 Uhr und dauert neunzig Minuten. Die Teilnahme ist kostenlos.',
    'date 2025-03-11, time 14:30, number 90',
  ],
  [
    'Ort: Haus der Genossenschaften, Gerberstraße 58, 10115 Berlin; der Seminarraum liegt im dritten Stock.',
    'identifier 58, identifier 10115, ordinal 3',
  ],
  [
    'Mittagessen gibt es von 12.30 bis 13.45 Uhr zum Preis von 12,50 Euro; Unverträglichkeiten bitte bis Montag melden.',
    'time 12:30/13:45, money EUR 12.5',
  ],
  [
    'Fragen beantwortet Maud Kehr, Tel. 030 901 82 00, werktags ab 10 Uhr, oder per Mail an maud.kehr@example.de.',
    'phone 0309018200, time 10:00, email maud.kehr@example.de',
  ],
  [
    'Im Bus zur Messe am 9.11.2025 sind noch 25 Plätze frei. Hin- und Rückfahrt kosten zusammen acht Euro.',
    'date 2025-11-09, number 25, money EUR 8',
  ],
  [
    'Führungen finden samstags um 11 und um 15 Uhr statt; Gruppen ab acht Personen melden sich bitte vorher an.',
    'time 11:00, time 15:00, number 8',
  ],
  [
    'Das Jahresessen kostet 350 dänische Kronen pro Person; Kinder unter zwölf Jahren essen umsonst mit.',
    'money DKK 350, number 12',
  ],
  [
    'Feste Schuhe, Regenjacke und gute Laune bitte mitbringen: Die Wanderung findet bei jedem Wetter statt.',
    '',
  ],
  [
    'Der nächste Tag der offenen Tür ist am Sonntag, 4. Mai 2025, 10-16 Uhr, in der alten Molkerei, Kanalstr. 27.',
    'date 2025-05-04, time 10:00/16:00, identifier 27',
  ],
  [
    'Die Kursgebühr von CHF 480.– schließt ein Handbuch mit 96 Seiten, drei Mittagessen und eine Urkunde ein.',
    'money CHF 480, number 96, number 3',
  ],
  [
    'Fotowettbewerb: Bis zum 31. Okt. höchstens fünf Bilder (je maximal 4 MB) an wettbewerb@beispielfoto.net schicken.',
    'date XXXX-10-31, number 5, number 4, email wettbewerb@beispielfoto.net',
  ],
  // What only looks like a fact.
  ['Erst das Mehl sieben, dann den Teig ruhen lassen: So steht es im alten Kochbuch meiner Großmutter.', ''],
  [
    'Die Beratung ist 24/7 erreichbar, und das Formular passt auf ein A4-Blatt, das man zu Hause ausdrucken kann.',
    '',
  ],
  [
    'Hunderte Freiwillige und Dutzende Feuerwehrleute durchkämmten den Wald; Tausende Handzettel wurden verteilt.',
    '',
  ],
  [
    'Nach COVID-19 gelobten die Staaten der G7, den Ausstoß von CO2 rascher zu senken; niemand fragte sie, wie.',
    '',
  ],
  ['Geben Sie bitte acht auf die Stufen und lassen Sie die Hausordnung im Museum nicht außer Acht.', ''],
  ['August Keller und seine Nachbarin Frau März stritten über die Hecke, bis der Abend kühl wurde.', ''],
  ['Am Vierwaldstättersee aß er Neunaugen, in Siebenbürgen lernte er das Einmaleins des Käsemachens.', ''],
  ['Das Labor wies bei einem Schwan H5N1 nach; seinen Ruf gibt es als MP3 für den Unterricht zu hören.', ''],
  [
    'Im Korb lag genau ein Dutzend Eier; drei Viertel davon waren gesprungen, der Rest war abends schon aufgegessen.',
    'number 12',
  ],
  [
    'Die Chancen stehen fifty-fifty, sagte der Trainer, der lieber rechnet als verspricht und am liebsten schweigt.',
    '',
  ],
  ['Zwei Drittel der Wiese gehören der Pfarrei, ein Viertel dem Bäcker, und der Rest gehört dem Wind.', ''],
  ['Von den vier Brüdern wurde der jüngste Bischof; die anderen blieben auf dem Hof.', 'number 4'],
  ['Über die A9 dauerte die Fahrt länger als der Flug, und am Mittwochmorgen waren alle erschöpft.', ''],
  [
    'Beide Schwestern erbten die Hälfte der Mühle, und beide verkauften sie schneller, als der Notar gehofft hatte.',
    '',
  ],
  [
    'Einerseits zweifelte niemand an der Achterbahn, andererseits wollte auch keiner allein mit ihr fahren.',
    '',
  ],
  [
    'Der Uhrenhersteller verkaufte die Marke für 40 Millionen Schweizer Franken und behielt fünfzehn Prozent.',
    'money CHF 40000000, percent 15%',
  ],
  [
    'Eine Nacht im Wohnheim kostet 900 tschechische Kronen, also rund 36 Euro mit Frühstück.',
    'money CZK 900, money EUR 36',
  ],
  [
    'Der Tunnel unter dem Fjord verschlingt 3,2 Milliarden norwegische Kronen und öffnet im Frühjahr 2029.',
    'money NOK 3200000000, date 2029',
  ],
  [
    'Die Bauern erhielten zusammen 12.500 bulgarische Lewa und 4.000 rumänische Lei.',
    'money BGN 12500, money RON 4000',
  ],
  [
    'Für die Lizenz zahlte der Verlag 2 Millionen US-Dollar, zwei Drittel davon in Raten.',
    'money USD 2000000',
  ],
  [
    'Die weltweite Verschuldung übersteigt 300 Billionen Dollar, schätzen Fachleute des Instituts.',
    'money USD 300000000000000',
  ],
  [
    'Die Abschnitte 4 und 5 gelten nicht, wenn die Mieterin eine Frist von drei Monaten eingehalten hat.',
    'identifier 4, identifier 5, number 3',
  ],
  [
    'Nach Art. 5 Abs. 2 Satz 1 und Anhang IV Nummer 3 ist der Antrag binnen zwei Wochen zu stellen.',
    'identifier 5, identifier 2, identifier 1, ordinal 4, ordinal 3, number 2',
  ],
  [
    'Erwägungsgrund 15 und die Seiten 14 bis 22 des Berichts erläutern die Berechnung.',
    'identifier 15, identifier 14, identifier 22',
  ],
  [
    'Im Los 2 gingen vier Angebote ein, für Los 3 keines; die Vergabestelle hob das Verfahren am 6. Mai 2024 auf.',
    'identifier 2, number 4, identifier 3, date 2024-05-06',
  ],
  [
    'Bitte geben Sie die Rechnungsnummer 88012 und das Aktenzeichen 4471/22 an.',
    'identifier 88012, identifier 4471/22',
  ],
  [
    'Eine neunundzwanzigjährige Ärztin und ein siebzehnjähriger Schüler retteten die vierköpfige Familie.',
    'number 29, number 17, number 4',
  ],
  [
    'Die Neunzehnjährigen absolvieren ein sechsmonatiges Praktikum und eine vierzehntägige Reise.',
    'number 19, number 6, number 14',
  ],
  [
    'Das zwölfteilige Programm, der sechzigminütige Film und das zweieinhalbstündige Konzert waren ausverkauft.',
    'number 12, number 60, number 2.5',
  ],
  [
    'Sie kamen zu fünft, wollten aber für ein halbes Dutzend Leute reservieren, später sogar für zwei Dutzend.',
    'number 5, number 6, number 24',
  ],
  [
    'Fünfzehnhundert Schafe, zweitausendfünfhundert Ziegen und hundertfünfzigtausend Bienen leben auf dem Gut.',
    'number 1500, number 2500, number 150000',
  ],
  [
    'Die hundertfünfzigste Aufführung sahen dreitausendzweihundert Menschen, tausendzweihundert davon im Freien.',
    'ordinal 150, number 3200, number 1200',
  ],
  [
    'In der letzten Maiwoche und am kommenden Juniwochenende bleibt das Freibad wegen Wartung geschlossen.',
    'date XXXX-05, date XXXX-06',
  ],
  ['Mehrere Hundert Gäste warteten auf ein paar Tausend Karten; einige Dutzend gingen leer aus.', ''],
  ['Die Lehrkräfte achten auf Pünktlichkeit, und wir bitten Sie, das Eigentum anderer zu achten.', ''],
  ['Geben Sie acht auf die Stufen, und nehmen Sie sich in Acht vor dem Hund des Nachbarn.', ''],
  ['Erst das Mehl sieben, dann die Eier trennen, und nach dem Backen Puderzucker sieben, schrieb sie.', ''],
  ['Herr März und Frau August stritten eine halbe Stunde lang über ein und dieselbe Hecke.', ''],
  ['Tausend Dank an alle, die mit halber Kraft und auf allen vieren durch den Schlamm gekrochen sind!', ''],
  [
    'Die 1872 gegründete Sparkasse und die 1911 erbaute Markthalle teilen sich seit 1998 einen Eingang.',
    'date 1872, date 1911, date 1998',
  ],
  [
    'Der Lohn steigt von 1.050 auf 1.115 Euro, die Beteiligung von 12 auf 15 Prozent.',
    'money EUR 1050, money EUR 1115, percent 12%, percent 15%',
  ],
  [
    'Einlass um 7 Uhr abends, Frühstück um 8 Uhr morgens, Abfahrt gegen 9.15 Uhr.',
    'time 19:00, time 08:00, time 09:15',
  ],
  [
    'Ein von der Stadt geförderter Verein sucht eine oder mehrere Helferinnen und mindestens einen Fahrer.',
    'number 1',
  ],
  [
    'Zwei Menschen wurden verletzt, als ein Bus gegen eine Mauer fuhr; mehr als ein Fahrgast stand unter Schock.',
    'number 2, number 1',
  ],
  [
    'Einer unserer Partner meldete 45.000 Abonnenten, ein anderer nur eineinhalbtausend.',
    'number 1, number 45000, number 1500',
  ],
  [
    'Der Anteil sank um 4,5 Prozentpunkte auf knapp 70 v. H.; die 25-prozentige Beteiligung bleibt.',
    'percent 4.5%, percent 70%, percent 25%',
  ],
  [
    'Vom 30. Sept. bis 2. Okt. 2025 tagt der Ausschuss in Zimmer 2.14, danach im Saal 3.',
    'date 2025-09-30/2025-10-02, identifier 2.14, identifier 3',
  ],
  [
    'Die Anlage läuft seit dem 1. Jänner 2024 und spart je Haushalt eine halbe Million Liter im Jahrzehnt.',
    'date 2024-01-01, number 500000',
  ],
  [
    'Am 3./4. Mai und am 17. Mai 2025, jeweils 10–18 Uhr, öffnen siebenundzwanzig Ateliers.',
    'date 2025-05-03/2025-05-04, date 2025-05-17, time 10:00/18:00, number 27',
  ],
  [
    'Das Urteil des II. Senats vom 9.2.2024 (Az. 12/2023) ist rechtskräftig; die Frist von sechs Wochen ist verstrichen.',
    'ordinal 2, date 2024-02-09, identifier 12/2023, number 6',
  ],
  [
    'Acht von zehn Befragten zahlen bar, jeder Zehnte nie; im Schnitt sind es 41,70 € pro Woche.',
    'number 8, number 10, ordinal 10, money EUR 41.7',
  ],
  [
    'Der dreimalige Sieger lief die 10 000 Meter in siebenundzwanzig Minuten und gewann 20.000 dänische Kronen.',
    'number 10000, number 27, money DKK 20000',
  ],
  [
    'Unter Tel. 0621 555 12 34 oder im Raum 101, Hauptstraße 7, 68161 Mannheim, hilft das Team weiter.',
    'phone 06215551234, identifier 101, identifier 7, identifier 68161',
  ],
  [
    'Das zweite Halbjahr 2025 brachte 3,1 Mio. Übernachtungen, ein Viertel mehr als das erste.',
    'ordinal 2, date 2025, number 3100000, ordinal 1',
  ],
  [
    'Dreiviertel der Stimmen, neun Zehntel der Wahlkreise und ein Drittel der Sitze gingen an die Opposition.',
    '',
  ],
  [
    'Im März 1648 starb der Bildhauer; sein Atelier in der Langen Gasse 3 öffnete im Vorjahr wieder.',
    'date 1648-03, identifier 3',
  ],
  ['Es war ihr einundvierzigstes Rennen und, so scherzte sie, ihr letztes.', 'ordinal 41'],
  ['Das 2:1 fiel in der 89. Minute vor 41.250 Zuschauern.', 'number 2, number 1, ordinal 89, number 41250'],
  [
    'Die Arbeitslosenquote fiel im dritten Quartal auf 3,9 %, den tiefsten Stand seit vierzig Jahren.',
    'ordinal 3, percent 3.9%, number 40',
  ],
  ['Die Verhandlung dauert von Montag, 3., bis Mittwoch, 5. Februar 2025.', 'date 2025-02-03/2025-02-05'],
  ['Der Lenkungsausschuss tagt jeden ersten Dienstag im Monat um 10 Uhr MEZ.', 'ordinal 1, time 10:00'],
  [
    'Bewerben können sich 18- bis 30-Jährige bis zum 1.12.2025, 23.59 Uhr.',
    'number 18, number 30, date 2025-12-01, time 23:59',
  ],
  [
    'Die Absätze 1, 2 und 4 des Artikels 7 treten am zwanzigsten Tag nach der Verkündung in Kraft.',
    'identifier 1, identifier 2, identifier 4, identifier 7, ordinal 20',
  ],
  [
    'Am 5., 6. und 9. Mai 2024 trafen sich je zwei Vertreterinnen aus sechs Ländern.',
    'date 2024-05-05, date 2024-05-06, date 2024-05-09, number 2, number 6',
  ],
  ['Der einjährige Kurs kostet 9250 Euro im Jahr.', 'number 1, money EUR 9250'],
  [
    'Von den 1.005 Befragten sagten zwischen dem 2. und dem 9. Juni 52 Prozent Nein.',
    'number 1005, date XXXX-06-02/XXXX-06-09, percent 52%',
  ],
  [
    'Der Bus fährt alle 20 Minuten, montags bis freitags von 6.15 bis 20.45 Uhr.',
    'number 20, time 06:15/20:45',
  ],
  ['Sieben stimmten dafür, fünf dagegen, bei einer Enthaltung.', 'number 7, number 5'],
  ['Bis Ende 2026 fallen 4500 Stellen weg, jede achte also.', 'date 2026, number 4500, ordinal 8'],
  [
    'Im 17. Jahrhundert kostete die Mühle 300 Taler; 2023 ging sie für 1,25 Mio. € weg.',
    'ordinal 17, number 300, date 2023, money EUR 1250000',
  ],
  [
    'Der Zuschuss steigt von 50 auf 60 Euro und die Quote von 4,25 auf 4,5 %.',
    'money EUR 50, money EUR 60, percent 4.25%, percent 4.5%',
  ],
  [
    'Die Siebzehnjährige sprang 6,42 m weit, zwölf Zentimeter weiter als die 24-jährige Favoritin.',
    'number 17, number 6.42, number 12, number 24',
  ],
  [
    'Die Frist endet mit Ablauf des 31. Dezember 2027; § 12 Abs. 3 Satz 2 und die §§ 14 und 15 bleiben unberührt.',
    'date 2027-12-31, identifier 12, identifier 3, identifier 2, identifier 14, identifier 15',
  ],
  ['Das hundertste Mitglied bekam einen Gutschein über fünfundzwanzig Euro.', 'ordinal 100, money EUR 25'],
  [
    'Der Umsatz verdreifachte sich auf eineinhalb Milliarden Franken, das sind 350 Franken je Kopf.',
    'money CHF 1500000000, money CHF 350',
  ],
  [
    'Im ersten Halbjahr lag die Auslastung bei 78,3 v. H., im zweiten bei mehr als achtzig.',
    'ordinal 1, percent 78.3%, ordinal 2, number 80',
  ],
  [
    'Die Bürgermeisterin gratulierte zum fünfundsiebzigjährigen Bestehen und überreichte 75 Rosen.',
    'number 75, number 75',
  ],
  [
    'Die Veranstaltung findet Mitte Juni statt, Anmeldung bis 30.5. unter Tel. (0621) 555-123.',
    'date XXXX-06, date XXXX-05-30, phone 0621555123',
  ],
  [
    'Sie kam als Erste ins Ziel, er als Dritter; zu viert feierten sie um halb zwölf.',
    'ordinal 1, ordinal 3, number 4',
  ],
  [
    'Das Landgericht verurteilte den 52-jährigen Angeklagten am 17. Januar 2024 zu drei Jahren und vier Monaten Haft.',
    'number 52, date 2024-01-17, number 3, number 4',
  ],
  [
    'Nach § 573 BGB beträgt die Kündigungsfrist drei Monate; nach fünf Jahren verlängert sie sich auf sechs Monate.',
    'identifier 573, number 3, number 5, number 6',
  ],
  ['Die Klage wird abgewiesen. Die Kosten in Höhe von 2.350,80 Euro trägt die Klägerin.', 'money EUR 2350.8'],
  [
    'Der Aufsteiger gewann vor 24.600 Zuschauern mit 4:1 und rückte auf den dritten Tabellenplatz vor.',
    'number 24600, number 4, number 1, ordinal 3',
  ],
  [
    'In der 78. Minute traf der eingewechselte Stürmer zum Ausgleich, es war sein zwölftes Saisontor.',
    'ordinal 78, ordinal 12',
  ],
  [
    '250 g Mehl mit einer Prise Salz, zwei Eiern und 125 ml Milch verrühren und eine halbe Stunde ruhen lassen.',
    'number 250, number 2, number 125',
  ],
  [
    'Den Ofen auf 200 °C vorheizen und den Kuchen 45 bis 50 Minuten backen. Ergibt zwölf Stücke.',
    'number 200, number 45, number 50, number 12',
  ],
  [
    'Der Regionalexpress fährt um 8.17 Uhr auf Gleis 5 ab und erreicht Ulm um 10.02 Uhr.',
    'time 08:17, identifier 5, time 10:02',
  ],
  ['Zwischen 5.30 und 23 Uhr verkehren die Züge im 20-Minuten-Takt.', 'time 05:30/23:00, number 20'],
  [
    'Ab dem 14. Dezember entfällt der Halt um 19:48 Uhr; Ersatzbusse fahren eine Viertelstunde später.',
    'date XXXX-12-14, time 19:48',
  ],
  [
    'Die Gartenstraße bleibt vom 3. bis 21. März 2025 für den Durchgangsverkehr gesperrt.',
    'date 2025-03-03/2025-03-21',
  ],
  [
    'Das Bürgerbüro (Zimmer 14, Rathausplatz 3) ist am 24. und 31. Dezember geschlossen.',
    'identifier 14, identifier 3, date XXXX-12-24, date XXXX-12-31',
  ],
  [
    'Sperrmüll wird jeden zweiten Mittwoch abgeholt und ist bis 6 Uhr bereitzustellen.',
    'ordinal 2, time 06:00',
  ],
  [
    'Die Gemeinde zählt 8.412 Einwohner, davon sind knapp 23 Prozent älter als 65 Jahre.',
    'number 8412, percent 23%, number 65',
  ],
  [
    'Der Grundfreibetrag steigt zum 1. Januar 2025 von 11.784 auf 12.096 Euro.',
    'date 2025-01-01, money EUR 11784, money EUR 12096',
  ],
  [
    'Gemäß Artikel 6 Absatz 2 der Verordnung (EU) 2018/1139 gilt eine Frist von dreißig Tagen.',
    'identifier 6, identifier 2, identifier 2018/1139, number 30',
  ],
  [
    'Der ermäßigte Satz von 7 % gilt für Bücher, der Regelsatz von 19 % für alles Übrige.',
    'percent 7%, percent 19%',
  ],
  [
    'Im Vorjahr wurden 18.700 Patientinnen und Patienten stationär behandelt, im Schnitt 5,8 Tage lang.',
    'number 18700, number 5.8',
  ],
  [
    'Jede fünfte Pflegestelle war unbesetzt; der Krankenstand stieg um 1,3 Prozentpunkte.',
    'ordinal 5, percent 1.3%',
  ],
  ['Die Klinik verfügt über vierhundertzwanzig Betten und neun Operationssäle.', 'number 420, number 9'],
  [
    'Das im 15. Jahrhundert errichtete Zeughaus beherbergt auf drei Etagen rund 2500 Exponate.',
    'ordinal 15, number 3, number 2500',
  ],
  [
    'Geöffnet Di–So 10–18 Uhr, Eintritt 7 €, ermäßigt 4,50 €.',
    'time 10:00/18:00, money EUR 7, money EUR 4.5',
  ],
  [
    'Friedrich II. ließ den Saal 1747 ausmalen; die Decke wurde 1945 zerstört.',
    'ordinal 2, date 1747, date 1945',
  ],
  [
    'Am Sonntag gibt es oberhalb von 800 Metern bis zu 15 cm Neuschnee bei minus 4 Grad.',
    'number 800, number 15, number 4',
  ],
  ['Mit 38,6 Grad war der 2. Juli der bisher heißeste Tag des Jahres.', 'number 38.6, date XXXX-07-02'],
  ['In der Nacht fielen binnen zwei Stunden 64 Liter Regen pro Quadratmeter.', 'number 2, number 64'],
  [
    'Nach langer Krankheit verstarb am 8. Februar 2025 unser Vater im Alter von 87 Jahren.',
    'date 2025-02-08, number 87',
  ],
  [
    'Geboren am 30. Mai 1931 als viertes von sieben Kindern, lernte er mit vierzehn das Schreinerhandwerk.',
    'date 1931-05-30, ordinal 4, number 7, number 14',
  ],
  [
    'Die Trauerfeier findet am Freitag, dem 14. Februar, um 13.30 Uhr auf dem Waldfriedhof statt.',
    'date XXXX-02-14, time 13:30',
  ],
  [
    'Ausgeschrieben wird die Lieferung von fünfundzwanzig Löschfahrzeugen; geschätzter Auftragswert: 9,6 Mio. Euro.',
    'number 25, money EUR 9600000',
  ],
  [
    'Angebote sind bis spätestens 28.11.2025, 12:00 Uhr, unter dem Aktenzeichen 2025-0417 einzureichen.',
    'date 2025-11-28, time 12:00, identifier 2025-0417',
  ],
  [
    'Los 3 umfasst die Dachdeckerarbeiten, die Bindefrist beträgt sechzig Kalendertage.',
    'identifier 3, number 60',
  ],
  [
    'Rückfragen bitte an vergabe@lindenau.example oder telefonisch unter +49 341 555 01 20.',
    'email vergabe@lindenau.example, phone +493415550120',
  ],
  [
    'Helle 3-Zimmer-Wohnung, 78,5 m², 2. OG, Kaltmiete 945 EUR, frei ab 1. Oktober.',
    'number 3, number 78.5, ordinal 2, money EUR 945, date XXXX-10-01',
  ],
  [
    'Das Einfamilienhaus, Baujahr 1968, steht auf einem 612 m² großen Grundstück und kostet 389.000 €.',
    'date 1968, number 612, money EUR 389000',
  ],
  [
    'Besichtigungen nach Vereinbarung; Exposé unter www.wohnen-am-see.example.',
    'url www.wohnen-am-see.example',
  ],
  [
    'Der Haushalt 2026 sieht Investitionen von 1,2 Milliarden Euro vor, das sind 80 Millionen mehr als im laufenden Jahr.',
    'date 2026, money EUR 1200000000, number 80000000',
  ],
  ['Von hundert Euro geben wir einundvierzig für Personal aus.', 'money EUR 100, number 41'],
  ['Die Schulden sinken bis 2030 auf unter 60 Prozent der Wirtschaftsleistung.', 'date 2030, percent 60%'],
  ['Die Vorlesungszeit dauert vom 13. Oktober 2025 bis zum 6. Februar 2026.', 'date 2025-10-13/2026-02-06'],
  [
    'Im Wintersemester 2025/26 werden dreizehn neue Studiengänge angeboten, zwei davon auf Englisch.',
    'date 2025/2026, number 13, number 2',
  ],
  [
    'Die Rückmeldung ist bis Ende Juni möglich; der Beitrag beläuft sich auf 168,40 Euro.',
    'date XXXX-06, money EUR 168.4',
  ],
  ['Klausureinsicht: Donnerstag, 9.00–11.30 Uhr, Raum 2.107.', 'time 09:00/11:30, identifier 2.107'],
  ['Wer viel Acht gibt, dem passiert selten etwas.', ''],
  ['Dutzende Anwohner protestierten, doch die Verwaltung blieb bei ihrem Beschluss.', ''],
  ['Ein Drittel der Betten steht leer, die Hälfte des Personals ist in Kurzarbeit.', ''],
  ['Der März war mild, sagten die einen; die anderen froren wie eh und je.', 'date XXXX-03'],
  ['Zum ersten Mal seit siebzehn Jahren steht der Verein wieder im Halbfinale.', 'ordinal 1, number 17'],
  [
    'Der Fahrpreis stieg von 2,90 auf 3,20 Euro, also um gut zehn Prozent.',
    'money EUR 2.9, money EUR 3.2, percent 10%',
  ],
  [
    'Beim Unfall auf der Landstraße wurden zwei Menschen schwer und weitere drei leicht verletzt; der Schaden beträgt etwa 35.000 Euro.',
    'number 2, number 3, money EUR 35000',
  ],
  [
    'Einer von zehn Befragten besitzt kein Auto, 64 Prozent fahren täglich Rad.',
    'number 1, number 10, percent 64%',
  ],
  [
    'Eine zweistündige Führung für Gruppen ab zehn Personen kostet 90 Franken.',
    'number 2, number 10, money CHF 90',
  ],
  ['Die sechsköpfige Familie wohnt seit 2004 in der Lindenallee 27.', 'number 6, date 2004, identifier 27'],
  ['Das zwanzigste Stadtfest lockte eineinhalb Millionen Gäste an.', 'ordinal 20, number 1500000'],
  [
    'Im zweiten Halbjahr 2024 sank die Zahl der Insolvenzen auf 11 038.',
    'ordinal 2, date 2024, number 11038',
  ],
  ['Die Norm DIN EN ISO 9241 wird auf Seite 18 des Leitfadens erläutert.', 'identifier 9241, identifier 18'],
  ['Mitte April 2023 trat Kapitel 4 der Satzung in Kraft.', 'date 2023-04, identifier 4'],
  ['Weder das Gericht noch die Behörde äußerte sich bislang zu den Vorwürfen.', ''],
  [
    'Er gewann den Slalom mit 0,27 Sekunden Vorsprung und holte seinen 50. Weltcupsieg.',
    'number 0.27, ordinal 50',
  ],
  ['In den Jahren 2019 bis 2022 gingen jährlich rund 140 Anträge ein.', 'date 2019/2022, number 140'],
];
