// The words of a new comment: `@` offers people in a list below them, by keys and by pointer; the focus stays in the words.
import {
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { type Choice, matching, TextArea } from '../../../../admin/kit/index.ts';
import { type Asked, askedAt, type Mentionable, mentionsAfter, withName } from './mentions.ts';

export interface Draft {
  readonly body: string;
  /** Ids of those who are told. */
  readonly mentions: readonly string[];
}

interface CommentWordsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly people: readonly Mentionable[];
  readonly error: string | undefined;
  readonly most: number | undefined;
}

/** More are found by typing on. */
const OFFERED = 6;

interface OfferedProps {
  readonly id: string;
  readonly people: readonly Choice[];
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onPick: (person: Choice) => void;
}

function Offered({ id, people, active, onActive, onPick }: OfferedProps): ReactElement {
  const t = useT();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  useEffect(() => {
    list.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className="k-popover panel-offered">
      <div ref={list} className="k-list" role="listbox" id={id} aria-label={t('translation.comments.tell')}>
        {people.map((person, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: whoever types keeps the focus and names the active one
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go where it is typed
          <div
            key={person.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className="k-option"
            data-focused={index === active || undefined}
            onMouseDown={event => event.preventDefault()}
            onMouseMove={() => index !== active && onActive(index)}
            onClick={() => onPick(person)}
          >
            {person.label}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Puts the caret where it belongs once the words that were put in stand in the field. */
function useCaret(area: RefObject<HTMLTextAreaElement | null>): (place: number) => void {
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    area.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = null;
  });
  return place => {
    wanted.current = place;
  };
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export function CommentWords({ draft, onChange, people, error, most }: CommentWordsProps): ReactElement {
  const t = useT();
  const { list } = useFormats();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const setCaret = useCaret(area);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [chosen, setChosen] = useState(0);
  /** The place of a sign whose list was closed: it stays closed. */
  const [closed, setClosed] = useState<number | null>(null);
  const { body, mentions } = draft;
  const choices = people.map((person): Choice => ({ id: person.id, label: person.name }));
  const found = asked === null ? [] : matching(choices, asked.query, OFFERED).found;
  const active = Math.min(chosen, found.length - 1);
  const isOpen = found.length > 0;

  const ask = (next: Asked | null): void => {
    if (next?.query !== asked?.query) setChosen(0);
    setAsked(next);
  };
  const pick = (person: Choice): void => {
    if (asked === null) return;
    const put = withName(body, asked, person.label);
    const told = mentionsAfter(mentions, body, put.text, people);
    onChange({ body: put.text, mentions: told.includes(person.id) ? told : [...told, person.id] });
    setCaret(put.caret);
    ask(null);
    area.current?.focus();
  };
  const type = (text: string): void => {
    onChange({ body: text, mentions: mentionsAfter(mentions, body, text, people) });
    const next = askedAt(text, area.current?.selectionStart ?? text.length);
    const isClosed = next !== null && next.from === closed;
    if (!isClosed) setClosed(null);
    ask(isClosed ? null : next);
  };
  // A list that is open follows the caret; one that was closed does not open because the caret comes by.
  const follow = (): void => {
    const { selectionStart, selectionEnd, value } = area.current ?? {};
    if (asked === null || value === undefined || selectionStart === undefined) return;
    const now = selectionStart === selectionEnd ? askedAt(value, selectionStart) : null;
    ask(now?.from === asked.from ? now : null);
  };
  const close = (): void => {
    setClosed(asked?.from ?? null);
    ask(null);
  };
  const act = (event: KeyboardEvent): void => {
    const isShortcut = event.altKey || event.ctrlKey || event.metaKey;
    if (!isOpen || isShortcut || event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    const person = found[active];
    if (step !== undefined) setChosen((active + step + found.length) % found.length);
    else if (event.key === 'Enter' && person) pick(person);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only where the focus leaves the words is of interest
    <div className="panel-words-of-comment" onBlur={() => ask(null)}>
      <TextArea
        ref={area}
        label={t('translation.comments.write')}
        description={people.length > 0 ? t('translation.comments.writeHelp') : undefined}
        value={body}
        onChange={type}
        onSelect={follow}
        onKeyDown={act}
        list={isOpen ? { id, active: `${id}-${active}` } : null}
        rows={2}
        {...(most !== undefined && { most })}
        error={error}
      />
      {isOpen && <Offered id={id} people={found} active={active} onActive={setChosen} onPick={pick} />}
      <span className="visually-hidden" role="status">
        {isOpen ? `${t('translation.comments.tell')}: ${list(found.map(({ label }) => label))}` : ''}
      </span>
    </div>
  );
}
