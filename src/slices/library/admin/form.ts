// The form of a document or picture of the library.
import { type FormModel, ORIGIN_PART, titleText } from '../../records/admin/index.ts';
import { KIND_CHOICES, LICENCE_CHOICES } from './choices.ts';
import { ConsentField, consentWords } from './consent-field.tsx';
import { LicenceField } from './licence-field.tsx';
import { PictureFileField } from './picture-file-field.tsx';

/** The name of a known licence; another one is its own name. */
function licenceWords(value: unknown, t: (key: string) => string): string | null {
  const known = LICENCE_CHOICES.find(choice => choice.value === value);
  return known ? t(known.label) : null;
}

const DOCUMENTS = { field: 'kind', is: ['document'] };
const PICTURES = { field: 'kind', is: ['picture'] };

export const libraryForm: FormModel = {
  kind: 'library',
  words: {
    list: 'library.title',
    new: 'library.new',
    archive: 'library.archive',
    archiveHelp: 'library.archiveHelp',
  },
  initial: { kind: 'document' },
  parts: [
    {
      id: 'what',
      title: 'library.partWhat',
      fields: [
        {
          type: 'choice',
          name: 'kind',
          label: 'library.kindField',
          required: true,
          options: KIND_CHOICES,
        },
        {
          type: 'own',
          name: 'file',
          label: 'library.file',
          help: 'library.fileHelp',
          when: PICTURES,
          Field: PictureFileField,
          also: ['sha256', 'type', 'bytes', 'width', 'height'],
        },
        { type: 'address', name: 'url', label: 'library.url', help: 'library.urlHelp', when: DOCUMENTS },
        { type: 'language', name: 'language', label: 'library.languageField', when: DOCUMENTS },
        {
          type: 'month-or-day',
          name: 'published',
          label: 'library.publishedField',
          help: 'library.publishedHelp',
        },
        {
          type: 'record',
          name: 'organisation',
          label: 'library.organisation',
          help: 'library.organisationHelp',
          of: 'organisations',
          where: { kind: 'partner' },
          mine: true,
        },
      ],
    },
    {
      id: 'words',
      title: 'records.words',
      help: 'records.wordsHelp',
      texts: [
        {
          name: 'title',
          label: 'library.titleField',
          help: 'library.titleFieldHelp',
          lines: 'one',
          required: true,
        },
        { name: 'alt', label: 'library.alt', help: 'library.altHelp', lines: 'one', when: PICTURES },
        {
          name: 'description',
          label: 'library.descriptionField',
          help: 'library.descriptionHelp',
          lines: 'many',
        },
      ],
    },
    {
      id: 'rights',
      title: 'library.partRights',
      help: 'library.partRightsHelp',
      fields: [
        {
          type: 'text',
          name: 'author',
          label: 'library.author',
          help: 'library.authorHelp',
          most: 200,
        },
        {
          type: 'own',
          name: 'licence',
          label: 'library.licence',
          help: 'library.licenceHelp',
          Field: LicenceField,
          words: licenceWords,
        },
        {
          type: 'own',
          name: 'consent',
          label: 'library.consent',
          help: 'library.consentHelp',
          when: PICTURES,
          Field: ConsentField,
          words: consentWords,
        },
      ],
    },
    ORIGIN_PART,
  ],
  title: (content, language) => titleText(content, 'title', language),
};
