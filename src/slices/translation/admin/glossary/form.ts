// The form of a concept: its words in every language, and what is meant by it.
import { type Content, type FormModel, type FormTitle, ORIGIN_PART } from '../../../records/admin/index.ts';
import { USE_CHOICES } from './choices.ts';
import { UseField } from './use-field.tsx';

interface TypedTerm {
  readonly language?: string;
  readonly term?: string;
  readonly use?: string;
}

/** The reader's word for it, else its own, else English, else the first: never one that is to be avoided. */
function titleOf({ fields }: Content, language: string): FormTitle | null {
  const typed = (Array.isArray(fields.terms) ? fields.terms : []) as readonly TypedTerm[];
  const terms = typed.filter(({ term, use }) => term?.trim() && use !== 'avoid');
  const order = [language, String(fields.source ?? 'en'), 'en', terms[0]?.language];
  const found = order.map(code => terms.find(term => term.language === code)).find(Boolean);
  return found?.term ? { text: found.term.trim(), language: found.language ?? language } : null;
}

const useWords = (value: unknown, t: (key: string) => string): string | null => {
  const choice = USE_CHOICES.find(known => known.value === value);
  return choice ? t(choice.label) : null;
};

export const glossaryForm: FormModel = {
  kind: 'glossary',
  words: {
    list: 'translation.glossary.title',
    new: 'translation.glossary.new',
    archive: 'translation.glossary.archive',
    archiveHelp: 'translation.glossary.archiveHelp',
  },
  parts: [
    {
      id: 'terms',
      title: 'translation.glossary.terms',
      help: 'translation.glossary.termsHelp',
      fields: [
        {
          type: 'groups',
          name: 'terms',
          label: 'translation.glossary.terms',
          required: true,
          add: 'translation.glossary.termAdd',
          one: 'translation.glossary.termOne',
          fields: [
            [
              {
                type: 'our-language',
                name: 'language',
                label: 'translation.glossary.language',
                required: true,
              },
              {
                type: 'text',
                name: 'term',
                label: 'translation.glossary.term',
                required: true,
                most: 120,
                languageOf: 'language',
              },
              {
                type: 'own',
                name: 'use',
                label: 'translation.glossary.use',
                Field: UseField,
                words: useWords,
              },
            ],
          ],
        },
      ],
    },
    {
      id: 'note',
      title: 'translation.glossary.partNote',
      fields: [
        {
          type: 'multiline',
          name: 'note',
          label: 'translation.glossary.note',
          help: 'translation.glossary.noteHelp',
          most: 1000,
        },
      ],
    },
    ORIGIN_PART,
  ],
  title: titleOf,
};
