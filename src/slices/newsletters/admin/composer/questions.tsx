// Questions of an imported issue: what each edition says, the way to the block, and what the editor made of it.
import { type ReactElement, useState } from 'react';
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
}

type Settled = NonNullable<OpenQuestion['settled']>;

const goTo = (block: string): void => {
  const target = document.getElementById(`block-${block}`);
  target?.scrollIntoView({ block: 'start' });
  target?.querySelector<HTMLElement>('textarea, [contenteditable], button')?.focus();
};

function Wordings({ question }: { readonly question: OpenQuestion }): ReactElement {
  const t = useT();
  const formats = useFormats();
  const { language, found, expected } = question;
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
  /** What a block is called. */
  readonly called: (block: string) => string;
}

function Item({ question, mayEdit, onAsk, onReopen, called }: ItemProps): ReactElement {
  const t = useT();
  const formats = useFormats();
  const { block, settled, kind, language } = question;
  const key = `newsletters.difference.${kind}`;
  return (
    <li className="issue-question" data-settled={settled !== undefined || undefined}>
      <p className="issue-question-title">
        {t.has(key) ? t(key) : t('newsletters.difference.other')} · {formats.language(language)}
      </p>
      <Wordings question={question} />
      {settled !== undefined && (
        <p className="k-description">
          <Badge tone="success">{t(`newsletters.as.${settled.as}`)}</Badge> {formats.day(settled.on)}
          {settled.note !== undefined && <> · {settled.note}</>}
        </p>
      )}
      <p className="issue-question-ways">
        {mayEdit && settled === undefined && (
          <Button small onPress={onAsk}>
            {t('newsletters.settle')}
          </Button>
        )}
        {mayEdit && settled !== undefined && (
          <Button small look="quiet" onPress={onReopen}>
            {t('newsletters.reopen')}
          </Button>
        )}
        {block !== null && (
          <Button
            small
            look="quiet"
            aria-label={t('newsletters.toBlock', { block: called(block) })}
            onPress={() => goTo(block)}
          >
            {t('newsletters.goToBlock')}
          </Button>
        )}
      </p>
    </li>
  );
}

export function Questions({ questions, session, mayEdit }: QuestionsProps): ReactElement {
  const { t, language } = useLanguage();
  const [asked, setAsked] = useState<number | null>(null);
  const settle = (index: number, settled: Settled | undefined): void => {
    const { content } = session.state;
    const next = withSettled(questionsOf(content.fields), index, settled);
    session.change({ ...content, fields: { ...content.fields, questions: next } }, 'fields.questions');
    announce(t('newsletters.openQuestions', { count: openCount(next) }));
    setAsked(null);
  };
  const question = asked === null ? undefined : questions[asked];
  return (
    <>
      <p className="k-description">{t('newsletters.questionsHelp')}</p>
      <ol className="issue-questions">
        {questions.map((one, index) => (
          <Item
            // biome-ignore lint/suspicious/noArrayIndexKey: questions are never added or moved here
            key={index}
            question={one}
            mayEdit={mayEdit}
            onAsk={() => setAsked(index)}
            onReopen={() => settle(index, undefined)}
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
