// English prose of our own (news, law, project, announcements) with the facts it says.
export const en: readonly (readonly [string, string])[] = [
  // News.
  [
    'The coalition lost its majority on Tuesday, 4 March 2025, when six members of the liberal group voted with the opposition.',
    'date 2025-03-04, number 6',
  ],
  [
    'Voters go to the polls on 12 October. Turnout at the last election was 61.4%, the lowest since 1998.',
    'date XXXX-10-12, percent 61.4%, date 1998',
  ],
  [
    'The mayor of Ardenbrook resigned yesterday after three weeks of protests over the new waterfront.',
    'number 3',
  ],
  [
    'Parliament adopted the pension bill by 213 votes to 187, with nine abstentions, shortly before the summer recess.',
    'number 213, number 187, number 9',
  ],
  [
    'The foreign minister will visit Vilnius from 3 to 5 June 2024 and meet her Baltic colleagues there.',
    'date 2024-06-03/2024-06-05',
  ],
  [
    'Northfield United beat Carrick Rovers 3-1 on Saturday and climbed to fifth place in the table.',
    'number 3, number 1, ordinal 5',
  ],
  [
    'She won the final 6-4, 7-5 in one hour and fifty-two minutes, her twelfth title on clay.',
    'number 6, number 4, number 7, number 5, number 1, number 52, ordinal 12',
  ],
  [
    'The 19-year-old sprinter ran the 200 metres in 22.08 seconds, a national record for under-20 athletes.',
    'number 19, number 200, number 22.08, number 20',
  ],
  [
    'The marathon on 27 April 2025 drew 14,300 runners from 62 countries; the oldest was eighty-one.',
    'date 2025-04-27, number 14300, number 62, number 81',
  ],
  [
    'Inflation slowed to 2.3 per cent in February 2025, down from 2.8 per cent a month earlier.',
    'percent 2.3%, date 2025-02, percent 2.8%',
  ],
  [
    'The central bank cut its key rate by 0.25 percentage points to 3.5%, the third cut in a row.',
    'percent 0.25%, percent 3.5%, ordinal 3',
  ],
  [
    'The steelmaker reported a loss of €412m for the second quarter of 2024 and will close two of its plants.',
    'money EUR 412000000, ordinal 2, date 2024, number 2',
  ],
  [
    'Shares in the airline fell twelve percent after it warned that fuel would cost an extra $1.2bn.',
    'percent 12%, money USD 1200000000',
  ],
  [
    'The retailer plans to open between 40 and 50 shops by 2028, most of them in small market towns.',
    'number 40, number 50, date 2028',
  ],
  [
    'Unemployment among young people stood at 15–20 % in the coastal regions during the winter months.',
    'percent 15%, percent 20%',
  ],
  [
    'Four people were injured when a tram left the rails near the harbour at 7.45 a.m. on Thursday.',
    'number 4, time 07:45',
  ],
  [
    'The fire broke out at about 11:20 p.m. and destroyed a warehouse of 3,500 square metres.',
    'time 23:20, number 3500',
  ],
  [
    'Rescue teams pulled two hundred and thirty passengers from the ferry before it sank 8 nautical miles off the coast.',
    'number 230, number 8',
  ],
  [
    'A lorry carrying 26 tonnes of apples overturned on the ring road; nobody was hurt, but traffic stood still for hours.',
    'number 26',
  ],
  [
    'The earthquake of magnitude 5.8 struck the valley on the night of 9 February 2024 and damaged 1,150 houses.',
    'number 5.8, date 2024-02-09, number 1150',
  ],
  [
    'Astronomers have found seven rocky planets around a star about 40 light years away, some of them no bigger than Mars.',
    'number 7, number 40',
  ],
  [
    'The trial with 1\u00a0240 patients showed that the new drug halves the risk of a stroke, the team writes.',
    'number 1240',
  ],
  [
    'The glacier has lost 1.7 million tonnes of ice since 2003, according to measurements by four universities.',
    'number 1700000, date 2003, number 4',
  ],
  [
    'Researchers dated the wooden bridge to the 14th century; until now it was thought to be two hundred years younger.',
    'ordinal 14, number 200',
  ],
  [
    'The probe will reach the asteroid in late November 2026 and return samples to Earth in 2031.',
    'date 2026-11, date 2031',
  ],
  [
    'The museum shows 85 prints by Ilse Marr, who died in 1937, until the 16th of March.',
    'number 85, date 1937, date XXXX-03-16',
  ],
  [
    'The festival opened its twenty-fifth edition with a film about the bees of the northern moors.',
    'ordinal 25',
  ],
  [
    'Her third novel has sold 600,000 copies and will be translated into 21 languages in the coming year.',
    'ordinal 3, number 600000, number 21',
  ],
  [
    'King Edmund IV opened the restored theatre, which had been closed since the flood of August 2021.',
    'ordinal 4, date 2021-08',
  ],
  [
    'The city orchestra plays on Sundays only this whole season; tickets cost £15 to £42.',
    'money GBP 15, money GBP 42',
  ],
  [
    'Temperatures will reach 34 degrees on Friday, 18 July, before thunderstorms cool the west of the country.',
    'number 34, date XXXX-07-18',
  ],
  [
    'Snow fell for three days in the uplands, and in the night the thermometer showed minus 17 degrees.',
    'number 3, number 17',
  ],
  [
    'Gusts of up to 120 km/h brought down trees, and some 9,000 households were without power on Sunday morning.',
    'number 120, number 9000',
  ],
  [
    'The drought has halved the wheat harvest in the south, where farmers speak of the worst year in living memory.',
    '',
  ],
  [
    'Fishing crews may return to sea on 1 May if stocks have recovered, the ministry said in a brief statement.',
    'date XXXX-05-01',
  ],
  [
    'The city will spend €5–10 million on cycle paths and bus lanes between 2025 and 2029.',
    'money EUR 5000000, money EUR 10000000, date 2025/2029',
  ],
  [
    'Exports to Poland rose by 11.9 per cent last year, while imports stayed where they were, the chamber of commerce said.',
    'percent 11.9%',
  ],
  [
    'The court sentenced the former director to eight years in prison and a fine of 75\u202f000 Swiss francs.',
    'number 8, money CHF 75000',
  ],
  [
    'About 300 demonstrators gathered outside the town hall from 5 to 7 p.m.; the police counted only half as many.',
    'number 300, time 17:00/19:00',
  ],
  [
    'The bakery, founded in 1894, is now run by the fifth generation and employs thirty-three people.',
    'date 1894, ordinal 5, number 33',
  ],
  [
    'Housing prices climbed between 6% and 8% in the capital, while rents in the countryside hardly moved.',
    'percent 6%, percent 8%',
  ],
  [
    'The Nordic fund lent 250 million Swedish kronor to the port, to be repaid over fifteen years.',
    'money SEK 250000000, number 15',
  ],
  [
    'The strike on 21 and 22 January will stop nearly all regional trains, the union announced on Monday.',
    'date XXXX-01-21, date XXXX-01-22',
  ],
  ['A cold winter and a late spring have left the beekeepers with few colonies and many worries.', ''],
  [
    'The exhibition closed on 31/01/2024 after 48 days and 22,615 visitors, a third more than expected.',
    'date 2024-01-31, number 48, number 22615',
  ],
  // Law and administration.
  [
    'Article 12 of Regulation (EU) 2021/1060 requires each Member State to set up a monitoring committee.',
    'identifier 12, identifier 2021/1060',
  ],
  [
    'Tenders must be submitted by 12:00 on 28 February 2025; late tenders will be rejected unopened.',
    'time 12:00, date 2025-02-28',
  ],
  [
    'The contracting authority shall reply within fifteen working days of receiving the complaint.',
    'number 15',
  ],
  [
    'Pursuant to Directive 2014/24/EU, the threshold for supply contracts shall be reviewed every two years.',
    'identifier 2014/24, number 2',
  ],
  [
    'The beneficiary shall keep all supporting documents until 31 December 2032 at the latest.',
    'date 2032-12-31',
  ],
  [
    'Section 3.2 of the grant agreement obliges partners to report staff costs for every month of the project.',
    'identifier 3.2',
  ],
  [
    'A fine of up to EUR 20\u00a0000\u00a0000 or 4 % of worldwide turnover may be imposed, whichever is higher.',
    'money EUR 20000000, percent 4%',
  ],
  [
    'Under paragraph 2, the authority may extend the time limit once by thirty days, stating its reasons.',
    'identifier 2, number 30',
  ],
  [
    'The list in Annex II is replaced with effect from 1 January 2026; Annexes III and V remain unchanged.',
    'ordinal 2, date 2026-01-01, ordinal 3, ordinal 5',
  ],
  [
    'The lease runs from 1 July 2023 to 30 June 2028 and is renewed for one year unless either party objects.',
    'date 2023-07-01/2028-06-30, number 1',
  ],
  [
    'The appeal was lodged on 9.5.2023 and declared admissible on 14.11.2023 by the second chamber.',
    'date 2023-05-09, date 2023-11-14, ordinal 2',
  ],
  [
    'Applicants must be at least eighteen years of age and have lived in the municipality for five years.',
    'number 18, number 5',
  ],
  [
    'The maximum grant is €60,000 per applicant; the rate of support shall not exceed 80 percent of eligible costs.',
    'money EUR 60000, percent 80%',
  ],
  [
    'Contract no. 2023-117 was signed in three originals and entered in the register of the ministry.',
    'identifier 2023-117, number 3',
  ],
  [
    'The laboratory shall be certified to ISO 9001 and shall have at least one person trained in data protection.',
    'identifier 9001, number 1',
  ],
  [
    'Payment is due within 45 days; interest of 1.5% is charged for each month of delay thereafter.',
    'number 45, percent 1.5%',
  ],
  [
    'The Act of 23rd March 1999 is repealed. References to it shall be read as references to this Act.',
    'date 1999-03-23',
  ],
  [
    'Chapter IV lays down the rules on access to files and on the hearing of witnesses and experts.',
    'ordinal 4',
  ],
  [
    'Objections may be sent in writing to 14 Mill Lane or by e-mail to planning@ardenbrook.example before 5 p.m. on Friday.',
    'identifier 14, email planning@ardenbrook.example, time 17:00',
  ],
  [
    'The committee shall meet at least twice a year; its meetings are open to the public unless it decides otherwise.',
    '',
  ],
  [
    'Articles 12 and 14 apply to small enterprises with fewer than fifty employees as they do to larger ones.',
    'identifier 12, identifier 14, number 50',
  ],
  [
    'The consultation is open until 15 Sept. 2025. Replies of more than 10 pages will not be considered.',
    'date 2025-09-15, number 10',
  ],
  [
    'The tender, worth £2.75 million excluding VAT, was divided into six lots of roughly equal size.',
    'money GBP 2750000, number 6',
  ],
  [
    'Council Regulation (EC) No 1083/2006 no longer applies to operations selected after 2014.',
    'identifier 1083/2006, date 2014',
  ],
  [
    'In the budget years 2021-2027, each region shall reserve 30% of its funds for climate action.',
    'date 2021/2027, percent 30%',
  ],
  [
    'The notice was published on page 14 of the national official gazette of 2 December 2022.',
    'identifier 14, date 2022-12-02',
  ],
  [
    'A person who fails to comply commits an offence and is liable to a fine not exceeding five hundred pounds.',
    'money GBP 500',
  ],
  [
    'The registry is open to visitors Monday to Friday, 9:00-12:30, in room 204 on the second floor.',
    'time 09:00/12:30, identifier 204, ordinal 2',
  ],
  [
    'The parties shall settle any dispute amicably. Failing this, the courts of the seat of the lender have jurisdiction.',
    '',
  ],
  [
    'The deadline for transposition, 17 October 2024, has passed in nineteen of the Member States without result.',
    'date 2024-10-17, number 19',
  ],
  // Project prose.
  [
    'The kick-off meeting took place on 13 and 14 November 2023 and brought together ten partners from nine countries.',
    'date 2023-11-13, date 2023-11-14, number 10, number 9',
  ],
  [
    'Our second study visit will be held on 16-18 April 2024 in the hills above Torrevieja del Monte.',
    'ordinal 2, date 2024-04-16/2024-04-18',
  ],
  [
    'The project has a total budget of EUR 1 914 046, of which 80% comes from the European Regional Development Fund.',
    'money EUR 1914046, percent 80%',
  ],
  [
    'Welcome to the third issue of our newsletter! In the past six months we have visited four regions and met 57 social enterprises.',
    'ordinal 3, number 6, number 4, number 57',
  ],
  [
    'Newsletter #2 looks back at the summer school and forward to the autumn round of regional meetings.',
    'ordinal 2',
  ],
  [
    'The project runs from March 2023 to May 2027 and is divided into two phases: learning and monitoring.',
    'date 2023-03/2027-05, number 2',
  ],
  [
    'During the three-day visit, twenty-eight participants saw a repair café, a laundry and a community farm.',
    'number 3, number 28',
  ],
  [
    'The stakeholder group met on Wednesday 7 February at 10 a.m. and discussed eleven good practices.',
    'date XXXX-02-07, time 10:00, number 11',
  ],
  [
    'So far 12 of the 30 good practices have been collected; the rest will follow in the first half of 2026.',
    'number 12, number 30, ordinal 1, date 2026',
  ],
  [
    'Social economy organisations give work to more than 13.6 million people in Europe, or 6.3 percent of all employees.',
    'number 13600000, percent 6.3%',
  ],
  [
    'The lead partner presented the results of a survey answered by 1,408 people between May and July 2024.',
    'number 1408, date 2024-05/2024-07',
  ],
  ['Half of the mentors are women, and a third of them have founded a cooperative of their own.', ''],
  [
    'The regional action plan was approved on 20th May 2025 and foresees investments of 3.4 million euro.',
    'date 2025-05-20, money EUR 3400000',
  ],
  [
    'For more information, visit https://www.example-social.eu/news or write to Info@Example-Social.eu.',
    'url https://www.example-social.eu/news, email info@example-social.eu',
  ],
  [
    'At the interregional workshop in mid-May 2025, every partner brought two local stakeholders.',
    'date 2025-05, number 2',
  ],
  [
    'The cooperative started in 2011 with five members; today it has a hundred and twelve.',
    'date 2011, number 5, number 112',
  ],
  [
    'Between 2014 and 2020 the region supported 64 such initiatives with grants of €5,000 to €25,000.',
    'date 2014/2020, number 64, money EUR 5000, money EUR 25000',
  ],
  [
    'Our next steering group meeting is planned for the last week of June, most probably online.',
    'date XXXX-06',
  ],
  [
    'The indicator “people with increased capacity” stands at 46, that is 115 % of the target of 40.',
    'number 46, percent 115%, number 40',
  ],
  [
    'Seven enterprises took part in the pilot action, each of them receiving a voucher worth 1500 euros.',
    'number 7, money EUR 1500',
  ],
  [
    'The thematic seminar on public procurement runs from 30 September to 2 October 2025 in the old customs house.',
    'date 2025-09-30/2025-10-02',
  ],
  [
    'Partners agreed to translate the guide into all eleven languages and to print 2,000 copies in total.',
    'number 11, number 2000',
  ],
  [
    'The school for young founders opens in the 2023/24 school year with thirty-five pupils in three classes.',
    'date 2023/2024, number 35, number 3',
  ],
  [
    'The next morning, the group travelled 45 kilometres by coach to a vineyard run by people with disabilities.',
    'number 45',
  ],
  [
    'Four working groups, 18 interviews and one survey: this is how the regional analysis was made.',
    'number 4, number 18, number 1',
  ],
  [
    'The peer review in Klarendal lasted two days; the recommendations were sent out on 22 Nov 2024.',
    'number 2, date 2024-11-22',
  ],
  [
    'Ten years ago there was nothing here but weeds. Now the market hall feeds 650 families a week.',
    'number 10, number 650',
  ],
  [
    'A social enterprise puts people before profit: what it earns goes back into its mission and its workers.',
    '',
  ],
  [
    'The fourth steering group meeting, on the 8th of October 2025, approved the budget shift of 45,300.50 euros.',
    'ordinal 4, date 2025-10-08, money EUR 45300.5',
  ],
  [
    'Partners reported progress for the period 1 March – 31 August 2024, with spending at 92.5% of the plan.',
    'date 2024-03-01/2024-08-31, percent 92.5%',
  ],
  [
    'The Polish partner contributes 420,000 zloty, the Romanian partner 98,000 lei, to the joint training fund.',
    'money PLN 420000, money RON 98000',
  ],
  ['The exchange taught us above all that trust grows where people cook, work and argue together.', ''],
  [
    'We are looking for fifteen to twenty young people who would like to join the summer academy in July 2026.',
    'number 15, number 20, date 2026-07',
  ],
  [
    'On 5, 12 and 19 March 2025 the hub offers evening courses in bookkeeping for new cooperatives.',
    'date 2025-03-05, date 2025-03-12, date 2025-03-19',
  ],
  [
    'The self-assessment tool, version 2.1, can be downloaded from www.example-toolbox.org free of charge.',
    'identifier 2.1, url www.example-toolbox.org',
  ],
  [
    'In early 2025 the ministry took up two of our proposals; a new funding line of €1.2 bn is being prepared.',
    'date 2025, number 2, money EUR 1200000000',
  ],
  [
    'More than one hundred guests came to the closing event, among them the mayors of three partner towns.',
    'number 100, number 3',
  ],
  [
    'The network, which grew out of a Horizon 2020 project, now counts 39 members in 17 regions.',
    'identifier 2020, number 39, number 17',
  ],
  [
    'The map shows all of the 88 sheltered workshops, together with opening hours and a short portrait.',
    'number 88',
  ],
  [
    'The report is due at the end of September; the translation will follow in November 2026 at the latest.',
    'date XXXX-09, date 2026-11',
  ],
  [
    'Women make up 54.5 per cent of the staff and, since January 2023, hold five out of nine seats on the board.',
    'percent 54.5%, date 2023-01, number 5, number 9',
  ],
  [
    'The farm covers twelve hectares, keeps 1,050 hens and sells its eggs in sixteen shops of the region.',
    'number 12, number 1050, number 16',
  ],
  [
    'Several partners asked for more time, dozens of ideas were put on the wall, and everybody went home tired but happy.',
    '',
  ],
  [
    'From January to June 2024 the mobile advice bus stopped in twenty-three villages and reached some 900 households.',
    'date 2024-01/2024-06, number 23, number 900',
  ],
  [
    'Grant agreement no. 101084523 covers the second phase, which ends in December 2027.',
    'identifier 101084523, ordinal 2, date 2027-12',
  ],
  // Announcements.
  [
    'Programme for Thursday: 09:00–09:30 registration, 09:30–11:00 opening session, 11:15 departure for the site visit.',
    'time 09:00/09:30, time 09:30/11:00, time 11:15',
  ],
  [
    'Doors open at 6:30 p.m., the concert starts at 7:15 p.m. Tickets: £18, or £9.50 for students.',
    'time 18:30, time 19:15, money GBP 18, money GBP 9.5',
  ],
  [
    'Please register by 14 June at https://forms.example.org/spring-school?lang=en or call +44 20 7946 0123.',
    'date XXXX-06-14, url https://forms.example.org/spring-school?lang=en, phone +442079460123',
  ],
  [
    'The library will be closed from 24 December 2025 to 2 January 2026. Books may be returned through the slot in the door.',
    'date 2025-12-24/2026-01-02',
  ],
  [
    'The webinar takes place on Tuesday, 11 March 2025, from 2:30 p.m. to 4 p.m. CET. Participation is free.',
    'date 2025-03-11, time 14:30/16:00',
  ],
  [
    'Venue: House of Cooperatives, Rue des Tanneurs 58, 1040 Brussels; the seminar room is on the third floor.',
    'identifier 58, identifier 1040, ordinal 3',
  ],
  [
    'Lunch is served from 12.30 to 13.45 and costs €12.50; please tell us about allergies by Monday.',
    'time 12:30/13:45, money EUR 12.5',
  ],
  [
    'Questions? Ring Maud on +353 1 496 0000 after 10 a.m. on weekdays, or write to maud.keane@example.ie.',
    'phone +35314960000, time 10:00, email maud.keane@example.ie',
  ],
  [
    'We have 25 places left on the bus to the fair on 9/11/2025. The fare is 8 euros there and back.',
    'number 25, date 2025-11-09, money EUR 8',
  ],
  [
    'Guided tours every Saturday at 11 a.m. and 3 p.m.; groups of more than eight people should book ahead.',
    'time 11:00, time 15:00, number 8',
  ],
  [
    'The annual dinner costs 350 Danish kroner a head; children under twelve eat for nothing.',
    'money DKK 350, number 12',
  ],
  [
    'Bring sturdy shoes, a raincoat and good humour: the walk goes ahead whatever the weather decides to do.',
    '',
  ],
  [
    'The next open day is on Sunday 4 May 2025, 10:00 to 16:00, at the old dairy, Canal Street 27.',
    'date 2025-05-04, time 10:00/16:00, identifier 27',
  ],
  [
    'The course fee is CHF 480 and includes a 96-page handbook, three lunches and a certificate.',
    'money CHF 480, number 96, number 3',
  ],
  [
    'Call for entries: send up to five photographs (max. 4 MB each) to contest@example-photo.net by the evening of 31 Oct.',
    'number 5, number 4, email contest@example-photo.net, date XXXX-10-31',
  ],
  // What only looks like a fact.
  ['Nurses will march through the capital again, and the mayor may join them if her duties permit it.', ''],
  ['The hotline works 24/7, and the forms fit on a single sheet of A4 that anybody can print at home.', ''],
  [
    'Hundreds of volunteers and dozens of firefighters searched the woods; thousands of leaflets were handed out.',
    '',
  ],
  ['After COVID-19 the ministers of the G7 promised to cut CO2 faster, yet nobody asked them how.', ''],
  ['Both sisters inherited a half of the mill, and both sold it twice as fast as the notary had hoped.', ''],
  ['April Hastings and her neighbour Mrs May argued about the hedge until the evening grew cold.', ''],
  [
    'No one knew whether the neighbours had met before, but they had certainly read one another’s letters.',
    '',
  ],
  ['The laboratory found H5N1 in a swan; the recording, an MP3 of its cry, was played to the students.', ''],
  [
    'Exactly a dozen eggs lay in the basket; three quarters of them were cracked, and the rest were gone by the evening.',
    'number 12',
  ],
  [
    'The chances are fifty-fifty, said the coach, who prefers mathematics to promises and silence to both.',
    '',
  ],
  ['Two thirds of the meadow belong to the parish, a quarter to the baker, and the rest to the wind.', ''],
  [
    'Of the four brothers, one of the two youngest became a bishop; the others stayed on the farm in the hills.',
    'number 4, number 1, number 2',
  ],
  [
    'The drive along the A2 motorway took longer than the flight, and by Wednesday morning everybody was exhausted.',
    '',
  ],
  [
    'Someone once told me that anyone can learn a tenor part in a weekend if the weight of the world allows it.',
    '',
  ],
  ['Her lastborn often sat in the attic, frightened by the storm, and listened to the canine next door.', ''],
  [
    'The watchmaker sold the brand for 40 million Swiss francs and kept a 15 per cent stake.',
    'money CHF 40000000, percent 15%',
  ],
  [
    'A night in the hostel costs 900 Czech korunas, or about 36 euros, breakfast included.',
    'money CZK 900, money EUR 36',
  ],
  [
    'The fjord tunnel will cost 3.2 billion Norwegian kroner and open in the spring of 2029.',
    'money NOK 3200000000, date 2029',
  ],
  [
    'Between them the farmers received 12,500 Bulgarian leva and 4,000 Romanian lei.',
    'money BGN 12500, money RON 4000',
  ],
  ['The start-up raised 7.5 million US dollars, two-thirds of it from a pension fund.', 'money USD 7500000'],
  [
    'Global debt has passed 300 trillion dollars, economists at the institute estimate.',
    'money USD 300000000000000',
  ],
  [
    'Sections 4 and 5 of the Act do not apply where the tenant has given three months’ notice.',
    'identifier 4, identifier 5, number 3',
  ],
  [
    'The measures in Chapters 2 and 3 of the plan are set out on pages 14 to 22.',
    'identifier 2, identifier 3, identifier 14, identifier 22',
  ],
  [
    'Recital 15 and point 3 of Annex IV explain how the amounts are calculated.',
    'identifier 15, identifier 3, ordinal 4',
  ],
  [
    'Lots 1 and 4 were awarded to a firm from Lyon; lot 2 was withdrawn on 6 May 2024.',
    'identifier 1, identifier 4, identifier 2, date 2024-05-06',
  ],
  [
    'Please quote reference number 4471-22 and pay invoice no. 20240815 within 30 days.',
    'identifier 4471-22, identifier 20240815, number 30',
  ],
  ['Registration number 0456.789.123 appears on every page of the deed.', 'identifier 0456.789.123'],
  [
    'The reception starts at 7 in the evening in Hall 3; the workshop at 9 in the morning in room 12.',
    'time 19:00, identifier 3, time 09:00, identifier 12',
  ],
  [
    'A third of the respondents were under thirty, and a third survey is planned for October.',
    'number 30, ordinal 3, date XXXX-10',
  ],
  ['Sales fell by a fifth, but the company still hired four dozen apprentices.', 'number 48'],
  ['Half a dozen villages and two dozen farms joined the scheme.', 'number 6, number 24'],
  ['Several hundred people waited for a few thousand tickets, and several million watched at home.', ''],
  [
    'The first book sold well, the second less so, and the third one was never printed.',
    'ordinal 1, ordinal 2, ordinal 3',
  ],
  ["They helped one another, one by one, and nobody asked for one's papers.", ''],
  ['One or more members may be absent, but at least one lawyer must attend.', 'number 1'],
  ['First aid was given by Mrs June and by her first-hand witness, Mr August.', ''],
  ['She ran the one-thousandth lap of her life on her fifty-third birthday.', 'ordinal 1000, ordinal 53'],
  ['A second later the lights went out; a second attempt succeeded at 4 p.m.', 'ordinal 2, time 16:00'],
  [
    'The court of appeal upheld the judgment of 17 June 2022 and set costs at £1,850.50.',
    'date 2022-06-17, money GBP 1850.5',
  ],
  [
    'The wage rises from 1,050 to 1,115 euros on the first of January.',
    'money EUR 1050, money EUR 1115, date XXXX-01-01',
  ],
  [
    'Under clause 8.3, either party may terminate with 90 days’ notice; clause 9 survives.',
    'identifier 8.3, number 90, identifier 9',
  ],
  [
    'The 150th anniversary fell in the two hundred and first year of the archive.',
    'ordinal 150, ordinal 201',
  ],
  [
    'A 3.5-tonne van, 1.8 metres wide, blocked Gate 4 for twenty-five minutes.',
    'number 3.5, number 1.8, identifier 4, number 25',
  ],
  ['Turnout rose by 4.5 percentage points to just under 70%.', 'percent 4.5%, percent 70%'],
  [
    'Nine out of ten pupils passed; one in ten must sit the test again in September.',
    'number 9, number 10, number 1, number 10, date XXXX-09',
  ],
  [
    'The law of 1832 was amended in 1877 and repealed on the 3rd of February 1951.',
    'date 1832, date 1877, date 1951-02-03',
  ],
  [
    'Founded in 1662, the society has 1,700 fellows and meets four times a year.',
    'date 1662, number 1700, number 4',
  ],
  [
    'Room 2.14, third floor, from 9.15 to 10.45, then lunch until 13.00.',
    'identifier 2.14, ordinal 3, time 09:15/10:45, time 13:00',
  ],
  [
    'By 2030 emissions must fall by 55% compared with 1990, the council said on 3 July.',
    'date 2030, percent 55%, date 1990, date XXXX-07-03',
  ],
  [
    'The prize of 20,000 Danish kroner went to Elif Aksoy, 34, and her team of eleven.',
    'money DKK 20000, number 34, number 11',
  ],
  [
    'Some 1.2m viewers saw the twelfth and last episode; the first drew twice as many.',
    'number 1200000, ordinal 12, ordinal 1',
  ],
  [
    'Between 1 April and 30 September the castle is open daily, 10am–6pm.',
    'date XXXX-04-01/XXXX-09-30, time 10:00/18:00',
  ],
  [
    'A twenty-minute film, a two-and-a-half-hour tour and a one-day pass are included.',
    'number 20, number 2.5, number 1',
  ],
  [
    'On 1–2 and 8–9 March 2025, eighteen mentors coached 120 founders.',
    'date 2025-03-01/2025-03-02, date 2025-03-08/2025-03-09, number 18, number 120',
  ],
  [
    'Case no. 45/2023 was joined with the earlier one on the twenty-second of June.',
    'identifier 45/2023, date XXXX-06-22',
  ],
  [
    'The sculptor died in March 1648; her studio, at 3 Rope Walk, reopened last year.',
    'date 1648-03, identifier 3',
  ],
  ['It was her first marathon, her forty-first race and, she joked, her last.', 'ordinal 1, ordinal 41'],
  [
    'Rates rose from 4.25% to 4.5%, while the pound fetched $1.27.',
    'percent 4.25%, percent 4.5%, money USD 1.27',
  ],
  [
    'Unemployment fell to a forty-year low of 3.9 per cent in the three months to July.',
    'number 40, percent 3.9%, number 3, date XXXX-07',
  ],
  [
    'The 2:1 victory came in the 89th minute before 41,250 spectators.',
    'number 2, number 1, ordinal 89, number 41250',
  ],
  [
    'The hearing lasted from Monday 3 to Wednesday 5 February 2025 in Courtroom 6.',
    'date 2025-02-03/2025-02-05, identifier 6',
  ],
  [
    'The steering committee (SC5) meets on the first Tuesday of each month at 10:00 CET.',
    'ordinal 1, time 10:00',
  ],
  [
    'Applicants aged 18 to 30 may apply until 23:59 on 1/12/2025.',
    'number 18, number 30, time 23:59, date 2025-12-01',
  ],
  [
    'The grant covers up to two thirds of costs, i.e. at most EUR 1.2m per consortium of three to six partners.',
    'money EUR 1200000, number 3, number 6',
  ],
  [
    'Paragraphs 1, 2 and 4 of Article 7 shall enter into force on the twentieth day after publication.',
    'identifier 1, identifier 2, identifier 4, identifier 7, ordinal 20',
  ],
  ['Work package 3 has a budget of €240k and 14.5 person-months.', 'number 3, money EUR 240000, number 14.5'],
  ['They met on the 5th, 6th and 9th of May 2024.', 'date 2024-05-05, date 2024-05-06, date 2024-05-09'],
  [
    'The one-year course costs £9,250 a year, or £27,750 in all.',
    'number 1, money GBP 9250, money GBP 27750',
  ],
  [
    'Seventy-five-year-old twins won two of the four prizes at the twenty-third fair.',
    'number 75, number 2, number 4, ordinal 23',
  ],
  [
    'Of the 1,005 people polled between 2 and 9 June, 52 percent said no.',
    'number 1005, date XXXX-06-02/XXXX-06-09, percent 52%',
  ],
  [
    'The vote was 7 for, 5 against, with one abstention and two absent.',
    'number 7, number 5, number 1, number 2',
  ],
  [
    'Half the town came; one in five was under ten, and one woman was 101.',
    'number 1, number 5, number 10, number 1, number 101',
  ],
  [
    'By late 2026 some 4,500 jobs, or one job in eight, will go.',
    'date 2026, number 4500, number 1, number 8',
  ],
  [
    'On 29 February 2024, at 6 a.m., the temperature was 12.5 °C.',
    'date 2024-02-29, time 06:00, number 12.5',
  ],
  [
    'The Court of Appeal dismissed the claim on 14 March 2024 and ordered the appellant to pay costs of £18,450 within 28 days.',
    'date 2024-03-14, money GBP 18450, number 28',
  ],
  [
    "Under section 21 of the Act, a landlord must give at least two months' notice in writing.",
    'identifier 21, number 2',
  ],
  [
    'The defendant, 43, was sentenced to six years and nine months in prison; two of the three judges agreed.',
    'number 43, number 6, number 9, number 2, number 3',
  ],
  [
    'United came from behind to win 3-2 at home, with the winner arriving in the 89th minute before a crowd of 52,318.',
    'number 3, number 2, ordinal 89, number 52318',
  ],
  [
    'She ran the 1,500 metres in under four minutes for the first time and finished fifth overall.',
    'number 1500, number 4, ordinal 1, ordinal 5',
  ],
  ['The visitors lost by an innings and 47 runs inside three days.', 'number 47, number 3'],
  [
    'Melt 125 g butter, stir in 200 g sugar and three eggs, then bake at 180 °C for 35 to 40 minutes.',
    'number 125, number 200, number 3, number 180, number 35, number 40',
  ],
  ['Leave the dough to rest for half an hour, knead it twice and shape it into a dozen rolls.', 'number 12'],
  [
    'Serves four to six. Prep time: 20 min. Keeps for up to five days in the fridge.',
    'number 4, number 6, number 20, number 5',
  ],
  [
    'The 07.42 to Leeds will depart from platform 9 and is expected to arrive at 10.15.',
    'time 07:42, identifier 9, time 10:15',
  ],
  [
    'Trains run every 15 minutes between 6 a.m. and 11.30 p.m., Monday to Saturday.',
    'number 15, time 06:00/23:30',
  ],
  [
    'From Sunday 15 December the last service leaves at 23:05 instead of 22:50.',
    'date XXXX-12-15, time 23:05, time 22:50',
  ],
  [
    'Notice is hereby given that Mill Lane will be closed to traffic from 3 to 17 June 2025.',
    'date 2025-06-03/2025-06-17',
  ],
  [
    'Bulky waste is collected on the first Tuesday of every month; please put it out by 7am.',
    'ordinal 1, time 07:00',
  ],
  [
    'The Council meets on Thursday, 9th January 2025 at 7.30pm in Room 12 of the Town Hall, 4 Market Street.',
    'date 2025-01-09, time 19:30, identifier 12, identifier 4',
  ],
  [
    'Objections must be received no later than noon on 31st July. Quote reference 24/01873.',
    'date XXXX-07-31, identifier 24/01873',
  ],
  [
    'The personal allowance stays at £12,570 until April 2028, while the higher rate remains 40 per cent.',
    'money GBP 12570, date 2028-04, percent 40%',
  ],
  [
    'Corporation tax rose from 19% to 25% on 1 April 2023 for companies with profits above £250,000.',
    'percent 19%, percent 25%, date 2023-04-01, money GBP 250000',
  ],
  [
    'Returns filed more than three months late attract a penalty of £10 a day, up to a maximum of £900.',
    'number 3, money GBP 10, money GBP 900',
  ],
  [
    'Of the 1,284 patients admitted, one in eight waited longer than twelve hours for a bed.',
    'number 1284, number 1, number 8, number 12',
  ],
  [
    'Bed occupancy averaged 93.4% in the fourth quarter, 2.1 percentage points higher than a year earlier.',
    'percent 93.4%, ordinal 4, percent 2.1%',
  ],
  [
    'The hospital performed some 4,600 operations in 2023, among them 212 hip replacements.',
    'number 4600, date 2023, number 212',
  ],
  [
    'Built in 1764 and extended in the 19th century, the house holds more than 3,000 objects on four floors.',
    'date 1764, ordinal 19, number 3000, number 4',
  ],
  [
    'Open daily 10am–5pm, last admission 4.15pm. Adults £9.50, children under 16 free.',
    'time 10:00/17:00, time 16:15, money GBP 9.5, number 16',
  ],
  [
    'The portrait of George III hangs in the second room on the left, beside two views of Naples.',
    'ordinal 3, ordinal 2, number 2',
  ],
  [
    'Snow will fall above 300 metres overnight, with 5 to 10 cm likely by dawn and lows of minus 7 degrees.',
    'number 300, number 5, number 10, number 7',
  ],
  [
    'Gusts of up to 75 mph were recorded on Friday, and around 20,000 homes lost power.',
    'number 75, number 20000',
  ],
  ['It was the wettest February since 1990, with 168.4 mm of rain.', 'date XXXX-02, date 1990, number 168.4'],
  [
    'Margaret died peacefully on 2 November 2024, aged 91. She leaves three daughters and eleven grandchildren.',
    'date 2024-11-02, number 91, number 3, number 11',
  ],
  [
    'He was born in Cork on 23 September 1938, the seventh of nine children of a baker.',
    'date 1938-09-23, ordinal 7, number 9',
  ],
  [
    "The funeral will be held at St Anne's at 2 p.m. on Wednesday 13 November. Family flowers only.",
    'time 14:00, date XXXX-11-13',
  ],
  [
    'Tenders are invited for the resurfacing of 12.6 km of carriageway; estimated value: EUR 3.2 million excluding VAT.',
    'number 12.6, money EUR 3200000',
  ],
  [
    'Bids must remain valid for ninety days and be accompanied by a bond of 5% of the price.',
    'number 90, percent 5%',
  ],
  [
    'Questions may be sent to tenders@northvale.example until 16:00 on 20/02/2026.',
    'email tenders@northvale.example, time 16:00, date 2026-02-20',
  ],
  [
    'Lot 2 covers the supply of forty-five electric buses over a period of four years.',
    'identifier 2, number 45, number 4',
  ],
  [
    "A charming three-bedroom cottage with a garden of 850 m², five minutes' walk from the station. Guide price £385,000.",
    'number 3, number 850, number 5, money GBP 385000',
  ],
  [
    'To let: second-floor flat, 64 sq m, €1,150 per month plus bills, available from 1 September.',
    'ordinal 2, number 64, money EUR 1150, date XXXX-09-01',
  ],
  [
    'Viewings by appointment only: call +44 1632 960 118 or visit www.harbourhomes.example/lets.',
    'phone +441632960118, url www.harbourhomes.example/lets',
  ],
  [
    'Madam Speaker, this budget sets aside £1.4bn for schools and a further £600m for roads.',
    'money GBP 1400000000, money GBP 600000000',
  ],
  [
    'Inflation is forecast to fall to 2.3 per cent in 2025 and to 2 per cent the year after.',
    'percent 2.3%, date 2025, percent 2%',
  ],
  [
    'Borrowing will come down from $87 billion to $71 billion by the end of the decade.',
    'money USD 87000000000, money USD 71000000000',
  ],
  [
    'Michaelmas term runs from 6 October to 12 December 2025; lectures begin on the Tuesday.',
    'date 2025-10-06/2025-12-12',
  ],
  [
    'Examinations for second-year students take place between 11 and 22 May 2026.',
    'ordinal 2, date 2026-05-11/2026-05-22',
  ],
  ['Registration for the academic year 2025/26 opens in mid-August.', 'date 2025/2026, date XXXX-08'],
  ['Students must earn 60 credits, of which at least ten come from another faculty.', 'number 60, number 10'],
  ['The jury was out for both days and, once again, failed to agree.', ''],
  ['Dozens of residents complained about the noise, but hardly any came forward to give evidence.', ''],
  ['You may march in the parade, but do not expect the band to play all night.', ''],
  ['Half of the beds were empty and a third of the staff were away.', ''],
  ['The shop, open 24/7, sells A4 paper and little else.', ''],
  [
    'The judgment in case no. 2023-0458 runs to 112 pages; see in particular page 37.',
    'identifier 2023-0458, number 112, identifier 37',
  ],
  [
    'Ms Okoro won 6–4, 7–5 and will meet the No 1 seed on Sunday.',
    'number 6, number 4, number 7, number 5, ordinal 1',
  ],
  [
    'The relay team took gold in 37.62 seconds, the bronze medallists being half a second slower.',
    'number 37.62',
  ],
  ['The toll went up from 50 cents to two euros in 2019.', 'number 50, money EUR 2, date 2019'],
  ['The estate was valued at three hundred and twenty thousand pounds.', 'money GBP 320000'],
  ['The bridge carries about one and a half million vehicles a year.', 'number 1500000'],
  ['Regulation (EU) 2016/679 applies from 25 May 2018.', 'identifier 2016/679, date 2018-05-25'],
  [
    'The firm, certified to ISO 14001 since 2011, employs 1,900 people in seventeen countries.',
    'identifier 14001, date 2011, number 1900, number 17',
  ],
  [
    'The exhibition, which runs until January 7, drew 48,000 visitors in its first six weeks.',
    'date XXXX-01-07, number 48000, ordinal 1, number 6',
  ],
];
