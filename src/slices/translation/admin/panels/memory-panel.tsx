// What was translated before: for each block of a source text the nearest words of other records, one press takes them in.
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useFormats, useLanguage, useT } from '../../../../admin/i18n/index.ts';
import { Button, TextLink, WordDifference } from '../../../../admin/kit/index.ts';
import { ReadText, useFactShelf } from '../../../texts/admin/index.ts';
import { factsOf, plainWords } from '../desk/facts-of.ts';
import { Panel } from './panel.tsx';
import { type MemoryMatch, memoryQuery, type RecordPlace } from './panels-api.ts';

export interface MemoryPanelProps {
  readonly place: RecordPlace;
  /** Markdown of the source's top-level blocks, one each. */
  readonly blocks: readonly string[];
  /** Languages. */
  readonly source: string;
  readonly target: string;
  /** The block somebody is at: its matches stand first. */
  readonly block?: number | null | undefined;
  /** Takes a translation in for a block; absent where the text is only read. */
  readonly onTake?: ((block: number, markdown: string) => void) | undefined;
}

/** Below this the words are near, not nearly the same. */
const NEARLY = 0.9;

const nearness = (score: number): string => (score === 1 ? 'same' : score >= NEARLY ? 'nearly' : 'near');

interface MatchProps extends Pick<MemoryPanelProps, 'source' | 'target' | 'onTake'> {
  readonly match: MemoryMatch;
  /** The block that was asked about. */
  readonly block: string;
}

/** Never 100 for what is not the same. */
const percentOf = (score: number): number =>
  score === 1 ? 1 : Math.min(0.99, Math.floor(score * 100) / 100);

function Match({ match, block, source, target, onTake }: MatchProps): ReactElement {
  const t = useT();
  const { percent } = useFormats();
  const named = [match.source, block].flatMap(factsOf);
  const sourceFacts = useFactShelf(source, named);
  const facts = useFactShelf(target, factsOf(match.target));
  const { score, from } = match;
  const said = t(`translation.memory.${nearness(score)}`);
  const name = t('translation.memory.from', { title: from.title.text });
  return (
    <li className="panel-match">
      <p className="panel-match-head">
        <span className="panel-score" data-near={nearness(score)}>
          {said}
          {score < 1 && ` · ${percent(percentOf(score))}`}
        </span>
        <span className="panel-fine">
          {t(`translation.state.${from.state}`)}
          {' · '}
          <TextLink
            href={`/admin/desk/${from.kind}/${encodeURIComponent(from.id)}/${target}#${encodeURIComponent(from.field)}`}
            lang={from.title.own ? undefined : from.title.language}
            newWindow
          >
            {from.title.text}
          </TextLink>
        </span>
      </p>
      <div className="panel-found">
        <ReadText value={match.target} language={target} facts={facts} />
      </div>
      {score < 1 && (
        <details className="panel-difference">
          <summary>{t('translation.memory.difference')}</summary>
          <WordDifference
            before={plainWords(match.source, sourceFacts)}
            after={plainWords(block, sourceFacts)}
            lang={source}
          />
        </details>
      )}
      {onTake !== undefined && (
        <p>
          <Button
            small
            aria-label={`${t('translation.memory.take')}: ${said}, ${name}`}
            onPress={() => onTake(match.block, match.target)}
          >
            {t('translation.memory.take')}
          </Button>
        </p>
      )}
    </li>
  );
}

/** Enough of a block to know it by. */
const LONGEST_EXCERPT = 80;
const excerpt = (words: string): string =>
  words.length <= LONGEST_EXCERPT ? words : `${words.slice(0, LONGEST_EXCERPT).trimEnd()}…`;

interface BlockProps extends Omit<MatchProps, 'match'> {
  readonly matches: readonly MemoryMatch[];
}

function Block({ matches, block, source, ...rest }: BlockProps): ReactElement {
  const facts = useFactShelf(source, factsOf(block));
  return (
    <section className="panel-block">
      <p className="panel-term" lang={source}>
        {excerpt(plainWords(block, facts))}
      </p>
      <ul className="panel-list">
        {matches.map(match => (
          <Match
            key={`${match.from.kind} ${match.from.id} ${match.from.field} ${match.source}`}
            match={match}
            block={block}
            source={source}
            {...rest}
          />
        ))}
      </ul>
    </section>
  );
}

export function MemoryPanel({
  place,
  blocks,
  source,
  target,
  block,
  onTake,
}: MemoryPanelProps): ReactElement {
  const t = useT();
  const { language: reader } = useLanguage();
  const query = useQuery({
    ...memoryQuery({ place, source, target, blocks }, reader),
    enabled: blocks.length > 0,
    ...(blocks.length === 0 && { initialData: [] }),
  });
  return (
    <Panel label={t('translation.memory.title')} query={query}>
      {matches => {
        const byBlock = [...Map.groupBy(matches, match => match.block)].sort(
          ([a], [b]) => Number(b === block) - Number(a === block) || a - b,
        );
        if (byBlock.length === 0) return <p className="panel-fine">{t('translation.memory.none')}</p>;
        return byBlock.map(([index, own]) => (
          <Block
            key={index}
            matches={own}
            block={blocks[index] ?? ''}
            source={source}
            target={target}
            onTake={onTake}
          />
        ));
      }}
    </Panel>
  );
}
