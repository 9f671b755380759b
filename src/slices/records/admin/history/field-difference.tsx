// What became of one field, to be read: before and after, item by item, part by part.
import type { ReactElement, ReactNode } from 'react';
import { WordDifference } from '../../../../admin/kit/index.ts';
import type { FormField } from '../form-model.ts';
import type { FieldChange, ItemChange } from './difference.ts';
import { itemSaid, type Said, type Sayings, saidOf } from './value-words.ts';

interface FieldProps {
  readonly change: FieldChange;
  readonly sayings: Sayings;
}

const SaidWords = ({ said }: { readonly said: Said }): ReactElement => (
  <>
    <span lang={said.lang}>{said.text}</span>
    {said.note !== undefined && <span className="records-soft"> ({said.note})</span>}
  </>
);

interface MarkProps {
  readonly kind: 'added' | 'removed';
  readonly sayings: Sayings;
  readonly children: ReactNode;
}

/** Struck through or underlined for the eye, said for the ear. */
const Mark = ({ kind, sayings: { t }, children }: MarkProps): ReactElement => {
  const Element = kind === 'added' ? 'ins' : 'del';
  return (
    <Element className={`records-${kind}`}>
      <span className="visually-hidden">{t(`records.history.${kind}`)} </span>
      {children}
    </Element>
  );
};

interface ValueProps {
  readonly before: Said | null;
  readonly after: Said | null;
  readonly sayings: Sayings;
}

/** One value in the place of another. */
const ValueChange = ({ before, after, sayings }: ValueProps): ReactElement => (
  <p className="records-value">
    {before && (
      <Mark kind="removed" sayings={sayings}>
        <SaidWords said={before} />
      </Mark>
    )}
    {before && after && (
      <span aria-hidden="true" className="records-arrow">
        →
      </span>
    )}
    {after && (
      <Mark kind="added" sayings={sayings}>
        <SaidWords said={after} />
      </Mark>
    )}
  </p>
);

const isWords = (field: FormField | null): boolean => field?.type === 'text' || field?.type === 'multiline';

/** Words are compared word by word, everything else as a whole. */
function OneValue({ change, sayings }: FieldProps): ReactElement {
  const { field, before, after } = change;
  if (isWords(field) && typeof before === 'string' && typeof after === 'string')
    return <WordDifference before={before} after={after} />;
  return (
    <ValueChange
      before={saidOf(field, before, sayings)}
      after={saidOf(field, after, sayings)}
      sayings={sayings}
    />
  );
}

interface ItemProps {
  readonly field: FormField | null;
  readonly item: ItemChange;
  readonly sayings: Sayings;
}

function Item({ field, item, sayings }: ItemProps): ReactElement {
  if (item.kind !== 'changed')
    return (
      <Mark kind={item.kind} sayings={sayings}>
        <SaidWords said={itemSaid(field, item.item, sayings)} />
      </Mark>
    );
  if (field?.type !== 'groups' || item.changes.length === 0)
    return (
      <ValueChange
        before={itemSaid(field, item.before, sayings)}
        after={itemSaid(field, item.after, sayings)}
        sayings={sayings}
      />
    );
  return (
    <>
      <p className="records-item">
        <SaidWords said={itemSaid(field, item.after, sayings)} />
      </p>
      <FieldDifferences changes={item.changes} sayings={sayings} />
    </>
  );
}

function Items({ change, sayings }: FieldProps): ReactElement {
  const { t } = sayings;
  return (
    <ul className="records-items">
      {(change.items ?? []).map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items are known by their place alone
        <li key={index}>
          <Item field={change.field} item={item} sayings={sayings} />
        </li>
      ))}
      {change.reordered && <li>{t('records.history.reordered')}</li>}
    </ul>
  );
}

function FieldWords({ change, sayings }: FieldProps): ReactElement {
  if (change.items) return <Items change={change} sayings={sayings} />;
  if (change.parts && change.field?.type !== 'place')
    return <FieldDifferences changes={change.parts} sayings={sayings} />;
  return <OneValue change={change} sayings={sayings} />;
}

interface FieldsProps {
  readonly changes: readonly FieldChange[];
  readonly sayings: Sayings;
}

/** Label and what became of it, field by field; what the form does not show stands by its key. */
export const FieldDifferences = ({ changes, sayings }: FieldsProps): ReactElement => (
  <dl className="records-changes">
    {changes.map(change => (
      <div key={change.name}>
        <dt>{change.field ? sayings.t(change.field.label) : change.name}</dt>
        <dd>
          <FieldWords change={change} sayings={sayings} />
        </dd>
      </div>
    ))}
  </dl>
);
