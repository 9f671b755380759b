// The English sentences said in German, fact for fact.
export const de: Readonly<Record<string, string>> = {
  // Project prose.
  'project-start':
    'Das Projekt begann am 1. April 2023 und vereint neun Partner aus sieben Ländern; das Gesamtbudget beträgt 2.145.300 Euro.',
  'project-visit':
    'Vom 11. bis 13. Juni 2024 besuchten die Partner drei Sozialgenossenschaften bei Gent und sprachen mit fünfundvierzig Beschäftigten.',
  'project-steering':
    'Die fünfte Sitzung des Lenkungsausschusses fand am 22. Januar 2025 online statt und billigte die Rechnungslegung des vorangegangenen Halbjahrs.',
  'project-stakeholders':
    'Jede Partnerregion hat eine Interessengruppe mit 12 bis 15 Mitgliedern gebildet, die viermal im Jahr zusammentritt.',
  'project-action-plan':
    'Der regionale Aktionsplan enthält drei Maßnahmen und muss spätestens am 30. November 2025 unterzeichnet werden.',
  'project-good-practices':
    'Bis Ende 2024 hatten die Partner 36 bewährte Verfahren gesammelt, von denen vierzehn in der Online-Bibliothek veröffentlicht wurden.',
  'project-cofunding':
    'Der Europäische Fonds für regionale Entwicklung trägt 80 % der Kosten; die übrigen 20 % zahlen die Partner selbst.',
  'project-vouchers':
    'Im Rahmen der neuen Regelung können Sozialunternehmen einen Gutschein über bis zu 7.500 € für die Beratung zu digitalen Werkzeugen erhalten.',
  'project-newsletter':
    'Sie lesen die dritte Ausgabe unseres Newsletters; die nächste erscheint im Oktober 2025.',
  'project-survey':
    'Insgesamt beteiligten sich 318 Organisationen an der Umfrage; 62,5 Prozent von ihnen nannten die Personalsuche als ihre größte Schwierigkeit.',
  'project-hosts':
    'Unsere Gastgeber zeigten, wie aus einer alten Textilfabrik mit 4.200 Quadratmetern Fläche ein Zuhause für 22 Vereine wurde.',
  'project-phase-two':
    'Die zweite Phase läuft von April 2026 bis März 2027 und ist der Begleitung der Aktionspläne gewidmet.',
  'project-peer-review':
    'Sechs Fachleute nahmen an der zweitägigen kollegialen Begutachtung teil, die mit siebzehn Empfehlungen an die Regionalregierung endete.',
  'project-thanks':
    'Unser herzlicher Dank gilt den Freiwilligen, der Gemeinde und allen Kolleginnen und Kollegen, die diesen Besuch möglich gemacht haben.',
  'project-public-procurement':
    'Seit der Reform von 2022 behält die Stadt mindestens fünf Prozent ihrer Aufträge Sozialunternehmen vor.',
  'project-work-integration':
    'Der Inklusionsbetrieb beschäftigt 68 Menschen, von denen 41 mehr als zwei Jahre arbeitslos gewesen waren.',
  'project-training':
    'Die Schulung besteht aus acht Modulen zu je drei Stunden und ist für die ersten 25 Teilnehmer kostenlos.',
  'project-workshop-day':
    'Am Donnerstag, dem 19. September 2024, besuchten dreißig Beschäftigte der öffentlichen Verwaltung einen Workshop über soziale Klauseln.',
  'project-workshop-result':
    'Am Ende des Tages einigten sich die Teilnehmenden auf eine gemeinsame Begriffsbestimmung und auf die nächsten Schritte.',
  'project-indicator':
    'Der Zielwert des Indikators beträgt 120 Personen mit erweiterten Fähigkeiten; bis zum 31. März 2025 waren 97 erreicht.',
  'project-two-days':
    'Die Partner treffen sich am 8. und 9. Oktober 2025 erneut im Rathaus, das 150 Gästen Platz bietet.',
  'project-fund': 'Der Regionalfonds wuchs von 1,2 Mio. Euro im Jahr 2019 auf 3,75 Mio. Euro im Jahr 2024.',
  'project-loans':
    'Die ethische Bank vergab 214 Darlehen zwischen 5.000 und 25.000 Euro, von denen nur vier nicht zurückgezahlt wurden.',
  'project-members':
    'Der Verband zählt 1.150 Mitgliedsorganisationen mit rund 32.000 Beschäftigten im ganzen Land.',
  'project-young':
    'Sechzehn junge Menschen im Alter von 18 bis 29 Jahren stellten einer Jury ihre Ideen für eine Genossenschaft vor.',
  'project-incubator':
    'Das Gründerzentrum wurde im Februar 2021 eröffnet und hat seither vierundfünfzig Neugründungen unterstützt, von denen neunzehn von Frauen geleitet werden.',
  'project-energy':
    'Die Energiegemeinschaft erzeugt jährlich 870 Megawattstunden und versorgt 260 Haushalte im Tal.',
  'project-recycling':
    'Im Jahr 2023 sammelte die Genossenschaft 1.340 Tonnen Kleidung und schuf achtundzwanzig unbefristete Arbeitsplätze.',
  'project-listening':
    'Am meisten beeindruckte uns die Geduld, mit der das Team allen zuhört, die zur Tür hereinkommen.',
  'project-mapping':
    'Die Erhebung umfasst die Jahre 2018 bis 2022 und beschreibt 475 Organisationen in elf Provinzen.',
  'project-label':
    '2020 wurde ein Gütesiegel für Sozialunternehmen eingeführt; bislang haben es 83 Organisationen erhalten.',
  'project-lead':
    'Der Leadpartner bittet alle Partner, ihre Berichte bis zum 15. Juli 2025, 12:00 Uhr, einzureichen, damit die Prüfung beginnen kann.',
  'project-report-version':
    'Version 3.2 der Methodik wurde den Partnern am 6. Mai 2024 zusammen mit Anhang IV übermittelt.',
  'project-interregional':
    'Der Programmzeitraum 2021–2027 umfasst vier Prioritäten, von denen die dritte inklusive Arbeitsmärkte betrifft.',
  'project-semester':
    'Im Semester 6 organisierte das Projekt zwei Studienbesuche, neun lokale Treffen und drei internationale Seminare.',
  'project-farm':
    'Der Sozialhof bewirtschaftet 14,5 Hektar, hält sechzig Ziegen und bietet 23 Menschen mit Behinderung Arbeit.',
  'project-price':
    'Ein Mittagessen im Nachbarschaftsrestaurant kostet 9,50 €, Mitglieder zahlen nur sechs Euro.',
  'project-share':
    'Auf die Sozialwirtschaft entfallen 7,4 % der bezahlten Beschäftigung in der Region und 13 Millionen Arbeitsplätze in der Europäischen Union.',
  'project-women':
    'In den untersuchten Genossenschaften haben Frauen zwischen 35 % und 40 % der Führungspositionen inne.',
  'project-percentage-points':
    'Die Beschäftigungsquote der Zielgruppe ist seit 2021 um sechs Prozentpunkte gestiegen.',
  'project-museum':
    'Am Nachmittag besuchte die Gruppe ein Museum in einem ehemaligen Bergwerk, in dem seit 1998 eine Genossenschaft von Fremdenführern arbeitet.',
  'project-contract':
    'Die Partnerschaftsvereinbarung wurde am 3. März 2023 in Wien von allen sieben Partnern unterzeichnet.',
  'project-final-event':
    'Die Abschlusskonferenz ist für das zweite Quartal 2027 geplant; erwartet werden rund zweihundert Gäste.',
  'project-travel':
    'Die Anreise aus der Hauptstadt dauert dreieinhalb Stunden; wir empfehlen daher, bereits am Vorabend anzureisen.',
  'project-exchange':
    'Der Erfahrungsaustausch hat gezeigt, dass Gesetze allein nicht genügen und dass das Vertrauen zwischen den Partnern am wichtigsten ist.',
  'project-council':
    'Am 27. November 2023 nahm der Rat eine Empfehlung zur Sozialwirtschaft an, in der nationale Strategien binnen vierundzwanzig Monaten gefordert werden.',
  'project-housing':
    'Die Wohnungsgenossenschaft baut 96 Wohnungen in vier Häuserblocks; die ersten Mieter ziehen im August 2026 ein.',
  'project-market':
    'Mehr als siebzig Erzeuger verkauften ihre Waren auf dem Weihnachtsmarkt, der vom 6. bis 22. Dezember 2024 geöffnet war.',
  'project-mentors':
    'Elf Mentoren begleiteten die Teilnehmenden neun Monate lang und trafen sie jeden Dienstag von 17:00 bis 18:30 Uhr.',
  'project-budget-lines':
    'Die Personalkosten belaufen sich auf 940.000 Euro, die Reisekosten auf 118.500 Euro und die Kosten für externes Fachwissen auf 235.250 Euro.',
  // News.
  'news-election':
    'Bei der Wahl am 9. Juni 2024 errang die Regierungspartei 34,2 % der Stimmen und 58 der 150 Sitze.',
  'news-turnout':
    'Die Wahlbeteiligung erreichte 61 Prozent, fast acht Prozentpunkte mehr als fünf Jahre zuvor.',
  'news-vote':
    'Das Parlament verabschiedete das Gesetz gestern Abend mit 87 zu 62 Stimmen bei elf Enthaltungen.',
  'news-match':
    'Die Gastgeber siegten vor 41.500 Zuschauern mit 3:1, nachdem sie zur Pause noch zurückgelegen hatten.',
  'news-marathon':
    'Die 23-jährige Läuferin kam als Zweite ins Ziel, nur vierzehn Sekunden hinter der Siegerin.',
  'news-medal': 'Es war die vierte Medaille ihrer Laufbahn und die erste für ihren Verein seit 2008.',
  'news-inflation':
    'Die Inflation sank von 3,1 Prozent im Juli auf 2,6 Prozent im August, wie das Statistikamt am Freitag mitteilte.',
  'news-unemployment':
    'Die Zahl der Arbeitslosen sank um 12.400 auf 386.000 und damit auf den niedrigsten Stand seit 2009.',
  'news-exports': 'Die Ausfuhren stiegen im 1. Quartal 2025 um 4,7 % und erreichten 18,3 Mrd. Euro.',
  'news-bank':
    'Die Bank schließt bis 2026 siebenundzwanzig Filialen; 340 Beschäftigte verlieren ihren Arbeitsplatz.',
  'news-wages': 'Ab dem 1. Januar 2026 steigt der Mindestlohn von 1.050 auf 1.115 Euro im Monat.',
  'news-fire':
    'Vierzig Feuerwehrleute mit zwölf Fahrzeugen bekämpften den Brand, der gegen 3.15 Uhr in einer Lagerhalle ausgebrochen war.',
  'news-train':
    'Zwei Menschen wurden verletzt, als ein Regionalzug am Mittwochmorgen um 7.40 Uhr an einem Bahnübergang einen Lastwagen rammte.',
  'news-rescue': 'Die Retter fanden die drei vermissten Bergsteiger in 2.850 Metern Höhe; alle sind wohlauf.',
  'news-storm':
    'Der Sturm erreichte Geschwindigkeiten von 130 Kilometern pro Stunde und ließ etwa 45.000 Haushalte ohne Strom zurück.',
  'news-heat':
    'Am Wochenende steigen die Temperaturen auf 38 Grad; vor dem 24. August ist kein Regen in Sicht.',
  'news-snow':
    'Binnen sechs Stunden fielen bis zu 25 Zentimeter Schnee; der Flughafen blieb bis zum Nachmittag geschlossen.',
  'news-flood':
    'Nach dem Hochwasser vom September 2024 sagte die Regierung neunzehn Gemeinden Hilfen in Höhe von 150 Millionen Euro zu.',
  'news-telescope':
    'Das neue Teleskop hat einen Spiegel von 8,4 Metern und wird zehn Jahre lang den Himmel beobachten.',
  'news-study':
    'Die Studie, die 5.600 Personen über 15 Jahre begleitete, wurde am 4. Februar 2025 veröffentlicht.',
  'news-vaccine':
    'Nur einer von fünf Erwachsenen hat sich in diesem Winter impfen lassen, obwohl Ärzte es allen über sechzig empfehlen.',
  'news-whales': 'Forscher zählten vor der Küste 214 Wale, siebzehn mehr als 2022.',
  'news-language':
    'Die Sprache wird heute von weniger als neunhundert Menschen gesprochen, die meist in den Bergen leben.',
  'news-mood': 'Kaum jemand im Dorf glaubt, dass die alte Brücke noch vor den Wahlen instand gesetzt wird.',
  'news-festival':
    'Die einunddreißigste Ausgabe des Filmfestivals beginnt am 3. Oktober und zeigt 128 Filme aus 44 Ländern.',
  'news-museum':
    'Das Museum war drei Jahre lang geschlossen; am 12. Mai 2026 um 10 Uhr öffnet es wieder seine Türen.',
  'news-book':
    'Ihr dritter Roman hat 416 Seiten, wurde in achtzehn Sprachen übersetzt und kostet 24,90 Euro.',
  'news-opera':
    'Das Opernhaus verkaufte in der Spielzeit 2023/24 sechsundneunzig Prozent seiner Karten, mehr als je zuvor.',
  'news-painting': 'In London wurde ein Gemälde aus dem 17. Jahrhundert für 2,3 Millionen Pfund verkauft.',
  'news-concert':
    'Der Dirigent dankte dem Orchester und verbeugte sich lange vor einem begeisterten Publikum.',
  'news-airport':
    'Der Flughafen fertigte von Januar bis Juni 2025 insgesamt 7,8 Millionen Fluggäste ab, ein Plus von elf Prozent.',
  'news-metro':
    'Die neue U-Bahn-Linie ist 12,7 Kilometer lang, hat vierzehn Stationen und kostete 1,4 Milliarden Euro.',
  'news-strike': 'Die Lehrkräfte streiken vom 17. bis 19. März drei Tage lang für kleinere Klassen.',
  'news-school':
    'Ab September 2026 darf keine Klasse mehr als zweiundzwanzig Schülerinnen und Schüler haben, kündigte die Ministerin am 8. Mai an.',
  'news-university':
    'Die Universität wurde 1364 gegründet und hat heute 39.000 Studierende an sechzehn Fakultäten.',
  'news-court':
    'Das Gericht verurteilte den 52-jährigen früheren Bürgermeister zu vier Jahren Haft und einer Geldstrafe von 80.000 Euro.',
  'news-police': 'Zwischen 22 und 4 Uhr hielt die Polizei 260 Autos an und zog sieben Führerscheine ein.',
  'news-king':
    'Der Besuch von König Charles III. dauert zwei Tage und endet mit einem Abendessen für 160 Gäste.',
  'news-population': 'Die Stadt hat 18.450 Einwohner, 1.200 weniger als bei der Volkszählung von 2011.',
  'news-farmers':
    'Die Bauern rechnen mit einer Ernte von 3,2 Millionen Tonnen Weizen, etwa neun Prozent weniger als im Vorjahr.',
  'news-wine': 'Die Region erzeugt auf 11.300 Hektar Rebfläche 650.000 Hektoliter Wein.',
  'news-startup':
    'Vier Studierende gründeten das Unternehmen 2017; vergangene Woche wurde es für 90 Millionen Dollar verkauft.',
  'news-power':
    'Wind und Sonne deckten 2024 54,3 Prozent des Strombedarfs, verglichen mit 48 Prozent im Jahr 2023.',
  'news-quake': 'Das Erdbeben vom 6. Februar 2023 zerstörte in elf Provinzen mehr als 160.000 Gebäude.',
  'news-bridge':
    'Die 640 Meter lange, zwischen 1936 und 1939 erbaute Brücke wird für Lastwagen über 7,5 Tonnen gesperrt.',
  // Law and administration.
  'law-entry':
    'Diese Verordnung tritt am 1. Juli 2024 in Kraft und ist in allen Mitgliedstaaten verbindlich.',
  'law-article':
    'Artikel 7 der Verordnung (EU) 2021/1058 gilt für alle Vorhaben, die im Rahmen dieses Aufrufs genehmigt wurden.',
  'law-directive':
    'Die Mitgliedstaaten setzen die Richtlinie (EU) 2019/882 spätestens bis zum 28. Juni 2022 um.',
  'law-repeal': 'Die Verordnung (EU) Nr. 1303/2013 wird mit Wirkung vom 1. Januar 2021 aufgehoben.',
  'law-deadline':
    'Binnen 30 Tagen nach Zugang der Entscheidung kann schriftlich Beschwerde eingelegt werden.',
  'law-fine':
    'Wer gegen diese Vorschrift verstößt, wird mit einer Geldbuße zwischen 500 und 10.000 Euro belegt.',
  'law-annex': 'Das Muster in Anhang III ist vom gesetzlichen Vertreter auszufüllen und zu unterzeichnen.',
  'law-chapter': 'Kapitel II gilt für juristische Personen, die mehr als 250 Menschen beschäftigen.',
  'law-tender':
    'Der geschätzte Auftragswert beträgt 430.000 € ohne Mehrwertsteuer, die Laufzeit sechsunddreißig Monate.',
  'law-offers': 'Angebote sind bis zum 14.02.2025, 17:00 Uhr, elektronisch einzureichen.',
  'law-criteria': 'Bei der Wertung der Angebote zählen die Qualität zu 60 % und der Preis zu 40 %.',
  'law-retention':
    'Alle Belege sind fünf Jahre lang ab dem 31. Dezember des Jahres der letzten Zahlung aufzubewahren.',
  'law-advance':
    'Innerhalb von sechzig Tagen nach Unterzeichnung der Vereinbarung wird ein Vorschuss in Höhe von 30 % gezahlt.',
  'law-quorum':
    'Die Generalversammlung ist beschlussfähig, wenn mindestens die Hälfte ihrer Mitglieder anwesend ist; kein Mitglied darf mehr als drei Stimmen haben.',
  'law-board':
    'Der Vorstand besteht aus sieben Mitgliedern, die für eine Amtszeit von vier Jahren gewählt werden.',
  'law-capital':
    'Das Grundkapital der Genossenschaft muss mindestens 3.000 Euro betragen, und jeder Anteil hat einen Wert von fünfzig Euro.',
  'law-accessible':
    'Die Unterlagen sind in einfacher Sprache abzufassen und müssen für Menschen mit Behinderungen barrierefrei zugänglich sein.',
  'law-privacy':
    'Personenbezogene Daten werden gemäß der Verordnung (EU) 2016/679 verarbeitet und nach zwei Jahren gelöscht.',
  'law-state-aid':
    'Der Gesamtbetrag der Beihilfe darf in einem Zeitraum von drei Jahren 300.000 Euro nicht übersteigen.',
  'law-section': 'Abschnitt 4.2 des Programmhandbuchs beschreibt die Regeln für Personalkosten.',
  'law-page':
    'Das Verzeichnis der Partner steht auf Seite 18, der Zeitplan auf Seite 23 des Antragsformulars.',
  'law-standard':
    'Der Lieferant muss nachweisen, dass sein Managementsystem die Anforderungen von ISO 14001 erfüllt.',
  'law-reserved':
    'Aufträge können Werkstätten vorbehalten werden, in denen mindestens dreißig Prozent der Beschäftigten Menschen mit Behinderung sind.',
  'law-notice':
    'Die Wettbewerbsbekanntmachung wurde am 5. September 2024 veröffentlicht und am 20. September 2024 berichtigt.',
  'law-applications':
    'Von den 73 eingegangenen Anträgen waren acht unzulässig, einundzwanzig wurden genehmigt.',
  'law-flat-rate': 'Reisekosten werden mit einem Pauschalsatz von 15 % der Personalkosten erstattet.',
  'law-age':
    'Wer mindestens achtzehn Jahre alt ist und seit sechs Monaten in der Gemeinde wohnt, ist wahlberechtigt.',
  'law-hours':
    'Die wöchentliche Arbeitszeit darf im Durchschnitt von vier Monaten achtundvierzig Stunden nicht überschreiten.',
  'law-leave':
    'Alle Beschäftigten haben Anspruch auf 25 Tage bezahlten Urlaub; ab dem zehnten Dienstjahr erhöht sich dieser auf achtundzwanzig Tage.',
  'law-fee': 'Die Anmeldegebühr beträgt 120 Euro und ist innerhalb von vierzehn Tagen zu entrichten.',
  'law-transition': 'Vor dem 1. März 2023 erteilte Genehmigungen bleiben bis zum 31. Dezember 2026 gültig.',
  'law-horizon':
    'Im Rahmen von Horizont 2020 gewonnene Ergebnisse dürfen in diesem Projekt verwendet werden, wenn der Eigentümer schriftlich zustimmt.',
  'law-lots':
    'Der Auftrag ist in drei Lose aufgeteilt; ein Bieter darf für höchstens zwei davon Angebote abgeben.',
  'law-liability':
    'Der Veranstalter haftet nicht für Gegenstände, die während der Veranstaltung verloren gehen oder beschädigt werden.',
  'law-penalty':
    'Für jeden Tag des Verzugs ist eine Vertragsstrafe von 0,5 % des Auftragswerts fällig, höchstens jedoch 10 %.',
  // Announcements.
  'notice-agenda':
    'Die Anmeldung öffnet um 8.30 Uhr, die Eröffnungsrede beginnt um 9.15 Uhr, und das Mittagessen wird von 12.45 bis 14 Uhr serviert.',
  'notice-contact':
    'Haben Sie Fragen? Schreiben Sie an events@example.org oder rufen Sie zwischen 9 und 12 Uhr die Nummer +32 2 555 12 34 an.',
  'notice-register':
    'Bitte melden Sie sich bis zum 20. April 2026 unter https://www.example.org/register an; die Zahl der Plätze ist auf 80 begrenzt.',
  'notice-webinar':
    'Das Webinar zu sozialen Anleihen findet am Dienstag, dem 3. Juni 2025, von 10.30 bis 12.00 Uhr statt und ist kostenlos.',
  'notice-room': 'Die zweite Sitzung findet in Raum 204 statt; bitte seien Sie zehn Minuten vorher da.',
  'notice-tickets':
    'Karten kosten 15 Euro, für Studierende 8 Euro, und sind bis zum 30. Juni unter www.example.com/tickets erhältlich.',
  'notice-opening':
    'Unser Büro ist montags bis donnerstags von 9.30 bis 16.30 Uhr geöffnet und am 24. und 31. Dezember geschlossen.',
  'notice-evening': 'Die Führung beginnt um 18:30 Uhr vor dem Bahnhof und dauert etwa neunzig Minuten.',
  'notice-applications':
    'Senden Sie Ihre Bewerbung mit einem Anschreiben von höchstens zwei Seiten bis zum 12. September 2025 an jobs@example.org.',
  'notice-help':
    'Auf Wunsch wird in Gebärdensprache gedolmetscht; bitte teilen Sie uns rechtzeitig mit, was Sie benötigen.',
  'said-second-study-visit':
    'Der zweite Studienbesuch fand vom 5. bis 7. März 2025 in Löwen statt, mit 24 Teilnehmenden aus neun Ländern.',
  'said-budget-which-comes':
    'Das Budget beträgt 1.914.046 Euro, wovon 80 Prozent von der Europäischen Union kommen.',
  'said-applications-close-december': 'Bewerbungsschluss ist der 31.12.2024 um 14:30 Uhr.',
  'said-about-million-people': 'Rund 1,9 Millionen Menschen arbeiten in 250.000 Genossenschaften.',
  'said-article-regulation-annex': 'Siehe Artikel 12 der Verordnung (EU) 2021/1060 und Anhang II.',
  'said-group-met-november': 'Die Gruppe traf sich am 13./14. November 2023 erstmals.',
  'said-programme-runs-from':
    'Das Programm läuft von 2021 bis 2027 und unterstützt dreiundvierzig Organisationen.',
  'said-call-write-info':
    'Rufen Sie +30 27410 12345 an oder schreiben Sie vor dem 16. September an info@example.org.',
  'said-third-quarter-both': 'Im dritten Quartal 2025 veröffentlichen beide Regionen je zwei Berichte.',
  'said-three-day-training':
    'Eine dreitägige Schulung für 12 junge Menschen kostet zwischen 500 und 700 Euro.',
  'said-kick-off-was': 'Der Auftakt war im Mai 2023; die Kernphase endet am 28. Februar 2026.',
  'said-exhibition-lasts-from':
    'Die Ausstellung dauert vom 30. November bis 2. Dezember 2024, täglich von 9.00 bis 17.30 Uhr.',
  'said-only-respondents-that': 'Nur 12,5 % der Befragten, also 25 von 200, hatten vor 2020 davon gehört.',
  'said-more-https-www': 'Mehr unter https://www.example.eu/de/news. Der 4. Rundbrief erscheint im Juni.',
  'said-one-two-instruments': 'Eines der beiden Instrumente wurde verbessert; das andere folgt 2026.',
  'said-two-hundred-fifty': 'Zweihundertfünfzig Mitglieder pflanzten zweitausend Bäume auf 12,5 Hektar.',
  'said-twenty-first-meeting':
    'Das einundzwanzigste Treffen am Montag, dem 4. Mai 2026, dauert zweieinhalb Stunden.',
  'said-version-guide-follows':
    'Version 2.1 des Leitfadens folgt ISO 9001 und wurde durch Horizont 2020 gefördert.',
};
