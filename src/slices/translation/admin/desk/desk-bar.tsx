// The bar at the lower edge: to the text before, the one after, and the next that needs me; by keyboard as well.
import { type ReactElement, useEffect, useRef } from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { Button, FormActions, HelpButton, Icon, IconButton } from '../../../../admin/kit/index.ts';
import { useDesk } from './frame.ts';
import { useNextForMe, useStep } from './going.ts';

/** Who else is at this record, wherever. */
function Present(): ReactElement | null {
  const t = useT();
  const { list } = useFormats();
  const { editors } = useDesk().view;
  if (editors.length === 0) return null;
  const names = [...new Set(editors.map(({ name }) => name ?? t('translation.both.somebody')))];
  return (
    <p className="desk-others">
      <Icon name="info" />
      {t('translation.desk.present', { names: list(names), count: names.length })}
    </p>
  );
}

const KEYS = ['insert', 'fact', 'after', 'before', 'next', 'save'] as const;

function KeysHelp(): ReactElement {
  const t = useT();
  return (
    <HelpButton about={t('translation.keys.title')}>
      <dl className="desk-keys">
        {KEYS.map(key => (
          <div key={key}>
            <dt>
              <kbd>{t(`translation.keys.${key}`)}</kbd>
            </dt>
            <dd>{t(`translation.keys.${key}Help`)}</dd>
          </div>
        ))}
      </dl>
    </HelpButton>
  );
}

type Doing = 'before' | 'after' | 'next' | 'save';

function doingOf(event: KeyboardEvent): Doing | null {
  const isControl = event.ctrlKey || event.metaKey;
  if (event.altKey && !isControl && event.key === 'PageDown') return 'after';
  if (event.altKey && !isControl && event.key === 'PageUp') return 'before';
  if (isControl && !event.altKey && event.key === 'Enter') return 'next';
  return isControl && !event.altKey && event.key.toLowerCase() === 's' ? 'save' : null;
}

function useKeys(doings: Readonly<Record<Doing, () => void>>): void {
  const latest = useRef(doings);
  useEffect(() => {
    latest.current = doings;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const doing = doingOf(event);
      if (doing === null || event.defaultPrevented) return;
      event.preventDefault();
      latest.current[doing]();
    };
    // Before the editor, which has its own ideas about Enter.
    addEventListener('keydown', pressed, { capture: true });
    return () => removeEventListener('keydown', pressed, { capture: true });
  }, []);
}

export function DeskBar(): ReactElement {
  const t = useT();
  const { session, active } = useDesk();
  const step = useStep();
  const { waiting, go } = useNextForMe();
  useKeys({
    before: () => step(-1),
    after: () => step(1),
    next: () => void go(),
    save: () => {
      const work = session.work(active ?? '');
      if (work?.isWritable === true && work.state.theirs === null) void work.save();
    },
  });
  return (
    <FormActions
      state={
        <div className="desk-bar-state">
          <Present />
        </div>
      }
    >
      <Button look="primary" disabled={waiting === 0} onPress={() => void go()}>
        {waiting === null || waiting === 0
          ? t('translation.next.goOn')
          : t('translation.next.go', { count: waiting })}
      </Button>
      <IconButton icon="arrowUp" label={t('translation.desk.before')} onPress={() => step(-1)} />
      <IconButton icon="arrowDown" label={t('translation.desk.after')} onPress={() => step(1)} />
      <KeysHelp />
    </FormActions>
  );
}
