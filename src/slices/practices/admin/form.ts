// The form of a good practice: the programme's fields, with help that says where each of the criteria belongs.
import { type FormModel, ORIGIN_PART, titleField } from '../../records/admin/index.ts';
import { STATE_CHOICES } from './choices.ts';
import { offeredStates } from './offered-states.ts';

export const practiceForm: FormModel = {
  kind: 'practices',
  words: {
    list: 'practices.title',
    new: 'practices.new',
    archive: 'practices.archive',
    archiveHelp: 'practices.archiveHelp',
  },
  initial: { state: 'draft' },
  parts: [
    {
      id: 'what',
      title: 'practices.partWhat',
      fields: [
        {
          type: 'text',
          name: 'name',
          label: 'practices.name',
          help: 'practices.nameHelp',
          required: true,
          most: 300,
          languageOf: 'language',
        },
        {
          type: 'language',
          name: 'language',
          label: 'practices.language',
          help: 'practices.languageHelp',
          required: true,
        },
        {
          type: 'record',
          name: 'organisation',
          label: 'practices.organisation',
          help: 'practices.organisationHelp',
          required: true,
          of: 'organisations',
          where: { kind: 'partner' },
          mine: true,
        },
        { type: 'text', name: 'place', label: 'practices.place', help: 'practices.placeHelp', most: 200 },
      ],
    },
    {
      id: 'state',
      title: 'practices.partState',
      help: 'practices.partStateHelp',
      fields: [
        {
          type: 'choice',
          name: 'state',
          label: 'practices.state',
          options: STATE_CHOICES.map(({ value, label }) => ({ value, label, help: `${label}Help` })),
          offered: offeredStates,
        },
      ],
    },
    {
      id: 'words',
      title: 'practices.partWords',
      help: 'practices.partWordsHelp',
      texts: [
        {
          name: 'summary',
          label: 'practices.summaryField',
          help: 'practices.summaryFieldHelp',
          lines: 'many',
        },
        { name: 'description', label: 'practices.about', help: 'practices.aboutHelp', lines: 'many' },
        { name: 'resources', label: 'practices.resources', help: 'practices.resourcesHelp', lines: 'many' },
        { name: 'evidence', label: 'practices.evidence', help: 'practices.evidenceHelp', lines: 'many' },
        {
          name: 'challenges',
          label: 'practices.challenges',
          help: 'practices.challengesHelp',
          lines: 'many',
        },
        { name: 'transfer', label: 'practices.transfer', help: 'practices.transferHelp', lines: 'many' },
      ],
    },
    {
      id: 'picture',
      title: 'records.picture',
      fields: [{ type: 'picture', name: 'picture', label: 'records.picture', help: 'records.pictureHelp' }],
    },
    ORIGIN_PART,
  ],
  title: content => titleField(content, 'name'),
};
