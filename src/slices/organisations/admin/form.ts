// The form of an organisation: a partner of the project, or a stakeholder that works with one.
import { type FormModel, ORIGIN_PART, titleName } from '../../records/admin/index.ts';
import { KIND_CHOICES, ROLE_CHOICES } from './choices.ts';

const PARTNERS_ONLY = { field: 'kind', is: ['partner'] };

export const organisationForm: FormModel = {
  kind: 'organisations',
  words: {
    list: 'organisations.listTitle',
    new: 'organisations.new',
    archive: 'organisations.archive',
    archiveHelp: 'organisations.archiveHelp',
  },
  initial: { kind: 'stakeholder' },
  parts: [
    {
      id: 'who',
      title: 'organisations.partWho',
      fields: [
        {
          type: 'names',
          name: 'names',
          label: 'organisations.names',
          help: 'organisations.namesHelp',
          required: true,
        },
        {
          type: 'language',
          name: 'language',
          label: 'organisations.ownLanguage',
          help: 'organisations.ownLanguageHelp',
          required: true,
        },
        {
          type: 'languages',
          name: 'languages',
          label: 'organisations.languages',
          help: 'organisations.languagesHelp',
        },
        {
          type: 'address',
          name: 'website',
          label: 'organisations.website',
        },
      ],
      texts: [
        {
          name: 'description',
          label: 'organisations.descriptionField',
          help: 'organisations.descriptionHelp',
          lines: 'many',
        },
      ],
    },
    {
      id: 'part',
      title: 'organisations.partRole',
      help: 'organisations.partRoleHelp',
      fields: [
        {
          type: 'choice',
          name: 'kind',
          label: 'organisations.kindField',
          required: true,
          reserved: true,
          options: KIND_CHOICES,
        },
        {
          type: 'record',
          name: 'partner',
          label: 'organisations.partnerField',
          help: 'organisations.partnerFieldHelp',
          of: 'organisations',
          where: { kind: 'partner' },
          mine: true,
          when: { field: 'kind', is: ['stakeholder'] },
        },
        {
          type: 'choice',
          name: 'role',
          label: 'organisations.role',
          reserved: true,
          options: ROLE_CHOICES,
          when: PARTNERS_ONLY,
        },
        {
          type: 'number',
          name: 'position',
          label: 'organisations.position',
          help: 'organisations.positionHelp',
          reserved: true,
          least: 0,
          most: 9999,
          when: PARTNERS_ONLY,
        },
      ],
    },
    {
      id: 'where',
      title: 'organisations.partWhere',
      fields: [
        { type: 'country', name: 'country', label: 'organisations.country', required: true },
        {
          type: 'record',
          name: 'regions',
          label: 'organisations.regions',
          help: 'organisations.regionsHelp',
          of: 'regions',
          many: true,
        },
        { type: 'place', name: 'seat', label: 'organisations.seat', help: 'organisations.seatHelp' },
      ],
    },
    {
      id: 'departments',
      title: 'organisations.departments',
      help: 'organisations.departmentsHelp',
      folded: true,
      fields: [
        {
          type: 'groups',
          name: 'departments',
          label: 'organisations.departments',
          add: 'organisations.departmentAdd',
          one: 'organisations.departmentOne',
          identity: 'id',
          fields: [
            { type: 'names', name: 'names', label: 'organisations.names', required: true },
            [
              { type: 'month-or-day', name: 'from', label: 'organisations.from' },
              { type: 'month-or-day', name: 'until', label: 'organisations.until' },
              {
                type: 'month-or-day',
                name: 'known_on',
                label: 'organisations.knownOn',
                help: 'organisations.knownOnHelp',
              },
            ],
            { type: 'multiline', name: 'note', label: 'organisations.note' },
          ],
        },
      ],
    },
    ORIGIN_PART,
  ],
  title: titleName,
};
