// The form of the project: what it is, its phases, its money, what it owes and by which rules.
import { type FormModel, ORIGIN_PART, titleField } from '../../records/admin/index.ts';
import { ReportingField } from './reporting-field.tsx';
import { LENGTHS } from './reporting-rules.ts';

export const projectForm: FormModel = {
  kind: 'project',
  words: { list: 'project.title', new: 'project.new' },
  parts: [
    {
      id: 'what',
      title: 'project.partWhat',
      fields: [
        [
          { type: 'text', name: 'acronym', label: 'project.acronym', required: true, most: 40 },
          {
            type: 'text',
            name: 'number',
            label: 'project.number',
            help: 'project.numberHelp',
            required: true,
            most: 40,
          },
        ],
        { type: 'text', name: 'programme', label: 'project.programme', required: true, most: 200 },
        {
          type: 'address',
          name: 'website',
          label: 'project.website',
          help: 'project.websiteHelp',
          required: true,
        },
        {
          type: 'languages',
          name: 'languages',
          label: 'project.languages',
          help: 'project.languagesHelp',
          required: true,
        },
      ],
    },
    {
      id: 'words',
      title: 'records.words',
      help: 'records.wordsHelp',
      texts: [
        { name: 'title', label: 'project.titleField', help: 'project.titleFieldHelp', lines: 'one' },
        { name: 'summary', label: 'project.summary', help: 'project.summaryHelp', lines: 'many' },
        { name: 'objectives', label: 'project.objectives', help: 'project.objectivesHelp', lines: 'many' },
        { name: 'criteria', label: 'project.criteria', help: 'project.criteriaHelp', lines: 'many' },
        { name: 'funding', label: 'project.funding', help: 'project.fundingHelp', lines: 'one' },
        { name: 'disclaimer', label: 'project.disclaimer', help: 'project.disclaimerHelp', lines: 'many' },
      ],
    },
    {
      id: 'when',
      title: 'project.partWhen',
      fields: [
        [
          { type: 'day', name: 'start', label: 'project.start', required: true },
          { type: 'day', name: 'end', label: 'project.end', required: true },
        ],
        { type: 'day', name: 'approved', label: 'project.approved', help: 'project.approvedHelp' },
        {
          type: 'groups',
          name: 'phases',
          label: 'project.phases',
          help: 'project.phasesHelp',
          add: 'project.phaseAdd',
          one: 'project.phaseOne',
          fields: [
            {
              type: 'text',
              name: 'id',
              label: 'project.phaseName',
              help: 'project.phaseNameHelp',
              required: true,
              most: 80,
            },
            [
              { type: 'day', name: 'start', label: 'project.start', required: true },
              { type: 'day', name: 'end', label: 'project.end', required: true },
            ],
          ],
        },
      ],
    },
    {
      id: 'money',
      title: 'project.partMoney',
      fields: [
        { type: 'money', name: 'budget', label: 'project.budget', help: 'project.budgetHelp' },
        { type: 'money', name: 'lead_budget', label: 'project.leadBudget' },
      ],
    },
    {
      id: 'reporting',
      title: 'project.partReporting',
      help: 'project.partReportingHelp',
      folded: true,
      fields: [
        {
          type: 'own',
          name: 'reporting',
          label: 'project.reporting',
          help: 'project.reportingHelp',
          Field: ReportingField,
          fields: LENGTHS.map(({ key, label }) => ({ type: 'number', name: key, label })),
        },
      ],
    },
    {
      id: 'rules',
      title: 'project.partRules',
      help: 'project.partRulesHelp',
      folded: true,
      fields: [
        {
          type: 'list',
          name: 'selection_criteria',
          label: 'project.selectionCriteria',
          help: 'project.selectionCriteriaHelp',
        },
        { type: 'reading', name: 'rules', label: 'project.rules', help: 'project.rulesHelp' },
      ],
    },
    ORIGIN_PART,
  ],
  title: content => titleField(content, 'acronym'),
};
