// In which tense a text speaks of a day: its clause decides, not the whole sentence.
import { describe, expect, test } from 'vitest';
import { extract } from '../extract.ts';
import { sentenceAround, tenseAt } from './tense.ts';

const tenses = (text: string, language: string) => {
  const days = extract(text, language).filter(fact => fact.kind === 'date' && /-\d\d-\d\d/.test(fact.value));
  return days.map(day => tenseAt(text, day, days, language));
};

describe('the clause decides', () => {
  test.each([
    ['en', 'The course, which was held on 3 May 2024, will be repeated.', ['past']],
    ['en', 'It began on 1 March 2023 and ends on 31 May 2027.', [null, null]],
    ['de', 'Der Kurs, der am 3. Mai 2024 stattfand, wird wiederholt werden.', ['past']],
    ['pl', 'Dziesięć osób wzięło udział w kursie, który odbędzie się 3 maja 2024 r.', ['future']],
    [
      'bg',
      'Темата беше водеща на срещата, която ще се проведе в Дол, България, на 3 май 2024 г., присъствено.',
      ['future'],
    ],
    [
      'nl',
      'De dag, die op 13 en 14 mei 2024 in Dal, België, zal worden gehouden, is gratis.',
      ['future', 'future'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(tenses(text, language)).toEqual(expected);
  });
});

describe('endings of the verb tell', () => {
  test.each([
    ['el', 'Η ομάδα συνεδρίασε στις 4 Μαΐου 2024.', 'past'],
    ['es', 'Los socios se reunieron el 4 de mayo de 2024.', 'past'],
    ['es', 'Los socios se reunirán el 4 de mayo de 2024.', 'future'],
    ['pt', 'O grupo visitou a serra a 4 de maio de 2024.', 'past'],
    ['pt', 'O grupo visitará a serra a 4 de maio de 2024.', 'future'],
    ['hu', 'A csoport 2024. május 4-én ülésezett.', 'past'],
    ['bg', 'Партньорите отидоха там на 4 май 2024 г.', 'past'],
    ['lv', 'Grupa tiksies 2024. gada 4. maijā.', 'future'],
    ['pl', 'Partnerzy spotkają się 4 maja 2024 r.', 'future'],
    ['ro', 'Grupul s-a întâlnit pe 4 mai 2024.', 'past'],
  ])('%s: %s', (language, text, expected) => {
    expect(tenses(text, language)).toEqual([expected]);
  });
});

describe('sentences', () => {
  test.each([
    ['We met at 12:00. It will rain.', 'We met at 12:00'],
    ['Срещата е в 12:00 ч. Тя ще бъде кратка.', 'Срещата е в 12:00 ч'],
    ['Am 13. November kamen alle. Dann nicht.', 'Am 13. November kamen alle'],
    ['Wir nennen z. B. Der Wald. Und mehr.', 'Wir nennen z. B. Der Wald'],
  ])('%s', (text, sentence) => {
    expect(sentenceAround(text, 3, 4)).toBe(sentence);
  });
});
