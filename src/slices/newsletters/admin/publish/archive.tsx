// Everything that went out, version by version, with its files as they were.
import type { ReactElement } from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import { DataTable, TextLink } from '../../../../admin/kit/index.ts';
import type { EditionVersion } from '../asked-newsletters.ts';
import type { PublishProps } from './publish-props.ts';

export function Archive({ editions }: PublishProps): ReactElement {
  const t = useT();
  const formats = useFormats();
  const files = ({ files: all, language, version }: EditionVersion): ReactElement => (
    <span className="issue-files">
      {all.map(({ name, href, bytes }) => (
        <TextLink key={name} href={href} newWindow>
          {bytes === null ? name : t('newsletters.fileOf', { name, size: formats.bytes(bytes) })}
          <span className="visually-hidden">
            {' '}
            {t('newsletters.versionIn', { language: formats.language(language), number: version })}
          </span>
        </TextLink>
      ))}
    </span>
  );
  const note = {
    id: 'note',
    label: t('newsletters.correction'),
    cell: ({ note: words, language }: EditionVersion) =>
      words === null ? '–' : <span lang={language}>{words}</span>,
  };
  return (
    <section aria-labelledby="archive-title">
      <h2 id="archive-title">{t('newsletters.archiveOf')}</h2>
      <p className="k-description">{t('newsletters.archiveOfHelp')}</p>
      <DataTable
        caption={t('newsletters.archiveOf')}
        hiddenCaption
        rows={editions.versions}
        rowId={({ language, version }) => `${language}-${version}`}
        columns={[
          {
            id: 'language',
            label: t('newsletters.previewLanguage'),
            header: true,
            cell: one => formats.language(one.language),
          },
          {
            id: 'version',
            label: t('newsletters.versionNumber'),
            numeric: true,
            cell: one => formats.number(one.version),
          },
          { id: 'when', label: t('newsletters.publishedWhen'), cell: one => formats.moment(one.publishedAt) },
          { id: 'by', label: t('newsletters.publishedBy'), cell: one => one.by ?? '' },
          ...(editions.versions.some(({ note }) => note !== null) ? [note] : []),
          { id: 'files', label: t('newsletters.files'), cell: files },
        ]}
      />
    </section>
  );
}
