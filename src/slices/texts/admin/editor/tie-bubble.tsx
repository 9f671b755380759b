// At words that are tied to a fact or an address, or could be: to what, and what can be done about it.
import { type ReactElement, useRef } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { Button } from '../../../../admin/kit/index.ts';
import { factTitle } from '../fact-words.ts';
import { type FactShelf, useShelfVersion } from '../facts.ts';
import { type Spot, useFloating } from './floating.ts';
import type { Tie } from './standing.ts';

type Shown = Exclude<Tie, { type: 'chip' }>;
type Of<T extends Tie['type']> = Extract<Tie, { type: T }>;

export interface TieActs {
  readonly onBind: () => void;
  readonly onOther: () => void;
  readonly onUnbind: (tie: Of<'bound'>) => void;
  readonly onLink: () => void;
  readonly onUnlink: (tie: Of<'link'>) => void;
}

interface BubbleProps extends TieActs {
  readonly tie: Tie | null;
  readonly facts: FactShelf;
  readonly spot: () => Spot | null;
}

function Words({ tie, facts }: { readonly tie: Shown; readonly facts: FactShelf }): ReactElement {
  const t = useT();
  if (tie.type === 'link') return <span className="text-bubble-words">{tie.href}</span>;
  const ref = tie.type === 'offer' ? tie.offer.ref : tie.ref;
  return (
    <span className="text-bubble-words">
      <span className="text-bubble-fact">{factTitle(t, ref, facts.view(ref))}</span>
      <span lang={facts.language}>{facts.text(ref)}</span>
    </span>
  );
}

function Acts({ tie, ...acts }: TieActs & { readonly tie: Shown }): ReactElement {
  const t = useT();
  switch (tie.type) {
    case 'offer':
      return (
        <Button small look="secondary" icon="check" onPress={acts.onBind}>
          {t('texts.editor.bind')}
        </Button>
      );
    case 'link':
      return (
        <>
          <Button small look="quiet" onPress={acts.onLink}>
            {t('texts.editor.change')}
          </Button>
          <Button small look="quiet" onPress={() => acts.onUnlink(tie)}>
            {t('texts.editor.linkRemove')}
          </Button>
        </>
      );
    case 'bound':
      return (
        <>
          <Button small look="quiet" onPress={acts.onOther}>
            {t('texts.editor.otherFact')}
          </Button>
          <Button small look="quiet" onPress={() => acts.onUnbind(tie)}>
            {t('texts.editor.unbind')}
          </Button>
        </>
      );
  }
}

const Bubble = ({
  tie,
  facts,
  spot,
  ...acts
}: Omit<BubbleProps, 'tie'> & { readonly tie: Shown }): ReactElement => {
  const bubble = useRef<HTMLDivElement>(null);
  useShelfVersion(facts);
  useFloating(bubble, spot);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pressing beside its buttons keeps the selection
    <div ref={bubble} className="text-floating text-bubble" onMouseDown={event => event.preventDefault()}>
      <Words tie={tie} facts={facts} />
      <span className="text-bubble-acts">
        <Acts tie={tie} {...acts} />
      </span>
    </div>
  );
};

/** Chips have a menu of their own. */
export const TieBubble = ({ tie, ...rest }: BubbleProps): ReactElement | null =>
  tie && tie.type !== 'chip' ? <Bubble {...rest} tie={tie} /> : null;
