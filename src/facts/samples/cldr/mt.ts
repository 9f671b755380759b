// Maltese sentences with the facts they say.
import type { CldrSamples } from './gold.ts';

export const mt: CldrSamples = {
  read: [
    ['Is-suq jiftaħ fit-3 ta’ Ġunju 2025.', 'date 2025-06-03'],
    ['It-Tlieta, 4 ta’ Marzu 2025', 'date 2025-03-04'],
    ['5 – 7 Marzu 2025', 'date 2025-03-05/2025-03-07'],
    ['5 u 7 ta’ Marzu 2025', 'date 2025-03-05, date 2025-03-07'],
    ['Marzu – Mejju 2025', 'date 2025-03/2025-05'],
    ['30 ta’ Novembru – 2 ta’ Diċembru 2024', 'date 2024-11-30/2024-12-02'],
    ['L-aħħar jum huwa 05/03/2025.', 'date 2025-03-05'],
    ['2025-03-05', 'date 2025-03-05'],
    ['f’April 2024', 'date 2024-04'],
    ['14 Ott 2026', 'date 2026-10-14'],
    ['It-Tnejn, 16 ta’ Settembru', 'date XXXX-09-16'],
    ['Il-koperattiva taħdem mill-2019.', 'date 2019'],
    ['il-perjodu 2021-2027', 'date 2021/2027'],
    ['fit-14:30', 'time 14:30'],
    ['09:00–17:30', 'time 09:00/17:30'],
    ['1,250 membru u 12.5 ettari', 'number 1250, number 12.5'],
    ['12 km ta’ mogħdija', 'number 12'],
    ['€1,914,046', 'money EUR 1914046'],
    ['1,250.50 ewro', 'money EUR 1250.5'],
    ['EUR 50,000', 'money EUR 50000'],
    ['12.5% tal-postijiet', 'percent 12.5%'],
    [
      'www.ezempju-suq.mt, merhba@ezempju.mt, +356 2123 4567',
      'url www.ezempju-suq.mt, email merhba@ezempju.mt, phone +35621234567',
    ],
    ['ir-Regolament (UE) 2021/1060', 'identifier 2021/1060'],
    ['ISO 9001', 'identifier 9001'],
    ['L-imsieħba kollha kienu kuntenti.', ''],
  ],
  beyond: [
    ['mill-5 sas-7 ta’ Marzu 2025', 'date 2025-03-05/2025-03-07'],
    ['bejn il-5 u s-7 ta’ Marzu 2025', 'date 2025-03-05/2025-03-07'],
    ['disa’ rħula u tlieta u erbgħin razzett', 'number 9, number 43'],
    ['it-tieni kwart tal-2025', 'ordinal 2, date 2025'],
    ['2.5 miljun ewro', 'money EUR 2500000'],
    ['40 fil-mija', 'percent 40%'],
    ['mid-9 sal-5 ta’ filgħaxija', 'time 09:00/17:00'],
  ],
};
