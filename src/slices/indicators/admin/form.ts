// The form of an indicator: what was promised, and what of the record proves it.
import { type FormModel, ORIGIN_PART, titleText } from '../../records/admin/index.ts';
import { KIND_CHOICES, MEASURE_CHOICES } from './choices.ts';

export const indicatorForm: FormModel = {
  kind: 'indicators',
  words: {
    list: 'indicators.title',
    new: 'indicators.new',
    archive: 'indicators.archive',
    archiveHelp: 'indicators.archiveHelp',
  },
  parts: [
    {
      id: 'words',
      title: 'indicators.partWords',
      help: 'records.wordsHelp',
      texts: [
        {
          name: 'title',
          label: 'indicators.titleField',
          help: 'indicators.titleFieldHelp',
          lines: 'one',
          required: true,
        },
        {
          name: 'definition',
          label: 'indicators.definition',
          help: 'indicators.definitionHelp',
          lines: 'many',
        },
      ],
    },
    {
      id: 'what',
      title: 'indicators.partWhat',
      fields: [
        {
          type: 'choice',
          name: 'kind',
          label: 'indicators.kindField',
          help: 'indicators.kindFieldHelp',
          required: true,
          options: KIND_CHOICES,
        },
        {
          type: 'number',
          name: 'target',
          label: 'indicators.target',
          help: 'indicators.targetHelp',
          required: true,
          least: 0,
          most: 1_000_000,
        },
        {
          type: 'choice',
          name: 'measure',
          label: 'indicators.measure',
          help: 'indicators.measureHelp',
          required: true,
          options: MEASURE_CHOICES,
        },
        { type: 'text', name: 'code', label: 'indicators.code', help: 'indicators.codeHelp', most: 40 },
        {
          type: 'number',
          name: 'position',
          label: 'indicators.position',
          help: 'indicators.positionHelp',
          required: true,
          least: 1,
          most: 999,
        },
      ],
    },
    ORIGIN_PART,
  ],
  title: (content, language) => titleText(content, 'title', language),
};
