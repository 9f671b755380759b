// English sentences of our own: the source that the other languages say again, fact for fact.
export const en: Readonly<Record<string, string>> = {
  // Project prose.
  'project-start':
    'The project started on 1 April 2023 and brings together nine partners from seven countries, with a total budget of €2,145,300.',
  'project-visit':
    'From 11 to 13 June 2024 the partners visited three social cooperatives near Ghent and spoke with 45 workers.',
  'project-steering':
    'The fifth steering committee took place online on 22 January 2025 and approved the accounts of the previous semester.',
  'project-stakeholders':
    'Each partner region set up a stakeholder group of 12 to 15 members, which meets four times a year.',
  'project-action-plan':
    'The regional action plan contains three measures and must be signed by 30 November 2025 at the latest.',
  'project-good-practices':
    'By the end of 2024 the partners had collected 36 good practices, of which 14 were published in the online library.',
  'project-cofunding':
    'The European Regional Development Fund covers 80% of the costs; the remaining 20% is paid by the partners themselves.',
  'project-vouchers':
    'Under the new scheme, social enterprises can receive a voucher of up to €7,500 for advice on digital tools.',
  'project-newsletter':
    'You are reading issue No 3 of our newsletter; the next one will appear in October 2025.',
  'project-survey':
    'A total of 318 organisations answered the survey, and 62.5% of them said that finding staff was their main difficulty.',
  'project-hosts':
    'Our hosts showed how an old textile factory of 4,200 square metres became a home for twenty-two associations.',
  'project-phase-two':
    'The second phase runs from April 2026 to March 2027 and will be devoted to following up the action plans.',
  'project-peer-review':
    'Six experts took part in the two-day peer review, which ended with 17 recommendations for the regional government.',
  'project-thanks':
    'We warmly thank the volunteers, the local council and all the colleagues who made this visit possible.',
  'project-public-procurement':
    'Since the reform of 2022, the city has reserved at least 5% of its contracts for social enterprises.',
  'project-work-integration':
    'The work integration enterprise employs 68 people, 41 of whom had been unemployed for more than two years.',
  'project-training':
    'The training consists of eight modules of three hours each and is free of charge for the first 25 participants.',
  'project-workshop-day':
    'On Thursday, 19 September 2024, thirty people from the public administration attended a workshop on social clauses.',
  'project-workshop-result':
    'At the end of the day the participants agreed on a common definition and on the next steps.',
  'project-indicator':
    'The target value of the indicator is 120 people with increased skills; 97 had been reached by 31 March 2025.',
  'project-two-days':
    'The partners will meet again on 8 and 9 October 2025 in the town hall, which offers room for 150 guests.',
  'project-fund': 'The regional fund grew from €1.2 million in 2019 to €3.75 million in 2024.',
  'project-loans':
    'The ethical bank granted 214 loans of between 5,000 and 25,000 euros, and only four of them were not repaid.',
  'project-members':
    'The federation has 1,150 member organisations with about 32,000 employees in the whole country.',
  'project-young':
    'Sixteen young people aged between 18 and 29 presented their ideas for a cooperative to a jury.',
  'project-incubator':
    'The incubator opened in February 2021 and has since supported fifty-four start-ups, nineteen of which are led by women.',
  'project-energy':
    'The energy community produces 870 megawatt hours a year and supplies 260 households in the valley.',
  'project-recycling':
    'In 2023 the cooperative collected 1,340 tonnes of clothes and created 28 permanent jobs.',
  'project-listening':
    'What struck us most was the patience with which the team listens to everyone who comes through the door.',
  'project-mapping':
    'The mapping covers the years 2018–2022 and describes 475 organisations in eleven provinces.',
  'project-label':
    'A label for social enterprises was introduced in 2020; so far 83 organisations have received it.',
  'project-lead':
    'The lead partner invites all partners to send their reports by 12:00 on 15 July 2025 so that the audit can begin.',
  'project-report-version':
    'Version 3.2 of the methodology was sent to the partners on 6 May 2024 together with Annex IV.',
  'project-interregional':
    'The programme period 2021–2027 has four priorities, and the third one concerns inclusive labour markets.',
  'project-semester':
    'In semester 6 the project organised two study visits, nine local meetings and three international seminars.',
  'project-farm':
    'The social farm covers 14.5 hectares, keeps 60 goats and offers work to 23 people with disabilities.',
  'project-price': 'A lunch at the neighbourhood restaurant costs €9.50, while members pay only 6 euros.',
  'project-share':
    'The social economy accounts for 7.4% of paid employment in the region and for 13 million jobs in the European Union.',
  'project-women':
    'Women hold between 35% and 40% of the management positions in the cooperatives that we studied.',
  'project-percentage-points':
    'The employment rate of the target group has risen by 6 percentage points since 2021.',
  'project-museum':
    'In the afternoon the group visited a museum in a former mine, where a cooperative of guides has been working since 1998.',
  'project-contract': 'The partnership agreement was signed by all seven partners in Vienna on 3 March 2023.',
  'project-final-event':
    'The final conference is planned for the second quarter of 2027; about two hundred guests are expected.',
  'project-travel':
    'The journey from the capital takes three and a half hours, so we recommend that you arrive the evening before.',
  'project-exchange':
    'The exchange of experience showed that laws alone are not enough and that trust between the partners matters most.',
  'project-council':
    'On 27 November 2023 the Council adopted a recommendation on the social economy, which asks for national strategies within 24 months.',
  'project-housing':
    'The housing cooperative is building 96 flats in four blocks; the first tenants will move in during August 2026.',
  'project-market':
    'More than 70 producers sold their goods at the Christmas market, which was open from 6 to 22 December 2024.',
  'project-mentors':
    'Eleven mentors accompanied the participants for nine months and met them every Tuesday from 17:00 to 18:30.',
  'project-budget-lines':
    'Staff costs amount to 940,000 euros, travel to 118,500 euros and external expertise to 235,250 euros.',
  // News.
  'news-election':
    'In the election of 9 June 2024 the governing party won 34.2% of the vote and 58 of the 150 seats.',
  'news-turnout': 'Turnout reached 61%, almost eight percentage points more than five years earlier.',
  'news-vote': 'Parliament passed the law last night by 87 votes to 62, with 11 members abstaining.',
  'news-match': 'The home team won 3-1 in front of 41,500 spectators after being behind at the break.',
  'news-marathon':
    'The 23-year-old runner crossed the finish line in second place, only 14 seconds behind the winner.',
  'news-medal': 'It was the fourth medal of her career and the first for her club since 2008.',
  'news-inflation':
    'Inflation fell to 2.6% in August from 3.1% in July, the statistical office said on Friday.',
  'news-unemployment':
    'The number of people without work fell by 12,400 to 386,000, the lowest figure since 2009.',
  'news-exports': 'Exports rose by 4.7% in the first quarter of 2025 and reached 18.3 billion euros.',
  'news-bank': 'The bank will close 27 branches by 2026, and 340 employees will lose their jobs.',
  'news-wages': 'From 1 January 2026 the minimum wage rises from 1,050 to 1,115 euros a month.',
  'news-fire':
    'Forty firefighters with twelve vehicles fought the blaze, which broke out at about 3:15 a.m. in a warehouse.',
  'news-train':
    'Two people were injured when a regional train hit a lorry at a level crossing at 7.40 on Wednesday morning.',
  'news-rescue':
    'Rescuers found the three missing climbers at a height of 2,850 metres; all of them are in good health.',
  'news-storm':
    'The storm reached speeds of 130 kilometres per hour and left some 45,000 homes without electricity.',
  'news-heat':
    'Temperatures will rise to 38 degrees at the weekend, and no rain is expected before 24 August.',
  'news-snow':
    'Up to 25 centimetres of snow fell within six hours, and the airport remained closed until the afternoon.',
  'news-flood':
    'After the floods of September 2024 the government promised aid of 150 million euros for 19 municipalities.',
  'news-telescope': 'The new telescope has a mirror of 8.4 metres and will observe the sky for ten years.',
  'news-study':
    'The study, which followed 5,600 people over fifteen years, was published on 4 February 2025.',
  'news-vaccine':
    'Only one in five adults has been vaccinated this winter, although doctors recommend it to everyone over 60.',
  'news-whales': 'Researchers counted 214 whales along the coast, which is seventeen more than in 2022.',
  'news-language': 'The language is now spoken by fewer than 900 people, most of whom live in the mountains.',
  'news-mood':
    'Hardly anyone in the village believes that the old bridge will be repaired before the elections.',
  'news-festival':
    'The thirty-first edition of the film festival opens on 3 October and shows 128 films from 44 countries.',
  'news-museum':
    'The museum was closed for three years; it will open its doors again on 12 May 2026 at 10:00.',
  'news-book':
    'Her third novel has 416 pages, has been translated into eighteen languages and costs 24.90 euros.',
  'news-opera': 'The opera house sold 96% of its tickets in the 2023/24 season, more than ever before.',
  'news-painting': 'A painting from the 17th century was sold in London for 2.3 million pounds.',
  'news-concert':
    'The conductor thanked the orchestra and bowed for a long time before an enthusiastic audience.',
  'news-airport':
    'The airport handled 7.8 million passengers between January and June 2025, an increase of 11%.',
  'news-metro': 'The new metro line is 12.7 kilometres long, has 14 stations and cost 1.4 billion euros.',
  'news-strike': 'Teachers will go on strike for three days, from 17 to 19 March, to demand smaller classes.',
  'news-school':
    'From September 2026 no class may have more than 22 pupils, the minister announced on 8 May.',
  'news-university': 'The university was founded in 1364 and today has 39,000 students in sixteen faculties.',
  'news-court':
    'The court sentenced the 52-year-old former mayor to four years in prison and a fine of 80,000 euros.',
  'news-police': 'The police stopped 260 cars between 22:00 and 4:00 and took away seven driving licences.',
  'news-king': 'The visit of King Charles III will last two days and end with a dinner for 160 guests.',
  'news-population': 'The town has 18,450 inhabitants, 1,200 fewer than at the census of 2011.',
  'news-farmers': 'Farmers expect a harvest of 3.2 million tonnes of wheat, about 9% less than last year.',
  'news-wine': 'The region produces 650,000 hectolitres of wine on 11,300 hectares of vineyards.',
  'news-startup': 'Four students founded the company in 2017; last week it was sold for 90 million dollars.',
  'news-power': 'Wind and sun covered 54.3% of the electricity demand in 2024, compared with 48% in 2023.',
  'news-quake':
    'The earthquake of 6 February 2023 destroyed more than 160,000 buildings in eleven provinces.',
  'news-bridge':
    'The bridge, 640 metres long and built between 1936 and 1939, will be closed to lorries over 7.5 tonnes.',
  // Law and administration.
  'law-entry':
    'This Regulation shall enter into force on 1 July 2024 and shall be binding in all Member States.',
  'law-article':
    'Article 7 of Regulation (EU) 2021/1058 shall apply to all operations approved under this call.',
  'law-directive': 'Member States shall transpose Directive (EU) 2019/882 by 28 June 2022 at the latest.',
  'law-repeal': 'Regulation (EU) No 1303/2013 is repealed with effect from 1 January 2021.',
  'law-deadline':
    'An appeal may be lodged in writing within thirty days after the decision has been received.',
  'law-fine': 'Whoever infringes this provision is liable to a fine of between 500 and 10,000 euros.',
  'law-annex': 'The template in Annex III must be filled in and signed by the legal representative.',
  'law-chapter': 'Chapter II applies to legal persons that employ more than 250 people.',
  'law-tender':
    'The estimated value of the contract is €430,000 excluding VAT, and its duration is 36 months.',
  'law-offers': 'Offers must be submitted electronically by 17:00 on 14 February 2025.',
  'law-criteria': 'Quality counts for 60% and price for 40% in the evaluation of the offers.',
  'law-retention':
    'All supporting documents shall be kept for five years from 31 December of the year of the last payment.',
  'law-advance': 'An advance of 30% is paid within 60 days after the signature of the agreement.',
  'law-quorum':
    'The general assembly has a quorum if at least half of its members are present; no member may have more than three votes.',
  'law-board': 'The board consists of seven members, who are elected for a term of four years.',
  'law-capital':
    'The share capital of the cooperative must not be lower than 3,000 euros, and each share has a value of 50 euros.',
  'law-accessible':
    'The documents shall be drawn up in plain language and shall be accessible to persons with disabilities.',
  'law-privacy':
    'Personal data are processed in accordance with Regulation (EU) 2016/679 and deleted after two years.',
  'law-state-aid': 'The total amount of aid must not exceed 300,000 euros over any period of three years.',
  'law-section': 'Section 4.2 of the programme manual describes the rules for staff costs.',
  'law-page': 'The list of partners is on page 18 and the timetable on page 23 of the application form.',
  'law-standard': 'The supplier must prove that its management system meets the requirements of ISO 14001.',
  'law-reserved':
    'Contracts may be reserved for sheltered workshops in which at least 30% of the employees are disabled workers.',
  'law-notice':
    'The notice of the competition was published on 5 September 2024 and corrected on 20 September 2024.',
  'law-applications': 'Of the 73 applications received, eight were not admissible and 21 were approved.',
  'law-flat-rate': 'Travel costs are reimbursed at a flat rate of 15% of the staff costs.',
  'law-age':
    'Anyone who is at least 18 years old and has lived in the municipality for six months is entitled to vote.',
  'law-hours': 'Weekly working time may not exceed 48 hours on average over a period of four months.',
  'law-leave':
    'Every employee is entitled to 25 days of paid leave; from the tenth year of service this rises to 28 days.',
  'law-fee': 'The fee for registration is 120 euros and must be paid within 14 days.',
  'law-transition': 'Permits issued before 1 March 2023 remain valid until 31 December 2026.',
  'law-horizon':
    'Results obtained under Horizon 2020 may be used in this project if the owner agrees in writing.',
  'law-lots':
    'The contract is divided into three lots; a bidder may submit offers for no more than two of them.',
  'law-liability':
    'The organiser accepts no liability for objects that are lost or damaged during the event.',
  'law-penalty':
    'For each day of delay a penalty of 0.5% of the contract value is due, up to a maximum of 10%.',
  // Announcements.
  'notice-agenda':
    'Registration opens at 8:30, the opening speech begins at 9:15 and lunch is served from 12:45 to 14:00.',
  'notice-contact':
    'Do you have questions? Write to events@example.org or call +32 2 555 12 34 between 9:00 and 12:00.',
  'notice-register':
    'Please register by 20 April 2026 at https://www.example.org/register; the number of places is limited to 80.',
  'notice-webinar':
    'The webinar on social bonds takes place on Tuesday, 3 June 2025, from 10:30 to 12:00 and is free of charge.',
  'notice-room': 'The second session will be held in room 204; please be there ten minutes before it begins.',
  'notice-tickets':
    'Tickets cost 15 euros, for students 8 euros, and are sold at www.example.com/tickets until 30 June.',
  'notice-opening':
    'Our office is open from Monday to Thursday from 9:30 to 16:30 and closed on 24 and 31 December.',
  'notice-evening': 'The guided tour begins at 6:30 p.m. in front of the station and lasts about 90 minutes.',
  'notice-applications':
    'Send your application with a letter of no more than two pages to jobs@example.org by 12 September 2025.',
  'notice-help':
    'Interpretation into sign language is provided on request; please tell us in good time what you need.',
  'said-second-study-visit':
    'The second study visit took place on 5–7 March 2025 in Leuven, with 24 participants from nine countries.',
  'said-budget-which-comes': 'The budget is €1,914,046, of which 80% comes from the European Union.',
  'said-applications-close-december': 'Applications close on 31 December 2024 at 14:30.',
  'said-about-million-people': 'About 1.9 million people work in 250,000 cooperatives.',
  'said-article-regulation-annex': 'See Article 12 of Regulation (EU) 2021/1060 and Annex II.',
  'said-group-met-november': 'The group met on 13 and 14 November 2023 for the first time.',
  'said-programme-runs-from': 'The programme runs from 2021 to 2027 and supports forty-three organisations.',
  'said-call-write-info': 'Call +30 27410 12345 or write to info@example.org before 16 September.',
  'said-third-quarter-both': 'In the third quarter of 2025, both regions will publish two reports each.',
  'said-three-day-training': 'A three-day training for 12 young people costs between 500 and 700 euros.',
  'said-kick-off-was': 'The kick-off was in May 2023; the core phase ends on 28 February 2026.',
  'said-exhibition-lasts-from':
    'The exhibition lasts from 30 November to 2 December 2024, daily from 9:00 to 17:30.',
  'said-only-respondents-that':
    'Only 12.5% of the respondents, that is 25 of 200, had heard of it before 2020.',
  'said-more-https-www': 'More at https://www.example.eu/en/news. Newsletter #4 appears in June.',
  'said-one-two-instruments': 'One of the two instruments was improved; the other one will follow in 2026.',
  'said-two-hundred-fifty': 'Two hundred and fifty members planted two thousand trees on 12.5 hectares.',
  'said-twenty-first-meeting': 'The twenty-first meeting, on Monday, 4 May 2026, lasts two and a half hours.',
  'said-version-guide-follows': 'Version 2.1 of the guide follows ISO 9001 and was funded by Horizon 2020.',
};
