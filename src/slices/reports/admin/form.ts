// The form of a report: what it is, who leads it, and where its document is.
import { type FormModel, ORIGIN_PART, titleText } from '../../records/admin/index.ts';

export const reportForm: FormModel = {
  kind: 'reports',
  words: {
    list: 'reports.title',
    new: 'reports.new',
    archive: 'reports.archive',
    archiveHelp: 'reports.archiveHelp',
  },
  parts: [
    {
      id: 'words',
      title: 'reports.partWords',
      help: 'records.wordsHelp',
      texts: [
        { name: 'title', label: 'reports.titleField', lines: 'one', required: true },
        { name: 'summary', label: 'reports.summary', help: 'reports.summaryHelp', lines: 'many' },
      ],
    },
    {
      id: 'who',
      title: 'reports.partWho',
      fields: [
        {
          type: 'record',
          name: 'lead',
          label: 'reports.lead',
          help: 'reports.leadHelp',
          of: 'organisations',
          where: { kind: 'partner' },
          mine: true,
        },
      ],
    },
    {
      id: 'document',
      title: 'reports.document',
      help: 'reports.documentHelp',
      fields: [
        {
          type: 'month-or-day',
          name: 'published',
          label: 'reports.published',
          help: 'reports.publishedHelp',
        },
        { type: 'address', name: 'url', label: 'reports.url', help: 'reports.urlHelp' },
        { type: 'language', name: 'language', label: 'reports.language' },
        {
          type: 'record',
          name: 'library',
          label: 'reports.libraryField',
          help: 'reports.libraryFieldHelp',
          of: 'library',
          where: { kind: 'document' },
        },
      ],
    },
    ORIGIN_PART,
  ],
  title: (content, language) => titleText(content, 'title', language),
};
