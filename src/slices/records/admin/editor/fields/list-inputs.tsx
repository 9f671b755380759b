// Fields that hold lists: words line by line, names by language, groups of fields.
import type { ReactElement } from 'react';
import type { Issue } from '../../../../../admin/api/index.ts';
import { useFormats, useLanguage, useT } from '../../../../../admin/i18n/index.ts';
import {
  Disclosure,
  MonthOrDayField,
  RepeatList,
  Select,
  TextArea,
  TextField,
} from '../../../../../admin/kit/index.ts';
import type { Fields } from '../../form-model.ts';
import { wordsBeside } from '../issue-words.ts';
import { type FieldInputProps, groupsOf, textOf, withValue, wordsOf } from './field-input.ts';
import { languageChoices } from './places.ts';

/** Plain words, one a line: they can be pasted. */
export function LinesInput({ value, onChange, state }: FieldInputProps): ReactElement {
  return (
    <TextArea
      {...state}
      rows={2}
      spellCheck={false}
      value={wordsOf(value).join('\n')}
      onChange={text => onChange(text === '' ? undefined : text.split('\n'))}
    />
  );
}

interface NameProps {
  readonly item: Fields;
  readonly onItem: (item: Fields) => void;
  readonly path: string;
  readonly disabled: boolean;
  readonly issues: readonly Issue[];
}

/** Most names hold now: their period opens when it is needed. */
function NameFields({ item, onItem, path, disabled, issues }: NameProps): ReactElement {
  const t = useT();
  const formats = useFormats();
  const state = (key: string, label: string) => ({
    name: `${path}.${key}`,
    label: t(`records.editor.${label}`),
    error: wordsBeside(t, issues, `${path}.${key}`),
    disabled,
  });
  const change = (key: string) => (value: string | null) => onItem(withValue(item, key, value));
  const language = textOf(item.language);
  const isDated = textOf(item.from) !== '' || textOf(item.until) !== '';
  return (
    <div className="record-name">
      <Select
        {...state('language', 'nameLanguage')}
        choices={languageChoices(formats)}
        value={language || null}
        onChange={change('language')}
      />
      <TextField
        {...state('name', 'name')}
        value={textOf(item.name)}
        onChange={change('name')}
        lang={language || undefined}
      />
      <div className="record-name-period">
        <Disclosure title={t('records.editor.namePeriod')} defaultOpen={isDated}>
          <MonthOrDayField
            {...state('from', 'from')}
            value={textOf(item.from) || null}
            onChange={change('from')}
          />
          <MonthOrDayField
            {...state('until', 'until')}
            value={textOf(item.until) || null}
            onChange={change('until')}
          />
        </Disclosure>
      </div>
    </div>
  );
}

/** Names by language, with the time in which each held. */
export function NamesInput({ value, onChange, state, issues }: FieldInputProps): ReactElement {
  const t = useT();
  const formats = useFormats();
  const { language: mine } = useLanguage();
  const names = groupsOf(value);
  const taken = new Set(names.map(({ language }) => language));
  return (
    <RepeatList<Fields>
      {...state}
      items={names}
      onChange={items => onChange(items)}
      itemLabel={({ language, name }, index) =>
        textOf(name) || (textOf(language) ? formats.language(textOf(language)) : String(index + 1))
      }
      addLabel={t('records.editor.nameAdd')}
      newItem={() => (taken.has(mine) ? {} : { language: mine })}
      renderItem={(item, onItem, index) => (
        <NameFields
          issues={issues}
          item={item}
          onItem={onItem}
          path={`${state.name}.${index}`}
          disabled={state.disabled}
        />
      )}
    />
  );
}
