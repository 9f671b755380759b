// One entry of the audit trail: what was done to what, by whom, when, and what changed by it.
import { type ReactElement, type Ref, useState } from 'react';
import { useRights } from '../../../../admin/api/index.ts';
import { useFormats, useLanguage, useT } from '../../../../admin/i18n/index.ts';
import { Disclosure, TextLink, Time, WordDifference } from '../../../../admin/kit/index.ts';
import type { AuditEntry, Names } from '../asked.ts';
import { type Change, changesOf } from './changes.ts';
import { screenOf, subjectOf } from './trail-kinds.ts';
import { actorWords, didWords, fieldWords, kindWords, subjectWords, valueWords } from './trail-words.ts';

interface EntryProps {
  readonly entry: AuditEntry;
  readonly names: Names;
  /** The person it is about is on the screen already. */
  readonly withoutActor?: boolean | undefined;
  readonly ref?: Ref<HTMLHeadingElement> | undefined;
}

export function TrailEntry({ entry, names, withoutActor = false, ref }: EntryProps): ReactElement {
  const t = useT();
  const subject = subjectOf(entry.record);
  return (
    <li className="trail-entry">
      <p className="trail-when">
        <Time exact moment={entry.at} />
        {!withoutActor && <Actor {...entry} />}
      </p>
      <div className="trail-what">
        <h3 ref={ref} tabIndex={-1}>
          <span className="trail-did">{didWords(t, entry.verb)}</span>{' '}
          <span className="trail-kind">{kindWords(t, subject.record)}</span>{' '}
          <Subject entry={entry} names={names} />
        </h3>
        <Changes entry={entry} names={names} record={subject.record} />
      </div>
    </li>
  );
}

function Actor({ actor, name }: AuditEntry): ReactElement {
  const t = useT();
  const { mayI } = useRights();
  const words = actorWords(t, actor, name);
  if (name === null || !mayI('people.read')) return <span>{words}</span>;
  return <TextLink href={`/admin/people/${actor}`}>{words}</TextLink>;
}

function Subject({ entry, names }: EntryProps): ReactElement | null {
  const { t, language } = useLanguage();
  const subject = subjectOf(entry.record);
  const called = subjectWords(t, subject, names, language);
  if (called === null) return null;
  const href = screenOf(subject);
  return href === null ? (
    <span lang={called.lang}>{called.text}</span>
  ) : (
    <TextLink href={href} lang={called.lang}>
      {called.text}
    </TextLink>
  );
}

interface ChangesProps {
  readonly entry: AuditEntry;
  readonly names: Names;
  readonly record: string;
}

/** So many are shown at once; more stand behind a heading that opens. */
const FEW = 3;
const SHORT = 120;

const isShort = ({ before, after }: Change): boolean =>
  JSON.stringify([before ?? null, after ?? null]).length <= SHORT;

function Changes({ entry: { before, after }, names, record }: ChangesProps): ReactElement | null {
  const t = useT();
  // Long texts are compared when somebody asks for it.
  const [open, setOpen] = useState(false);
  const changes = changesOf(before, after);
  if (changes.length === 0) return null;
  const list = <ChangeList changes={changes} names={names} record={record} />;
  if (changes.length <= FEW && changes.every(isShort)) return list;
  return (
    <Disclosure
      level={4}
      title={t('people.audit.changes', { count: changes.length })}
      open={open}
      onToggle={setOpen}
    >
      {open && list}
    </Disclosure>
  );
}

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly names: Names;
  readonly record: string;
}

function ChangeList({ changes, names, record }: ChangeListProps): ReactElement {
  const t = useT();
  const formats = useFormats();
  return (
    <dl className="trail-changes">
      {changes.map(change => (
        <div key={change.key}>
          <dt>{change.key === '' ? t('people.audit.whole') : fieldWords(t, formats, record, change.key)}</dt>
          <dd>
            <ChangeWords change={change} names={names} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** From so many characters on a difference of words says more than old and new beside each other. */
const WORDS_FROM = 60;

function ChangeWords({
  change: { key, before, after },
  names,
}: {
  readonly change: Change;
  readonly names: Names;
}): ReactElement {
  const t = useT();
  const formats = useFormats();
  const speaking = { t, formats, names, key };
  const [old, now] = [valueWords(before, speaking), valueWords(after, speaking)];
  const lang = /^texts\.[^.]+\.([a-z]{2})$/.exec(key)?.[1];
  if (old !== '' && now !== '' && Math.max(old.length, now.length) >= WORDS_FROM)
    return <WordDifference before={old} after={now} lang={lang} />;
  return (
    <span className="trail-values">
      {old !== '' && (
        <del lang={lang}>
          <span className="visually-hidden">{t('people.audit.was')} </span>
          {old}
        </del>
      )}
      {old !== '' && now !== '' && (
        <span className="trail-arrow" aria-hidden="true">
          →
        </span>
      )}
      {now !== '' && (
        <ins lang={lang} data-long={now.length >= WORDS_FROM || undefined}>
          <span className="visually-hidden">{t('people.audit.is')} </span>
          {now}
        </ins>
      )}
      {now === '' && <span className="trail-none">{t('people.audit.removed')}</span>}
    </span>
  );
}
