// The form of a policy instrument: the programme, plan or law that a region sets out to improve.
import { type FormModel, ORIGIN_PART, titleField } from '../../records/admin/index.ts';
import { CERTAINTY_CHOICES } from './choices.ts';

export const policyForm: FormModel = {
  kind: 'policies',
  words: {
    list: 'policies.title',
    new: 'policies.new',
    archive: 'policies.archive',
    archiveHelp: 'policies.archiveHelp',
  },
  parts: [
    {
      id: 'what',
      title: 'policies.partWhat',
      fields: [
        {
          type: 'text',
          name: 'name',
          label: 'policies.name',
          help: 'policies.nameHelp',
          required: true,
          most: 300,
          languageOf: 'language',
        },
        {
          type: 'language',
          name: 'language',
          label: 'policies.language',
          required: true,
        },
        {
          type: 'record',
          name: 'organisation',
          label: 'policies.organisation',
          help: 'policies.organisationHelp',
          required: true,
          of: 'organisations',
          where: { kind: 'partner' },
          mine: true,
        },
        {
          type: 'choice',
          name: 'certainty',
          label: 'policies.certainty',
          help: 'policies.certaintyHelp',
          options: CERTAINTY_CHOICES,
        },
      ],
    },
    {
      id: 'words',
      title: 'records.words',
      help: 'records.wordsHelp',
      texts: [
        { name: 'part', label: 'policies.part', help: 'policies.partHelp', lines: 'one' },
        { name: 'summary', label: 'policies.summary', help: 'policies.summaryHelp', lines: 'many' },
      ],
    },
    ORIGIN_PART,
  ],
  title: content => titleField(content, 'name'),
};
