// Taking texts out: which, into which language, as which kind of file.
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { ask, errorWords } from '../../../../admin/api/index.ts';
import { useFormats, useLanguage, useT } from '../../../../admin/i18n/index.ts';
import { type Choice, ComboBox, type LoadChoices, RadioGroup, Select } from '../../../../admin/kit/index.ts';
import { LANGUAGES, type Language } from '../../../../platform/languages.ts';
import type { LocalText } from '../../../texts/model.ts';
import { kindWords, TEXT_KINDS } from '../board/kinds.ts';
import { stateKey } from '../states.ts';
import {
  FORMATS,
  fileAddress,
  NEEDS,
  type Need,
  type Outgoing,
  type Size,
  sizeQuery,
} from './exchange-api.ts';

interface OutgoingProps {
  readonly outgoing: Outgoing;
  readonly onChange: (change: Partial<Outgoing>) => void;
}

const OFFERED = '30';

/** Records of a kind, found by typing. */
const recordsOf =
  (kind: string, language: Language): LoadChoices =>
  async (search, signal) => {
    const query = new URLSearchParams({ search, language, sort: 'title', limit: OFFERED });
    const { records } = await ask<{ records: readonly { id: string; title: LocalText }[] }>(
      'GET',
      `/v1/${kind}?${query}`,
      undefined,
      signal,
    );
    return records.map(
      ({ id, title }): Choice => ({
        id,
        label: title.text,
        ...(title.own ? {} : { lang: title.language }),
      }),
    );
  };

function useNeeds(): readonly Choice[] {
  const t = useT();
  return NEEDS.map(id => ({
    id,
    label: t(id === 'work' || id === 'all' ? `translation.exchange.need.${id}` : stateKey(id)),
  }));
}

function Which({ outgoing, onChange }: OutgoingProps): ReactElement {
  const { t, language } = useLanguage();
  const { kind, id, partner, need } = outgoing;
  return (
    <>
      <Select
        label={t('translation.exchange.need')}
        description={t('translation.exchange.needHelp')}
        choices={useNeeds()}
        value={need}
        onChange={value => onChange({ need: (value ?? 'work') as Need })}
      />
      <div className="exchange-row">
        <Select
          label={t('translation.exchange.kind')}
          none={t('translation.exchange.all')}
          choices={TEXT_KINDS.map(name => ({ id: name, label: kindWords(t, name) }))}
          value={kind}
          onChange={value => onChange({ kind: value, id: null })}
        />
        <ComboBox
          label={t('translation.exchange.partner')}
          placeholder={t('translation.exchange.all')}
          load={recordsOf('organisations', language)}
          value={partner}
          valueLabel={partner ?? undefined}
          onChange={value => onChange({ partner: value })}
        />
      </div>
      {kind !== null && kind !== 'project' && (
        <ComboBox
          key={kind}
          label={t('translation.exchange.record')}
          description={t('translation.exchange.anyRecord')}
          load={recordsOf(kind, language)}
          value={id}
          valueLabel={id ?? undefined}
          onChange={value => onChange({ id: value, need: value === null ? 'work' : 'all' })}
        />
      )}
    </>
  );
}

interface DownloadProps extends OutgoingProps {
  readonly size: Size | undefined;
}

/** How many texts it would be, and the way to them. */
function Download({ outgoing, size, onChange }: DownloadProps): ReactElement | null {
  const t = useT();
  const { language: named } = useFormats();
  if (size === undefined) return null;
  const { sources } = size;
  const chosen = sources.find(({ language }) => language === outgoing.source) ?? sources[0];
  const words = t('translation.exchange.count', {
    count: chosen?.texts ?? 0,
    language: chosen ? named(chosen.language) : '',
  });
  return (
    <>
      {sources.length > 1 && (
        <Select
          label={t('translation.exchange.source')}
          choices={sources.map(({ language, texts }) => ({
            id: language,
            label: t('translation.exchange.from', { language: named(language), count: texts }),
          }))}
          value={chosen?.language ?? null}
          onChange={value => onChange({ source: value as Language | null })}
        />
      )}
      <p className="exchange-count" role="status">
        {words}
      </p>
      {chosen !== undefined && (
        <p>
          <a
            className="k-button k-button-primary"
            href={fileAddress({ ...outgoing, source: chosen.language })}
            download=""
          >
            <span className="k-button-words">{t('translation.exchange.download')}</span>
          </a>
        </p>
      )}
    </>
  );
}

export function OutgoingForm({ outgoing, onChange }: OutgoingProps): ReactElement {
  const t = useT();
  const { language: named, compare } = useFormats();
  const { data, error } = useQuery(sizeQuery(outgoing));
  return (
    <section className="exchange-part" aria-labelledby="exchange-out">
      <h2 id="exchange-out">{t('translation.exchange.out')}</h2>
      <Select
        label={t('translation.exchange.language')}
        choices={LANGUAGES.map(id => ({ id, label: named(id) })).sort((a, b) => compare(a.label, b.label))}
        value={outgoing.language}
        onChange={value => onChange({ language: (value ?? outgoing.language) as Language })}
      />
      <Which outgoing={outgoing} onChange={onChange} />
      <RadioGroup
        label={t('translation.exchange.format')}
        choices={FORMATS.map(id => ({
          id,
          label: t(`translation.exchange.format.${id}`),
          description: t(`translation.exchange.formatHelp.${id}`),
        }))}
        value={outgoing.format}
        onChange={value => onChange({ format: value as Outgoing['format'] })}
      />
      {error === null ? (
        <Download outgoing={outgoing} size={data} onChange={onChange} />
      ) : (
        <p role="alert">{errorWords(t, error)}</p>
      )}
    </section>
  );
}
