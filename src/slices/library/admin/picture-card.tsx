// A picture of the library in another record's form: what it shows, whose it is, why the public does not see it.
import { useQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { errorWords } from '../../../admin/api/index.ts';
import { useFormats, useLanguage, useT } from '../../../admin/i18n/index.ts';
import { Notice, Skeleton, TextLink } from '../../../admin/kit/index.ts';
import { LANGUAGES } from '../../../platform/languages.ts';
import { altMissing, licenceNames, type PictureCare, pictureLacks, previewOf } from '../model.ts';
import { type PictureRecord, pictureQuery } from './asked-pictures.ts';
import { LacksNotice } from './lacks.tsx';

const SIDE = 960;

/** Somebody has said that the public may read it. */
const isPublic = (text: { readonly state: string } | undefined): boolean =>
  text?.state === 'reviewed' || text?.state === 'approved';

export const careOf = ({ fields, texts }: Pick<PictureRecord, 'fields' | 'texts'>): PictureCare => ({
  licence: fields.licence as string | undefined,
  author: fields.author as string | undefined,
  consent: fields.consent as string | undefined,
  alt: LANGUAGES.filter(language => isPublic(texts.alt?.[language])),
});

/** A text in the reader's language, else in the record's own, in English, in any. */
function textIn(
  record: PictureRecord,
  field: string,
  language: string,
): { body: string; lang: string } | null {
  const own = record.texts[field] ?? {};
  const order = [language, String(record.fields.source ?? 'en'), 'en', ...Object.keys(own)];
  const lang = order.find(code => own[code]?.body);
  return lang === undefined ? null : { body: own[lang]?.body ?? '', lang };
}

interface PictureCardProps {
  /** Permanent name. */
  readonly id: string;
  /** Buttons below it. */
  readonly children?: ReactNode;
}

export function PictureCard({ id, children }: PictureCardProps): ReactElement {
  const t = useT();
  const { data, error } = useQuery(pictureQuery(id));
  return (
    <div className="picture-card">
      {error && (
        <Notice tone="error">
          {t('library.picture.unknown')} {errorWords(t, error)}
        </Notice>
      )}
      {!data && !error && <Skeleton lines={5} />}
      {data && <Shown record={data} />}
      <div className="picture-ways">
        {children}
        {data && (
          <TextLink href={`/admin/library/${encodeURIComponent(id)}`} newWindow>
            {t('library.picture.edit')}
          </TextLink>
        )}
      </div>
    </div>
  );
}

function Shown({ record }: { readonly record: PictureRecord }): ReactElement {
  const t = useT();
  const { language } = useLanguage();
  const { fields, archived } = record;
  const preview = previewOf(fields.file, SIDE);
  const title = textIn(record, 'title', language);
  const alt = textIn(record, 'alt', language);
  return (
    <>
      {preview !== null && (
        <img
          className="picture-preview"
          src={preview}
          width={Number(fields.width)}
          height={Number(fields.height)}
          alt={alt?.body ?? ''}
          lang={alt?.lang}
        />
      )}
      <p className="picture-title" lang={title?.lang}>
        {title?.body ?? record.id}
      </p>
      <Credit fields={fields} />
      {preview === null && typeof fields.url === 'string' && (
        <p className="k-description">{t('library.picture.elsewhere', { address: fields.url })}</p>
      )}
      {preview !== null && <PublicEye care={careOf(record)} archived={archived !== null} />}
    </>
  );
}

function Credit({ fields }: Pick<PictureRecord, 'fields'>): ReactElement | null {
  const t = useT();
  const { author, licence } = fields;
  const names = typeof licence === 'string' ? licenceNames(licence) : null;
  const parts = [author, names && (names.key === null ? names.name : t(names.key))].filter(Boolean);
  return parts.length === 0 ? null : <p className="k-description">{parts.join(' · ')}</p>;
}

/** Whether the public sees it, and who reads what is to be seen in another language than their own. */
export function PublicEye({
  care,
  archived = false,
}: {
  readonly care: PictureCare;
  readonly archived?: boolean;
}): ReactElement {
  const t = useT();
  const formats = useFormats();
  const lacks = pictureLacks(care, LANGUAGES);
  const missing = altMissing(care, LANGUAGES);
  if (lacks.length > 0 || archived) return <LacksNotice lacks={lacks} archived={archived} />;
  return (
    <p className="k-description">
      {t('library.picture.shown')}{' '}
      {missing.length > 0 &&
        t('library.picture.altMissing', { languages: formats.list(missing.map(formats.language)) })}
    </p>
  );
}
