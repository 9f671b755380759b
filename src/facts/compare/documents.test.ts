// Editions of a letter of our own: who stands out, what explains what, and which sections belong together.
import { describe, expect, test } from 'vitest';
import { readPlainText, sectionsOf } from '../../reading/index.ts';
import { publishedIn } from '../../reading/published.ts';
import { type ComparedEdition, compareEditions } from './index.ts';

const edition = (language: string, text: string): ComparedEdition => {
  const { blocks, links } = readPlainText(text);
  return { language, published: publishedIn(text, language), sections: sectionsOf(blocks), links };
};

const EN = `# Ferry letter 2

20 February 2025

## What we do

The Ferry League keeps 14 small ferries running. It began on 1 May 2022 and has a budget of €640,000.

## The boatyard days

The boatyard days were held on 10–12 October 2024 in Kestrel Bay. 85 people came, from 9:30 to 17:00.

## A new timetable

Since January the ferry of Low Sound leaves 6 times a day. The Harbour School of Kestrel Bay drew the plan.

## Meeting of the captains

The captains will meet on 3 and 5 June 2025. The fee is €20. Read more: https://ferries.example/captains

## Who takes part: 4 members

- Town of Low Sound
- Harbour School of Kestrel Bay
- Island Council of Myrr
- Captains' Union
`;

const DE = `# Fährenbrief 2

20. Februar 2025

## Was wir tun

Der Fährenbund hält 14 kleine Fähren in Fahrt. Er begann am 1. Mai 2022 und hat ein Budget von 640.000 Euro.

## Die Werfttage

Die Werfttage fanden vom 10. bis 12. Oktober 2024 in Kestrel Bay statt. Es kamen 85 Menschen, von 9.30 bis 17 Uhr.

## Ein neuer Fahrplan

Seit Januar fährt die Fähre von Low Sound 6-mal am Tag. Die Hafenschule Kestrel Bay hat den Plan gezeichnet.

## Treffen der Kapitäne

Die Kapitäne werden sich am 3. und 5. Juni 2025 treffen. Die Gebühr beträgt 20 Euro. Mehr dazu: https://ferries.example/captains

## Wer mitmacht: 4 Mitglieder

- Stadt Low Sound
- Hafenschule Kestrel Bay
- Inselrat Myrr
- Union der Kapitäne
`;

const EL = `# Γράμμα των πορθμείων 2

20 Φεβρουαρίου 2025

## Τι κάνουμε

Ο Σύνδεσμος Πορθμείων κρατά 14 μικρά πορθμεία σε κίνηση. Ξεκίνησε την 1η Μαΐου 2022 και έχει προϋπολογισμό 640.000 ευρώ.

## Οι ημέρες του ναυπηγείου

Οι ημέρες του ναυπηγείου πραγματοποιήθηκαν στις 10-12 Οκτωβρίου 2024 στο Κέστρελ Μπέι. Ήρθαν 85 άνθρωποι, από τις 9:30 έως τις 17:00.

## Ένα νέο δρομολόγιο

Από τον Ιανουάριο το πορθμείο του Λόου Σάουντ φεύγει 6 φορές την ημέρα. Το σχέδιο έκανε η Λιμενική Σχολή Κέστρελ Μπέι.

## Συνάντηση των καπετάνιων

Οι καπετάνιοι θα συναντηθούν στις 3 και 5 Ιουνίου 2025. Η συμμετοχή κοστίζει 20 ευρώ. Περισσότερα: https://ferries.example/captains

## Ποιοι συμμετέχουν: 4 μέλη

- Πόλη Λόου Σάουντ
- Λιμενική Σχολή Κέστρελ Μπέι
- Νησιωτικό Συμβούλιο Μιρ
- Ένωση Καπετάνιων
`;

const TEXTS = { en: EN, de: DE, el: EL } as const;
type Code = keyof typeof TEXTS;
type Changes = Partial<Record<Code, (text: string) => string>>;

const replace =
  (from: string | RegExp, to: string) =>
  (text: string): string => {
    expect(text).toMatch(from);
    return text.replace(from, to);
  };

const compared = (changes: Changes, codes: readonly Code[] = ['en', 'de', 'el']) =>
  compareEditions(codes.map(code => edition(code, changes[code]?.(TEXTS[code]) ?? TEXTS[code])));

const findings = (changes: Changes, codes?: readonly Code[]) => compared(changes, codes).findings;

/** Cuts the section whose heading begins so. */
const cut = (heading: string) => (text: string) => {
  const section = new RegExp(`## ${heading}[\\s\\S]*?(?=\\n## |$)`);
  expect(text).toMatch(section);
  return text.replace(section, '');
};

test('editions that say the same have no finding', () => {
  expect(findings({})).toEqual([]);
});

describe('the reference is the one that stands out', () => {
  test('another value', () => {
    expect(findings({ en: replace('85 people', '58 people') })).toMatchObject([
      { kind: 'fact-changed', language: 'en', fact: { value: '58' }, expected: { value: '85' } },
    ]);
  });

  test('days instead of a range', () => {
    expect(findings({ en: replace('10–12 October', '10 and 12 October') })).toMatchObject([
      { kind: 'range-to-pair', language: 'en', fact: { text: '10 and 12 October 2024' } },
    ]);
  });

  test('another address, and one that is gone', () => {
    expect(findings({ en: replace('example/captains', 'example/capitains') })).toMatchObject([
      { kind: 'fact-changed', language: 'en', fact: { kind: 'url' } },
    ]);
    expect(findings({ en: replace(' Read more: https://ferries.example/captains', '') })).toMatchObject([
      { kind: 'link-dead', language: 'en' },
    ]);
  });

  test('a section that only it lacks, told by where the others have it', () => {
    expect(findings({ en: cut('A new timetable') })).toMatchObject([
      { kind: 'section-missing', language: 'en', line: 13 },
    ]);
  });

  test('a section that only it has elsewhere', () => {
    const section = /## The boatyard days[\s\S]*?(?=\n## )/;
    const moved = (text: string): string => {
      const own = section.exec(text)?.[0] ?? '';
      return text.replace(own, '').replace('## Who takes part', `${own}\n## Who takes part`);
    };
    expect(findings({ en: moved })).toMatchObject([{ kind: 'section-moved', language: 'en' }]);
  });

  test('with one other edition the reference is right', () => {
    expect(findings({ en: replace('85 people', '58 people') }, ['en', 'el'])).toMatchObject([
      { kind: 'fact-changed', language: 'el', fact: { value: '85' }, expected: { value: '58' } },
    ]);
  });
});

describe('one difference is one finding', () => {
  test.each<[string, Changes, object]>([
    [
      'a count and its list',
      { de: replace('4 Mitglieder', '5 Mitglieder') },
      { kind: 'fact-changed', language: 'de' },
    ],
    [
      'a year and its tense',
      { el: replace('Οκτωβρίου 2024', 'Οκτωβρίου 2026') },
      { kind: 'fact-changed', language: 'el' },
    ],
    [
      'a month that two days share',
      { de: replace('5. Juni', '5. Juli') },
      { kind: 'fact-changed', fact: { value: '2025-07-03, 2025-07-05' } },
    ],
    [
      'a time that is none any more',
      { de: replace('von 9.30 bis', 'von 9.80 bis') },
      { kind: 'fact-changed', expected: { value: '09:30/17:00' } },
    ],
    [
      'a year that is none any more',
      { el: replace('Οκτωβρίου 2024', 'Οκτωβρίου 9024') },
      { kind: 'fact-changed', fact: { text: expect.stringContaining('9024') } },
    ],
    [
      'a section and its link',
      { de: cut('Treffen der Kapitäne') },
      { kind: 'section-missing', language: 'de' },
    ],
    [
      'a heading from elsewhere and its number',
      { el: replace('## Ποιοι συμμετέχουν: 4 μέλη', '## Ένα νέο δρομολόγιο') },
      { kind: 'heading-repeated', language: 'el' },
    ],
    [
      'the date of the letter',
      { de: replace('20. Februar', '21. Februar') },
      { kind: 'fact-changed', language: 'de' },
    ],
  ])('%s', (_, changes, finding) => {
    expect(findings(changes)).toMatchObject([finding]);
  });
});

describe('sections', () => {
  test('a heading that only one text shows as such makes no section that is new', () => {
    const glued = replace(/\n\n## Ein neuer Fahrplan\n\n/, '\n\nEin neuer Fahrplan\n\n');
    const { findings: found, editions } = compared({ de: glued });
    expect(found).toEqual([]);
    expect(editions[1]?.sections.map(section => section.matches)).toEqual(
      editions[0]?.sections.map(section => section.id),
    );
  });

  test('a part with the facts of its neighbour belongs to it', () => {
    const headed = replace('Η συμμετοχή κοστίζει', '\n## Κόστος\n\nΗ συμμετοχή κοστίζει');
    expect(findings({ el: headed })).toEqual([]);
  });

  test('most of them gone and the rest turned round, each finds its own', () => {
    const turned = (text: string): string => {
      const [head = '', ...sections] = text.split(/(?=^## )/m);
      return (
        head + [sections[4], sections[2], sections[1]].map(section => `${section?.trimEnd()}\n\n`).join('')
      );
    };
    const { editions } = compared({ el: turned }, ['en', 'el']);
    expect(editions[1]?.sections.map(section => section.matches)).toEqual(['s1', 's6', 's4', 's3']);
  });
});

describe('names', () => {
  test('listed under one name and spoken of under another, where the others keep it', () => {
    expect(
      findings({ de: replace('Die Hafenschule Kestrel Bay', 'Die Hafenschule Falkenbucht') }),
    ).toMatchObject([
      {
        kind: 'name-inconsistent',
        language: 'de',
        fact: { text: 'Hafenschule Falkenbucht' },
        expected: { text: 'Hafenschule Kestrel Bay' },
      },
    ]);
  });

  test('a shorter name, or another body of the list, is no second name', () => {
    expect(findings({ de: replace('Die Hafenschule Kestrel Bay', 'Die Schule') })).toEqual([]);
    expect(findings({ el: replace('η Λιμενική Σχολή Κέστρελ Μπέι', 'η Ένωση Καπετάνιων') })).toEqual([]);
  });

  test('a numeral inside a name that all write alike is no fact', () => {
    const named = (text: string): string =>
      text.replace(/(Ferry League|Fährenbund|Σύνδεσμος Πορθμείων)/, 'Second Shift');
    expect(findings({ en: named, de: named, el: named })).toEqual([]);
  });
});

describe('text left as it was', () => {
  test('a short sentence of the reference in another language', () => {
    const left = replace(
      'Die Gebühr beträgt 20 Euro.',
      'Bring your own oars. The fee for both of the days is €20.',
    );
    const english = replace('The fee is €20.', 'Bring your own oars. The fee for both of the days is €20.');
    expect(findings({ en: english, de: left }, ['en', 'de'])).toMatchObject([
      { kind: 'text-language', severity: 'review', language: 'de' },
    ]);
  });

  test('a name or a motto in capitals may stay', () => {
    const motto = (text: string): string =>
      text.replace(/(\d\d.{1,3}Febr.*|20 Φεβ.*)/, '$1\n\nSmall Boats Carry All The People Home');
    expect(findings({ en: motto, de: motto, el: motto })).toEqual([]);
  });
});

describe('an edition alone', () => {
  test('shows its own contradictions', () => {
    const kinds = findings(
      {
        de: text =>
          replace(
            'fanden vom 10.',
            'werden vom 10.',
          )(text)
            .replace('- Inselrat Myrr\n', '')
            .replace('https://ferries.example/captains', '[hier](#)'),
      },
      ['de'],
    ).map(finding => finding.kind);
    expect(kinds).toEqual(['tense-contradiction', 'link-dead', 'count-mismatch']);
  });
});

describe('links', () => {
  test('pages of the same server in each language are no difference', () => {
    const page = (name: string) => replace('example/captains', `example/${name}`);
    expect(findings({ en: page('captains-meet'), de: page('kapitaene'), el: page('kapetanioi') })).toEqual(
      [],
    );
  });

  test('an edition alone with another page is told', () => {
    expect(findings({ el: replace('example/captains', 'example/kapetanioi') })).toMatchObject([
      { kind: 'fact-changed', language: 'el', fact: { kind: 'url' } },
    ]);
  });
});

test('a slip in the date of an edition does not turn its whole calendar round', () => {
  const editions = [
    edition('en', EN),
    edition('de', DE.replace('20. Februar 2025', '20. Februar 2026')),
    edition('el', EL),
  ];
  expect(compareEditions(editions).findings).toMatchObject([{ kind: 'fact-changed', language: 'de' }]);
});

test('an edition that comes out after the event must not announce it', () => {
  const late = DE.replace('20. Februar 2025', '8. Juni 2025').replace('3. und 5. Juni', '3. und 5. Mai');
  const others = [EN.replace('20 February 2025', '20 April 2025').replace('3 and 5 June', '3 and 5 May')];
  const editions = [edition('en', others[0] ?? ''), edition('de', late)];
  expect(compareEditions(editions).findings.map(finding => [finding.kind, finding.language])).toEqual([
    ['fact-changed', 'de'],
    ['tense-contradiction', 'de'],
  ]);
});

describe('what is said twice', () => {
  const headed: Changes = {
    en: replace('## The boatyard days', '## The boatyard days, 10–12 October 2024'),
    de: replace('## Die Werfttage', '## Die Werfttage, 10.–12. Oktober 2024'),
    el: replace('## Οι ημέρες του ναυπηγείου', '## Οι ημέρες του ναυπηγείου, 10-12 Οκτωβρίου 2024'),
  };
  const and =
    (code: Code, change: (text: string) => string) =>
    (text: string): string =>
      change(headed[code]?.(text) ?? text);

  test('is no difference where all say it twice, or one only once', () => {
    expect(findings(headed)).toEqual([]);
    expect(findings({ ...headed, de: text => text })).toEqual([]);
  });

  test('a range that stays in the heading and is two days in the text', () => {
    const pair = replace('vom 10. bis 12. Oktober', 'am 10. und 12. Oktober');
    expect(findings({ ...headed, de: and('de', pair) })).toMatchObject([
      { kind: 'range-to-pair', language: 'de', line: 11 },
    ]);
  });

  test('another year in the text than in the heading', () => {
    expect(
      findings({
        ...headed,
        el: and('el', replace('στις 10-12 Οκτωβρίου 2024', 'στις 10-12 Οκτωβρίου 2023')),
      }),
    ).toMatchObject([{ kind: 'fact-changed', language: 'el', fact: { value: '2023-10-10/2023-10-12' } }]);
  });

  test('the reference, of which the text says another month', () => {
    expect(
      findings({ ...headed, en: and('en', replace('on 10–12 October', 'on 10–12 September')) }),
    ).toMatchObject([{ kind: 'fact-changed', language: 'en' }]);
  });
});

describe('the date of the letter', () => {
  test('may stand in another section', () => {
    const below = (text: string): string =>
      text
        .replace('20. Februar 2025', 'Ein Brief für alle, die am Wasser leben.')
        .replace('## Die Werfttage', '20. Februar 2025\n\n## Die Werfttage');
    expect(findings({ de: below })).toEqual([]);
  });

  test('that only one names is no difference', () => {
    const without = (date: string) => replace(`${date}\n`, '');
    expect(findings({ en: without('20 February 2025'), de: without('20. Februar 2025') })).toEqual([]);
  });
});
