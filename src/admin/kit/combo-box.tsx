// One of many choices, found by typing: from a list of up to thousands, or from a server.
import { type KeyboardEvent, type ReactElement, type Ref, useMemo, useState } from 'react';
import { ComboBox as AriaComboBox, Button, Group, Input } from 'react-aria-components';
import { useT } from '../i18n/index.ts';
import type { Choice } from './choice.tsx';
import { ChoiceList } from './choice-list.tsx';
import { defined } from './defined.ts';
import { FieldHead, type FieldProps, fieldState } from './field.tsx';
import { Icon } from './icons.tsx';
import { type LoadChoices, useLoadedChoices } from './loaded-choices.ts';
import { matching } from './matching.ts';

export interface ComboBoxProps extends FieldProps {
  /** All choices; with `load`, those to begin with. */
  readonly choices?: readonly Choice[] | undefined;
  /** Asks a server instead, after a pause in typing. */
  readonly load?: LoadChoices | undefined;
  readonly value: string | null;
  /** With the choice itself, so that a caller may keep its label. Clearing the words clears the value. */
  readonly onChange: (value: string | null, choice: Choice | null) => void;
  /** Label of the value where it is not among the choices at hand. */
  readonly valueLabel?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** So many are shown at once; the list says that there are more. */
const SHOWN = 100;
const NO_CHOICES: readonly Choice[] = [];

/** The choice that is marked at this moment, as the reader sees and hears it. */
function markedIn(input: HTMLInputElement): string | null {
  const id = input.getAttribute('aria-activedescendant');
  return (id === null ? null : document.getElementById(id)?.dataset.key) ?? null;
}

/**
 * Enter takes what is marked, or the only one found. React Aria does so itself, but on a busy machine it drops a mark that
 * still stands there, and with it what the reader saw.
 */
const enterTakes =
  (alone: string | null, value: string | null, choose: (id: string) => void) =>
  (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const marked = markedIn(event.currentTarget) ?? alone;
    if (marked === null || marked === value) return;
    event.preventDefault();
    event.stopPropagation();
    choose(marked);
  };

const onlyOne = ([choice, other]: readonly Choice[]): string | null =>
  other === undefined ? (choice?.id ?? null) : null;

/** What there is to choose from. @param typed null: nothing was typed since the last choice */
function useOffered(
  choices: readonly Choice[],
  load: LoadChoices | undefined,
  typed: string | null,
  open: boolean,
) {
  const loaded = useLoadedChoices(load, typed ?? '', open);
  const isHere = load === undefined || (typed === null && loaded.choices.length === 0);
  const known = isHere ? choices : loaded.choices;
  const asked = load === undefined ? (typed ?? '') : '';
  const { found, total } = useMemo(() => matching(known, asked, SHOWN), [known, asked]);
  const state = load === undefined ? ('idle' as const) : loaded.state;
  const isAnswered = open && typed !== null && state === 'idle';
  return { known, found, total, state, alone: isAnswered ? onlyOne(found) : null };
}

/** What was typed without choosing is put back when the field is left. */
export const ComboBox = ({
  choices = NO_CHOICES,
  load,
  value,
  onChange,
  valueLabel,
  placeholder,
  ref,
  ...field
}: ComboBoxProps): ReactElement => {
  const t = useT();
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const { known, found, total, state, alone } = useOffered(choices, load, typed, open);
  const chosen = [...known, ...choices].find(choice => choice.id === value);
  const label = value === null ? '' : (chosen?.label ?? valueLabel ?? value);
  // The chosen one is always in the list: React Aria takes its words from there.
  const items =
    value === null || found.some(({ id }) => id === value)
      ? found
      : [chosen ?? { id: value, label }, ...found];
  const choose = (id: string | null): void => {
    setTyped(null);
    if (id !== value) onChange(id, items.find(choice => choice.id === id) ?? null);
  };
  // Only what a person types counts: React Aria also tells when it puts words back by itself.
  const type = (text: string): void => {
    setTyped(text);
    if (text === '' && value !== null) onChange(null, null);
  };
  const take = enterTakes(alone, value, choose);
  return (
    <AriaComboBox
      {...fieldState(field)}
      className="k-field"
      items={typed === null ? items : found}
      inputValue={typed ?? label}
      onInputChange={text => text === label && setTyped(null)}
      value={value}
      onChange={key => key !== null && choose(String(key))}
      onOpenChange={setOpen}
      onBlur={() => setTyped(null)}
      allowsEmptyCollection
      menuTrigger="input"
    >
      <FieldHead {...field} />
      <Group className="k-input-group">
        <Input
          {...defined({ placeholder, ref })}
          className="k-input"
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onKeyDownCapture={take}
        />
        <Button className="k-step" aria-label={t('admin.kit.show-choices')}>
          <Icon name="chevronDown" />
        </Button>
      </Group>
      <ChoiceList state={state} shown={found.length} total={total} />
    </AriaComboBox>
  );
};
