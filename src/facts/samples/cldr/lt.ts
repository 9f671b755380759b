// Lithuanian sentences with the facts they say.
import type { CldrSamples } from './gold.ts';

export const lt: CldrSamples = {
  read: [
    ['Mugė atidaroma 2025 m. birželio 3 d.', 'date 2025-06-03'],
    ['2025 m. kovo 4 d., antradienis, skirta vizitui.', 'date 2025-03-04'],
    ['2025 m. kovo 5–7 d.', 'date 2025-03-05/2025-03-07'],
    ['2024 m. lapkričio 30 d. – gruodžio 2 d.', 'date 2024-11-30/2024-12-02'],
    ['2025 m. kovo 5 ir 7 d.', 'date 2025-03-05, date 2025-03-07'],
    ['Terminas 2025-03-05', 'date 2025-03-05'],
    ['2025.03.05', 'date 2025-03-05'],
    ['2024 m. balandis', 'date 2024-04'],
    ['rugsėjo 16 d.', 'date XXXX-09-16'],
    ['Kooperatyvas veikia nuo 2019 m.', 'date 2019'],
    ['2021–2027 m. laikotarpis', 'date 2021/2027'],
    ['pradžia 14:30', 'time 14:30'],
    ['9:00–17:30', 'time 09:00/17:30'],
    ['1 250 narių ir 12,5 hektaro', 'number 1250, number 12.5'],
    ['12 km tako', 'number 12'],
    ['1 914 046 €', 'money EUR 1914046'],
    ['2,5 milijono eurų', 'money EUR 2500000'],
    ['1 250,50 euro', 'money EUR 1250.5'],
    ['3 mln. eurų', 'money EUR 3000000'],
    ['12,5 % vietų ir 40 procentų narių', 'percent 12.5%, percent 40%'],
    [
      'www.pavyzdys-turgus.lt, labas@pavyzdys.lt, +370 5 123 4567',
      'url www.pavyzdys-turgus.lt, email labas@pavyzdys.lt, phone +37051234567',
    ],
    ['reglamentas (ES) 2021/1060', 'identifier 2021/1060'],
    ['Senoji liepa dar žydi.', ''],
    ['Balandis nutūpė ant stogo.', ''],
    ['Visi partneriai buvo patenkinti.', ''],
  ],
  beyond: [
    ['nuo 2025 m. kovo 5 d. iki kovo 7 d.', 'date 2025-03-05/2025-03-07'],
    ['2025 m. birželį', 'date 2025-06'],
    ['devyni kaimai ir keturiasdešimt trys ūkiai', 'number 9, number 43'],
    ['antrasis 2025 m. ketvirtis', 'ordinal 2, date 2025'],
    ['nuo 9 iki 17 val.', 'time 09:00/17:00'],
    ['14 val. 30 min.', 'time 14:30'],
    ['Ilgoji g. 12', 'identifier 12'],
  ],
};
