// Questions of an imported issue: what each edition says, the way to the block, and what the editor made of it.
import { type ReactElement, type RefObject, useEffect, useRef, useState } from 'react';
import { useFormats, useLanguage, useT } from '../../../../admin/i18n/index.ts';
import { Badge, Button, Dialog, RadioGroup, TextArea } from '../../../../admin/kit/index.ts';
import { announce } from '../../../../admin/notices/index.ts';
import type { EditingSession } from '../../../records/admin/index.ts';
import type { OpenQuestion } from '../../model.ts';
import { blockTitle } from '../blocks.ts';
import { openCount, questionsOf, withSettled } from './question-list.ts';

interface QuestionsProps {
  readonly questions: readonly OpenQuestion[];
  readonly session: EditingSession;
  readonly mayEdit: boolean;
  /** Leads to a block in the language that differs. */
  readonly onGo: (block: string, language: string) => void;
}

type Settled = NonNullable<OpenQuestion['settled']>;

function Wordings({ question }: { readonly question: OpenQuestion }): ReactElement | null {
  const t = useT();
  const formats = useFormats();
  const { language, found, expected } = question;
  // Of a whole section its name says all.
  if (found === null && expected === null) return null;
  return (
    <dl className="issue-wordings">
      <div>
        <dt>{t('newsletters.saysHere', { language: formats.language(language) })}</dt>
        <dd lang={language}>{found ?? <em>{t('newsletters.saysNothing')}</em>}</dd>
      </div>
      <div>
        <dt>{t('newsletters.saysThere')}</dt>
        <dd>{expected ?? <em>{t('newsletters.saysNothing')}</em>}</dd>
      </div>
    </dl>
  );
}

interface SettleProps {
  readonly question: OpenQuestion;
  readonly onClose: () => void;
  readonly onSettle: (settled: Settled) => void;
}

function SettleDialog({ question, onClose, onSettle }: SettleProps): ReactElement {
  const t = useT();
  const [as, setAs] = useState<Settled['as']>('corrected');
  const [note, setNote] = useState('');
  const settle = (): void => {
    const words = note.trim();
    onSettle({ on: new Date().toISOString().slice(0, 10), as, ...(words !== '' && { note: words }) });
  };
  return (
    <Dialog
      open
      title={t('newsletters.settleTitle')}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onPress={settle}>
            {t('newsletters.settle')}
          </Button>
          <Button onPress={onClose}>{t('admin.kit.cancel')}</Button>
        </>
      }
    >
      <Wordings question={question} />
      <RadioGroup
        label={t('newsletters.settleAs')}
        choices={[
          {
            id: 'corrected',
            label: t('newsletters.as.corrected'),
            description: t('newsletters.as.correctedHelp'),
          },
          {
            id: 'accepted',
            label: t('newsletters.as.accepted'),
            description: t('newsletters.as.acceptedHelp'),
          },
        ]}
        value={as}
        onChange={id => setAs(id as Settled['as'])}
      />
      <TextArea label={t('newsletters.settleNote')} value={note} onChange={setNote} most={500} />
    </Dialog>
  );
}

interface ItemProps {
  readonly question: OpenQuestion;
  readonly mayEdit: boolean;
  readonly onAsk: () => void;
  readonly onReopen: () => void;
  readonly onGo: (block: string, language: string) => void;
  /** What a block is called. */
  readonly called: (block: string) => string;
}

function Item({ question, mayEdit, onAsk, onReopen, onGo, called }: ItemProps): ReactElement {
  const t = useT();
  const formats = useFormats();
  const { block, settled, kind, language } = question;
  const key = `newsletters.difference.${kind}`;
  const name = block === null ? null : called(block);
  const title = `${t.has(key) ? t(key) : t('newsletters.difference.other')} · ${formats.language(language)}`;
  const which = name === null ? title : `${title}, ${name}`;
  return (
    <li className="issue-question" data-settled={settled !== undefined || undefined}>
      <p className="issue-question-title">{title}</p>
      {name !== null && <p className="k-description">{name}</p>}
      {settled === undefined && <Wordings question={question} />}
      {settled !== undefined && (
        <p className="k-description">
          <Badge tone="success">{t(`newsletters.as.${settled.as}`)}</Badge> {formats.day(settled.on)}
          {settled.note !== undefined && <> · {settled.note}</>}
        </p>
      )}
      <p className="issue-question-ways">
        {mayEdit && settled === undefined && (
          <Button small aria-label={`${t('newsletters.settle')}: ${which}`} onPress={onAsk}>
            {t('newsletters.settle')}
          </Button>
        )}
        {mayEdit && settled !== undefined && (
          <Button small look="quiet" aria-label={`${t('newsletters.reopen')}: ${which}`} onPress={onReopen}>
            {t('newsletters.reopen')}
          </Button>
        )}
        {block !== null && (
          <Button
            small
            look="quiet"
            aria-label={t('newsletters.toBlock', { block: called(block) })}
            onPress={() => onGo(block, language)}
          >
            {t('newsletters.goToBlock')}
          </Button>
        )}
      </p>
    </li>
  );
}

/** The dialog gives the focus back first, to a button that is gone by then. */
const AFTER_DIALOG_MS = 60;

/** Leads to the next question that is open, else to the one that was settled. */
function useNextQuestion(list: RefObject<HTMLOListElement | null>) {
  const [settled, setSettled] = useState<{ index: number } | null>(null);
  useEffect(() => {
    if (settled === null) return;
    const timer = setTimeout(() => {
      const items = [...(list.current?.children ?? [])];
      const isOpen = (item: Element): boolean => !item.hasAttribute('data-settled');
      const next = items.slice(settled.index).find(isOpen) ?? items.find(isOpen) ?? items[settled.index];
      next?.querySelector('button')?.focus();
    }, AFTER_DIALOG_MS);
    return () => clearTimeout(timer);
  }, [settled, list]);
  return (index: number): void => setSettled({ index });
}

export function Questions({ questions, session, mayEdit, onGo }: QuestionsProps): ReactElement {
  const { t, language } = useLanguage();
  const [asked, setAsked] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const moveOn = useNextQuestion(list);
  const settle = (index: number, settled: Settled | undefined): void => {
    const { content } = session.state;
    const next = withSettled(questionsOf(content.fields), index, settled);
    session.change({ ...content, fields: { ...content.fields, questions: next } }, 'fields.questions');
    announce(t('newsletters.openQuestions', { count: openCount(next) }));
    setAsked(null);
    moveOn(index);
  };
  const question = asked === null ? undefined : questions[asked];
  return (
    <>
      <p className="k-description">{t('newsletters.questionsHelp')}</p>
      <ol ref={list} className="issue-questions">
        {questions.map((one, index) => (
          <Item
            // biome-ignore lint/suspicious/noArrayIndexKey: questions are never added or moved here
            key={index}
            question={one}
            mayEdit={mayEdit}
            onAsk={() => setAsked(index)}
            onReopen={() => settle(index, undefined)}
            onGo={onGo}
            called={block => blockTitle(t, session.state.content, block, language)}
          />
        ))}
      </ol>
      {question !== undefined && asked !== null && (
        <SettleDialog
          question={question}
          onClose={() => setAsked(null)}
          onSettle={done => settle(asked, done)}
        />
      )}
    </>
  );
}
