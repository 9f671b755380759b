// What the checker found in a text, the gravest first: each leads to its place, and can be let stand.
import type { ReactElement } from 'react';
import { errorWords } from '../../../../admin/api/index.ts';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { Button, Disclosure, Icon, type IconName, toast } from '../../../../admin/kit/index.ts';
import type { BoundOffer, FindingSeverity, FindingView } from '../../check/model.ts';
import type { TextPlace } from '../../model.ts';
import { useDecision } from './checking.ts';
import type { NamedFact } from './facts-of.ts';
import { useDesk } from './frame.ts';
import { valueWords } from './value-words.ts';

const ICONS: Readonly<Record<FindingSeverity, IconName>> = {
  error: 'error',
  warning: 'warning',
  review: 'info',
};
const GRAVEST_FIRST: readonly FindingSeverity[] = ['error', 'warning', 'review'];

interface FindingsProps {
  readonly place: TextPlace;
  readonly findings: readonly FindingView[];
  readonly offers: readonly BoundOffer[];
  /** Facts of the source: those that the target lacks stand above, to be placed. */
  readonly named: readonly NamedFact[];
  readonly isWritable: boolean;
}

/** What a finding says, its facts and values as readers write them. */
function useSaid(): (finding: FindingView) => string {
  const t = useT();
  const formats = useFormats();
  const { facts } = useDesk();
  return ({ code, params, ref }) => {
    const key = `translation.finding.${code}`;
    if (!t.has(key)) return code;
    const words = Object.entries(params).map(([name, value]) => {
      if (name === 'fact' && ref !== null) return [name, facts.text(ref)] as const;
      const isValue = ['was', 'now', 'value'].includes(name);
      return [name, isValue ? valueWords(String(value), formats) : value] as const;
    });
    return t(key, Object.fromEntries(words));
  };
}

interface OneProps {
  readonly finding: FindingView;
  readonly isWritable: boolean;
  readonly isBusy: boolean;
  readonly onGo: (block: number) => void;
  readonly onDecide: (finding: FindingView) => void;
}

function One({ finding, isWritable, isBusy, onGo, onDecide }: OneProps): ReactElement {
  const t = useT();
  const { view } = useDesk();
  const { severity, block, words, decided } = finding;
  const said = useSaid()(finding);
  return (
    <li className="desk-finding" data-severity={severity} data-decided={decided || undefined}>
      <Icon name={ICONS[severity]} />
      <div>
        <p>
          <span className="visually-hidden">{t(`translation.desk.severity.${severity}`)} </span>
          {said}
          {words !== null && words !== '' && (
            <>
              {' '}
              <q lang={view.language}>{words}</q>
            </>
          )}
        </p>
        <p className="desk-finding-actions">
          {block !== null && isWritable && (
            <Button
              small
              look="quiet"
              aria-label={`${t('translation.desk.goThere')}: ${said}`}
              onPress={() => onGo(block)}
            >
              {t('translation.desk.goThere')}
            </Button>
          )}
          {isWritable && (
            <Button
              small
              look="quiet"
              disabled={isBusy}
              aria-label={`${t(decided ? 'translation.desk.takeBack' : 'translation.desk.letStand')}: ${said}`}
              onPress={() => onDecide(finding)}
            >
              {t(decided ? 'translation.desk.takeBack' : 'translation.desk.letStand')}
            </Button>
          )}
        </p>
      </div>
    </li>
  );
}

interface OffersProps {
  readonly offers: readonly BoundOffer[];
  readonly onAccept: (offer: BoundOffer) => void;
}

/** Words that say a fact of the record and are not bound to it yet. */
function Offers({ offers, onAccept }: OffersProps): ReactElement {
  const t = useT();
  const { view, facts } = useDesk();
  return (
    <section className="desk-offers" aria-label={t('translation.offers.title')}>
      <p className="desk-placing-title">{t('translation.offers.title')}</p>
      <ul className="desk-facts">
        {offers.map(offer => (
          <li key={`${offer.ref} ${offer.block} ${offer.occurrence} ${offer.words}`}>
            <button type="button" className="desk-fact desk-offer" onClick={() => onAccept(offer)}>
              <span className="visually-hidden">{t('translation.offers.bind')} </span>
              <span lang={view.language}>{offer.words}</span>
              <span aria-hidden="true">→</span>
              <span lang={view.language}>{facts.text(offer.ref)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Findings({ place, findings, offers, named, isWritable }: FindingsProps): ReactElement | null {
  const t = useT();
  const { handles } = useDesk();
  const decision = useDecision(place);
  const editor = () => handles.current.get(place.field);
  const onDecide = (finding: FindingView): void =>
    decision.mutate(finding, { onError: error => void toast(errorWords(t, error), { tone: 'error' }) });
  const isToPlace = ({ code, ref }: FindingView): boolean =>
    isWritable && code === 'fact-missing' && named.some(fact => fact.ref === ref);
  const isOffered = ({ code, ref, block, words }: FindingView): boolean =>
    isWritable &&
    code === 'fact-unbound' &&
    offers.some(offer => offer.ref === ref && offer.block === block && offer.words === words);
  const open = GRAVEST_FIRST.flatMap(severity =>
    findings.filter(finding => finding.severity === severity && !finding.decided),
  );
  const leftOut = open.filter(isToPlace);
  const shown = open.filter(finding => !isToPlace(finding) && !isOffered(finding));
  const decided = findings.filter(finding => finding.decided);
  const list = (shown: readonly FindingView[]): ReactElement => (
    <ul className="desk-findings-list">
      {shown.map(finding => (
        <One
          key={finding.digest}
          finding={finding}
          isWritable={isWritable}
          isBusy={decision.isPending}
          onGo={block => editor()?.focus(block)}
          onDecide={onDecide}
        />
      ))}
    </ul>
  );
  return (
    <div className="desk-findings">
      <p className="visually-hidden" role="status">
        {t('translation.desk.findings', { count: shown.length })}
      </p>
      {isWritable && offers.length > 0 && (
        <Offers
          offers={offers}
          onAccept={({ ref, words, block, occurrence }) => editor()?.bind(ref, words, block, occurrence)}
        />
      )}
      {shown.length > 0 && list(shown)}
      {leftOut.length > 0 && (
        <Disclosure title={t('translation.desk.leftOut')} level={3}>
          {list(leftOut)}
        </Disclosure>
      )}
      {decided.length > 0 && (
        <Disclosure title={t('translation.desk.standing', { count: decided.length })} level={3}>
          {list(decided)}
        </Disclosure>
      )}
    </div>
  );
}
