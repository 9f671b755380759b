// The menu of a chip: how it is written, its record, words of one's own instead, and taking it out.
import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { Icon, type IconName } from '../../../../admin/kit/index.ts';
import type { FactForm } from '../../../../facts/model.ts';
import type { FactView } from '../../model.ts';
import { factTitle } from '../fact-words.ts';
import { type FactShelf, useShelfVersion } from '../facts.ts';
import { type Spot, useFloating } from './floating.ts';

export type ChipAct = { readonly form: FactForm | null } | 'words' | 'replace' | 'remove';

/** The forms that a kind of fact has beside the usual one. */
export const FORMS: Readonly<Partial<Record<FactView['kind'], readonly (FactForm | null)[]>>> = {
  date: [null, 'short'],
  number: [null, 'words'],
  ordinal: ['m', 'f', 'n'],
};

interface ChipMenuProps {
  /** Named by `ref` as the document does. */
  readonly fact: string;
  readonly form: FactForm | null;
  readonly facts: FactShelf;
  readonly spot: () => Spot | null;
  readonly onAct: (act: ChipAct) => void;
  readonly onClose: () => void;
}

interface ItemProps {
  readonly icon?: IconName;
  readonly checked?: boolean;
  readonly lang?: string;
  readonly danger?: boolean;
  readonly children: string;
  readonly onPick: () => void;
}

const Item = ({ icon, checked, lang, danger = false, children, onPick }: ItemProps): ReactElement => (
  <button
    type="button"
    {...(checked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': checked })}
    tabIndex={-1}
    className={danger ? 'k-menu-item text-menu-item k-menu-danger' : 'k-menu-item text-menu-item'}
    onClick={onPick}
  >
    {checked ? <Icon name="check" /> : icon ? <Icon name={icon} /> : <span className="text-menu-gap" />}
    <span lang={lang}>{children}</span>
  </button>
);

const itemsIn = (menu: HTMLElement | null): HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? []),
];

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Moves the focus among the items. @returns whether the key is one that does */
function step(event: KeyboardEvent<HTMLElement>, menu: HTMLElement | null): boolean {
  const items = itemsIn(menu);
  const next = STEPS[event.key]?.(items.indexOf(document.activeElement as HTMLElement), items.length - 1);
  if (next === undefined) return false;
  items[next]?.focus();
  return true;
}

export function ChipMenu({ fact, form, facts, spot, onAct, onClose }: ChipMenuProps): ReactElement {
  const t = useT();
  const menu = useRef<HTMLDivElement>(null);
  useShelfVersion(facts);
  const view = facts.view(fact, form);
  const forms = (view && FORMS[view.kind]) ?? [];
  // An ordinal without a form is written as a masculine one.
  const chosen = form ?? (view?.kind === 'ordinal' ? 'm' : null);
  useFloating(menu, spot);
  useEffect(() => itemsIn(menu.current)[0]?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const outside = ({ target }: Event): void => {
      if (target instanceof Element && !menu.current?.contains(target)) onClose();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [onClose]);
  const title = factTitle(t, fact, view);
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const isLeft = event.key === 'Escape' || event.key === 'Tab';
    if (isLeft) onClose();
    else if (!step(event, menu.current)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={menu}
      className="k-popover text-floating text-menu"
      onKeyDown={press}
      role="menu"
      aria-label={title}
      tabIndex={-1}
    >
      <p className="text-menu-title" role="presentation">
        {title}
      </p>
      {forms.map(offered => (
        <Item
          key={offered ?? 'usual'}
          checked={offered === chosen}
          lang={facts.language}
          onPick={() => onAct({ form: offered })}
        >
          {facts.text(fact, offered)}
        </Item>
      ))}
      {view && (
        <Item icon="draft" onPick={() => onAct('words')}>
          {t('texts.editor.ownWords')}
        </Item>
      )}
      <Item icon="search" onPick={() => onAct('replace')}>
        {t('texts.editor.otherFact')}
      </Item>
      {view?.path && (
        <a
          role="menuitem"
          tabIndex={-1}
          className="k-menu-item text-menu-item"
          href={view.path}
          target="_blank"
          rel="noopener"
          onClick={onClose}
        >
          <Icon name="external" />
          <span>{t('texts.editor.openRecord')}</span>
        </a>
      )}
      <Item icon="trash" danger onPick={() => onAct('remove')}>
        {t('texts.editor.remove')}
      </Item>
    </div>
  );
}
