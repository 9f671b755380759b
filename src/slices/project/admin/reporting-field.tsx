// The rules of the reporting calendar in the project's form: lengths, and days agreed with the programme that differ.
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { ask } from '../../../admin/api/index.ts';
import { useLanguage } from '../../../admin/i18n/index.ts';
import {
  type Choice,
  DateField,
  FieldGroup,
  FormRow,
  IconButton,
  NumberField,
  Select,
} from '../../../admin/kit/index.ts';
import type { Language } from '../../../platform/languages.ts';
import type { OwnFieldProps } from '../../records/admin/index.ts';
import type { ObligationView, ReportingRules } from '../model.ts';
import { LENGTHS, rulesOf, withAgreedDay, withLength } from './reporting-rules.ts';

const obligationsQuery = (language: Language) => ({
  queryKey: ['obligations', language],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    ask<{ obligations: readonly ObligationView[] }>(
      'GET',
      `/v1/obligations?language=${language}`,
      undefined,
      signal,
    ),
});

interface PartProps {
  readonly path: string;
  readonly rules: ReportingRules;
  readonly disabled: boolean;
  readonly onRules: (rules: ReportingRules) => void;
}

function Lengths({ path, rules, disabled, onRules }: PartProps): ReactElement {
  const { t } = useLanguage();
  return (
    <FormRow>
      {LENGTHS.map(({ key, label, most }) => (
        <NumberField
          key={key}
          name={`${path}.${key}`}
          label={t(label)}
          value={rules[key] ?? null}
          least={1}
          most={most}
          disabled={disabled}
          onChange={value => onRules(withLength(rules, key, value))}
        />
      ))}
    </FormRow>
  );
}

/** What is owed and has no day of its own yet can be given one. */
function AgreedDays({ path, rules, disabled, onRules }: PartProps): ReactElement {
  const { t, language } = useLanguage();
  const owed = useQuery(obligationsQuery(language)).data?.obligations ?? [];
  const agreed = Object.entries(rules.overrides ?? {});
  const titleOf = (id: string): string => owed.find(one => one.id === id)?.title ?? id;
  const open: readonly Choice[] = owed
    .filter(({ id }) => rules.overrides?.[id] === undefined)
    .map(({ id, title, dueText }) => ({ id, label: title, description: dueText ?? undefined }));
  const agree = (id: string | null): void => {
    const due = owed.find(one => one.id === id)?.due;
    if (id !== null) onRules(withAgreedDay(rules, id, due ?? ''));
  };
  return (
    <FieldGroup
      name={`${path}.overrides`}
      label={t('project.agreedDays')}
      description={t('project.agreedDaysHelp')}
    >
      {agreed.map(([id, day]) => (
        <div key={id} className="project-agreed">
          <DateField
            name={`${path}.overrides.${id}`}
            label={titleOf(id)}
            value={day === '' ? null : day}
            disabled={disabled}
            onChange={value => onRules(withAgreedDay(rules, id, value ?? ''))}
          />
          <IconButton
            icon="trash"
            label={t('project.agreedRemove', { what: titleOf(id) })}
            disabled={disabled}
            onPress={() => onRules(withAgreedDay(rules, id, null))}
          />
        </div>
      ))}
      {open.length > 0 && !disabled && (
        <Select
          label={t('project.agreedAdd')}
          choices={open}
          value={null}
          onChange={agree}
          placeholder={t('project.agreedChoose')}
        />
      )}
    </FieldGroup>
  );
}

export function ReportingField({
  path,
  label,
  help,
  error,
  disabled,
  value,
  onChange,
}: OwnFieldProps): ReactElement {
  const parts = { path, rules: rulesOf(value), disabled, onRules: onChange };
  return (
    <FieldGroup name={path} label={label} description={help} error={error}>
      <div className="project-reporting">
        <Lengths {...parts} />
        <AgreedDays {...parts} />
      </div>
    </FieldGroup>
  );
}
