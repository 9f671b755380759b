// The form of an event.
import { type FormModel, ORIGIN_PART, titleText } from '../../records/admin/index.ts';
import { MODE_CHOICES, TYPE_CHOICES } from './choices.ts';

export const eventForm: FormModel = {
  kind: 'events',
  words: {
    list: 'events.title',
    new: 'events.new',
    archive: 'events.archive',
    archiveHelp: 'events.archiveHelp',
  },
  initial: { type: 'interregional' },
  parts: [
    {
      id: 'what',
      title: 'events.partWhat',
      fields: [
        { type: 'choice', name: 'type', label: 'events.type', required: true, options: TYPE_CHOICES },
        {
          type: 'number',
          name: 'ordinal',
          label: 'events.ordinal',
          help: 'events.ordinalHelp',
          least: 1,
          most: 999,
          when: { field: 'type', is: ['interregional'] },
        },
        {
          type: 'record',
          name: 'organisation',
          label: 'events.organisation',
          help: 'events.organisationHelp',
          of: 'organisations',
          where: { kind: 'partner' },
          mine: true,
        },
        { type: 'check', name: 'study_visit', label: 'events.studyVisit', help: 'events.studyVisitHelp' },
        { type: 'check', name: 'steering_group', label: 'events.steeringGroup' },
        { type: 'check', name: 'learning', label: 'events.learning', help: 'events.learningHelp' },
      ],
    },
    {
      id: 'when',
      title: 'events.partWhen',
      fields: [
        [
          { type: 'day', name: 'start', label: 'events.start', required: true },
          { type: 'day', name: 'end', label: 'events.end', help: 'events.endHelp' },
        ],
        {
          type: 'choice',
          name: 'mode',
          label: 'events.mode',
          options: MODE_CHOICES,
        },
        { type: 'country', name: 'country', label: 'events.country' },
      ],
    },
    {
      id: 'words',
      title: 'records.words',
      help: 'records.wordsHelp',
      texts: [
        { name: 'title', label: 'events.titleField', help: 'events.titleHelp', lines: 'one' },
        { name: 'place', label: 'events.place', lines: 'one' },
        { name: 'theme', label: 'events.theme', lines: 'one' },
        { name: 'summary', label: 'events.summary', lines: 'many' },
      ],
    },
    {
      id: 'picture',
      title: 'records.picture',
      fields: [{ type: 'picture', name: 'picture', label: 'records.picture', help: 'records.pictureHelp' }],
    },
    ORIGIN_PART,
  ],
  title: (content, language) =>
    titleText(content, 'title', language) ?? titleText(content, 'place', language),
};
