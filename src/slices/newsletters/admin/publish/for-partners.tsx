// What a partner takes into its own site: the issue or some of its blocks by embed, and the feed.
import { type ReactElement, useState } from 'react';
import { useLanguage } from '../../../../admin/i18n/index.ts';
import { CheckboxGroup, CopyField, Disclosure, Select } from '../../../../admin/kit/index.ts';
import { LANGUAGE } from '../../../../platform/languages.ts';
import { blocksOf, blockTitle } from '../blocks.ts';
import type { PublishProps } from './publish-props.ts';
import { publishedIn } from './published-in.ts';

export function ForPartners({ view, editions }: PublishProps): ReactElement | null {
  const { t, language: own } = useLanguage();
  const published = publishedIn(editions);
  const [language, setLanguage] = useState<string | null>(published[0] ?? null);
  const [blocks, setBlocks] = useState<readonly string[]>([]);
  if (language === null) return null;
  // Whose view it is, the issue itself says; other sites have their own.
  const shared = blocksOf(view.fields).filter(({ type }) => type !== 'headline' && type !== 'disclaimer');
  const page = `${location.origin}/${language}/newsletters/${view.id}`;
  const embed = `${page}/embed${blocks.length === 0 ? '' : `?blocks=${blocks.join(',')}`}`;
  const title = t('newsletters.issue', { number: String(view.fields.number) });
  const code = `<iframe src="${embed}" title="${title}" width="100%" height="640" loading="lazy"></iframe>`;
  return (
    <Disclosure level={2} title={t('newsletters.forPartners')}>
      <div className="issue-settings">
        <p className="k-description">{t('newsletters.forPartnersHelp')}</p>
        <Select
          label={t('newsletters.previewLanguage')}
          choices={published.map(id => ({ id, label: LANGUAGE[id].name, lang: id }))}
          value={language}
          onChange={setLanguage}
        />
        <CheckboxGroup
          label={t('newsletters.embedBlocks')}
          description={t('newsletters.embedBlocksHelp')}
          choices={shared.map(({ id }) => ({ id, label: blockTitle(t, view, id, own) }))}
          value={blocks}
          onChange={setBlocks}
        />
        <CopyField label={t('newsletters.embedCode')} value={code} />
        <CopyField
          label={t('newsletters.feed')}
          value={`${page}/blocks.atom`}
          description={t('newsletters.feedHelp')}
        />
        <CopyField label={t('newsletters.feedJson')} value={`${page}/blocks.json`} />
      </div>
    </Disclosure>
  );
}
