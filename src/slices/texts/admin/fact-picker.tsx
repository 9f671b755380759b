// Finds a fact of the record by what somebody types, and shows how it will be written.
import { type ReactElement, useRef } from 'react';
import { useT } from '../../../admin/i18n/index.ts';
import { type Choice, ComboBox } from '../../../admin/kit/index.ts';
import type { FoundFact } from '../model.ts';
import { fieldWords } from './fact-words.ts';
import { findFacts } from './find-facts.ts';

export interface FactPickerProps {
  /** The language of the text that will name it. */
  readonly language: string;
  /** The record at hand, whose facts come first: `event:haskovo-2023`. */
  readonly record?: string | undefined;
  readonly label?: string | undefined;
  readonly hiddenLabel?: boolean | undefined;
  readonly onPick: (fact: FoundFact) => void;
}

/** A field with a list: what is picked is told, and the field is empty again. */
export function FactPicker({ language, record, label, hiddenLabel, onPick }: FactPickerProps): ReactElement {
  const t = useT();
  const found = useRef(new Map<string, FoundFact>());
  const load = async (search: string, signal: AbortSignal): Promise<Choice[]> => {
    const facts = await findFacts(search, { language, record }, signal);
    found.current = new Map(facts.map(fact => [fact.ref, fact]));
    return facts.map(fact => ({
      id: fact.ref,
      label: fact.text[language] ?? fact.value,
      description: `${fieldWords(t, fact.field)} · ${fact.title.text}`,
      lang: language,
    }));
  };
  return (
    <ComboBox
      label={label ?? t('texts.editor.findFact')}
      hiddenLabel={hiddenLabel}
      load={load}
      value={null}
      onChange={ref => {
        const fact = found.current.get(ref ?? '');
        if (fact) onPick(fact);
      }}
    />
  );
}
