// An edition made by hand, with every block, node and mark there is: what the faces are tried on.

import { LANGUAGE, type Language } from '../platform/languages.ts';
import { mapInline, mapMarks } from './canonical.ts';
import { parseMarkdown, parseMarkdownLine } from './markdown/parse.ts';
import type { BlockView, Doc, EditionView, EventCard, Inline, Node } from './model.ts';
import { SAMPLE_WORDS, type SampleLanguage, type SampleWords } from './sample-words.ts';

const SITE = 'https://secon.example.org';
const REPORT = 'https://example.org/reports/sample.pdf';

/** Resolves the sample's few facts from its own words, so that the faces are tried apart from the record. */
const resolveSample = (doc: Doc, words: SampleWords): Doc =>
  mapInline(doc, node => {
    const marked = mapMarks(node, mark =>
      mark.type === 'bound' && mark.attrs.ref === 'report:best-practices.url'
        ? { type: 'bound', attrs: { ref: mark.attrs.ref, kind: 'url', href: REPORT } }
        : mark,
    );
    if (marked.type !== 'fact') return marked;
    const field = marked.attrs.ref.split('.').at(-1) ?? '';
    const href = field === 'place' ? { href: `${SITE}/events/haskovo-2023` } : {};
    return { ...marked, attrs: { ...marked.attrs, text: words.facts[field] ?? marked.attrs.ref, ...href } };
  });

const blocksOf = (words: SampleWords): readonly BlockView[] => {
  const body = (text: string): readonly Node[] => resolveSample(parseMarkdown(text), words).content;
  const heading = (text: string): readonly Inline[] => parseMarkdownLine(text);
  const plain = { heading: null, body: [], data: null } as const;
  const held: EventCard = {
    ref: 'event:haskovo-2023',
    title: words.event.title,
    dates: { value: '2023-11-13/2023-11-14', text: words.facts.dates ?? '' },
    place: words.facts.place ?? '',
    country: words.partners.countries[0],
    held: true,
    state: words.event.state,
    href: `${SITE}/events/haskovo-2023`,
  };
  const { href: _, ...unlinked } = held;
  const coming: EventCard = { ...unlinked, ref: 'event:sample', held: false, ...words.next };
  return [
    { ...plain, id: 'headline', type: 'headline', heading: heading(words.title), body: body(words.lead) },
    {
      ...plain,
      id: 'about',
      type: 'text',
      heading: heading(words.about.heading),
      body: body(words.about.body),
    },
    {
      ...plain,
      id: 'indicators',
      type: 'indicators',
      heading: heading(words.indicators.heading),
      data: {
        type: 'indicators',
        note: words.indicators.note,
        items: words.indicators.labels.map((label, index) => ({
          ref: `indicator:sample-${index}.target`,
          figure: ['43', '9', '8'][index] ?? '',
          label,
        })),
      },
    },
    {
      id: 'workshop',
      type: 'event',
      heading: heading(words.event.heading),
      body: body(words.event.body),
      data: { type: 'event', event: held },
    },
    { ...plain, id: 'next', type: 'event', data: { type: 'event', event: coming } },
    {
      id: 'practice',
      type: 'practice',
      heading: heading(words.practice.heading),
      body: body(words.practice.body),
      data: {
        type: 'card',
        card: { ref: 'practice:sample', title: words.practice.title, href: `${SITE}/practices/sample` },
      },
    },
    {
      ...plain,
      id: 'report',
      type: 'report',
      heading: heading(words.report.heading),
      data: {
        type: 'card',
        card: { ref: 'report:sample', title: words.report.title, href: REPORT, note: words.report.note },
      },
    },
    {
      ...plain,
      id: 'picture',
      type: 'picture',
      data: {
        type: 'picture',
        picture: { src: `${SITE}/library/square.png`, width: 64, height: 64, ...words.picture },
      },
    },
    {
      ...plain,
      id: 'action',
      type: 'action',
      data: {
        type: 'card',
        card: { ref: 'action:sample', title: words.action, href: `${SITE}/questionnaire` },
      },
    },
    { ...plain, id: 'quotation', type: 'quotation', body: body(words.quotation) },
    {
      ...plain,
      id: 'partners',
      type: 'partners',
      heading: heading(words.partners.heading),
      data: {
        type: 'partners',
        groups: [
          {
            country: words.partners.countries[0],
            partners: [
              {
                ref: 'organisation:haskovo',
                name: 'Община Хасково',
                lang: 'bg',
                href: `${SITE}/partners/haskovo`,
              },
            ],
          },
          {
            country: words.partners.countries[1],
            partners: [
              { ref: 'organisation:peloponnese', name: 'Περιφέρεια Πελοποννήσου', lang: 'el' },
              { ref: 'organisation:kmop', name: 'KMOP' },
            ],
          },
        ],
      },
    },
    {
      ...plain,
      id: 'team',
      type: 'names',
      heading: heading(words.names),
      data: {
        type: 'names',
        names: [
          { ref: 'organisation:haskovo', name: 'Община Хасково', lang: 'bg' },
          { ref: 'organisation:riga', name: 'Rīgas plānošanas reģions', lang: 'lv' },
        ],
      },
    },
    {
      ...plain,
      id: 'social',
      type: 'social',
      heading: heading(words.social.heading),
      data: {
        type: 'links',
        links: [{ label: words.social.label, href: 'https://example.org/network/sample' }],
      },
    },
    {
      ...plain,
      id: 'contacts',
      type: 'contacts',
      heading: heading(words.contacts.heading),
      body: body(words.contacts.body),
    },
    { ...plain, id: 'disclaimer', type: 'disclaimer', body: body(words.disclaimer) },
  ];
};

/** The sample edition: says on its face that it is one. */
export const sampleEdition = (language: SampleLanguage): EditionView => {
  const words = SAMPLE_WORDS[language];
  const languages = Object.keys(SAMPLE_WORDS) as Language[];
  return {
    language,
    issue: 'newsletter:2',
    number: 2,
    masthead: words.masthead,
    title: words.title,
    summary: words.summary,
    published: { value: '2024-04-24', text: words.published },
    project: {
      acronym: 'SECON',
      title: words.projectTitle,
      programme: 'Interreg Europe',
      website: 'https://www.interregeurope.eu/secon',
    },
    addresses: {
      page: `${SITE}/${language}/newsletters/2`,
      pdf: `${SITE}/${language}/newsletters/2.pdf`,
      site: SITE,
    },
    editions: languages.map(code => ({
      language: code,
      name: LANGUAGE[code].name,
      href: `${SITE}/${code}/newsletters/2`,
    })),
    blocks: blocksOf(words),
    funding: words.funding,
    words: words.words,
  };
};
