// The form of a region: a unit of the Union's nomenclature (NUTS), in one version of it.
import { type FormModel, ORIGIN_PART, titleName } from '../../records/admin/index.ts';

export const regionForm: FormModel = {
  kind: 'regions',
  words: {
    list: 'organisations.regionsTitle',
    new: 'organisations.regionNew',
    archive: 'organisations.regionArchive',
    archiveHelp: 'organisations.regionArchiveHelp',
  },
  identity: 'nuts',
  parts: [
    {
      id: 'what',
      title: 'organisations.regionPartWhat',
      fields: [
        [
          {
            type: 'text',
            name: 'nuts',
            label: 'organisations.nutsCode',
            help: 'organisations.nutsCodeHelp',
            required: true,
            once: true,
            most: 5,
          },
          {
            type: 'text',
            name: 'version',
            label: 'organisations.nutsVersion',
            help: 'organisations.nutsVersionHelp',
            required: true,
            most: 4,
          },
        ],
        { type: 'country', name: 'country', label: 'organisations.country', required: true },
        {
          type: 'names',
          name: 'names',
          label: 'organisations.names',
          help: 'organisations.regionNamesHelp',
          required: true,
        },
        {
          type: 'multiline',
          name: 'note',
          label: 'organisations.note',
          help: 'organisations.regionNoteHelp',
        },
      ],
    },
    {
      ...ORIGIN_PART,
      fields: (ORIGIN_PART.fields ?? []).filter(row => 'name' in row && row.name === 'sources'),
    },
  ],
  title: titleName,
};
