// A field to search in a list with: it tells what was typed after a pause, at once on Enter, and clears on Escape.
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { SearchField as AriaSearchField, Button, Group, Input, Label } from 'react-aria-components';
import { useT } from '../i18n/index.ts';
import { defined } from './defined.ts';
import { Icon } from './icons.tsx';

export interface SearchFieldProps {
  readonly label: string;
  /** The label is heard only; the glass says the same to the eye. */
  readonly hiddenLabel?: boolean | undefined;
  /** What is searched for now; a new value from outside (the address) replaces what was typed. */
  readonly value: string;
  readonly onSearch: (value: string) => void;
  readonly placeholder?: string | undefined;
  /** Milliseconds; 300 when nothing is said. */
  readonly pause?: number | undefined;
}

/** Stands in a `<search>` landmark. */
export const SearchField = ({
  label,
  hiddenLabel = false,
  value,
  onSearch,
  placeholder,
  pause = 300,
}: SearchFieldProps): ReactElement => {
  const t = useT();
  const [typed, setTyped] = useState(value);
  const told = useRef(value);
  const tell = (text: string): void => {
    if (text === told.current) return;
    told.current = text;
    onSearch(text);
  };
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    const timer = setTimeout(() => latest.current(typed), pause);
    return () => clearTimeout(timer);
  }, [typed, pause]);
  return (
    <search className="k-search">
      <AriaSearchField className="k-field" value={typed} onChange={setTyped} onSubmit={tell}>
        <Label className={hiddenLabel ? 'visually-hidden' : 'k-label'}>{label}</Label>
        <Group className="k-input-group">
          <Icon name="search" />
          <Input {...defined({ placeholder })} className="k-input" />
          <Button className="k-step" aria-label={t('admin.kit.clear-search')}>
            <Icon name="close" />
          </Button>
        </Group>
      </AriaSearchField>
    </search>
  );
};
