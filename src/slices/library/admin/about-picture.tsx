// Asks about a picture that was just uploaded: who made it, who is on it, what is to be seen; then it is in the library.
import { type ReactElement, useId, useRef, useState } from 'react';
import { ApiError, ask, errorWords, type Issue, issueWords, useRights } from '../../../admin/api/index.ts';
import { type Translate, useFormats, useT } from '../../../admin/i18n/index.ts';
import { Button, Dialog, Notice, TextField } from '../../../admin/kit/index.ts';
import { LANGUAGES, type Language } from '../../../platform/languages.ts';
import type { UploadedPicture } from '../model.ts';
import { AltTexts } from './alt-texts.tsx';
import { ConsentField } from './consent-field.tsx';
import { LacksNotice } from './lacks.tsx';
import { LicenceField } from './licence-field.tsx';
import { lacksOf, newPicture, type PictureDetails, type StateIn, waitingIn } from './picture-details.ts';

interface AboutPictureProps {
  readonly picture: UploadedPicture;
  /** Kept by the caller, so that closing loses nothing. */
  readonly details: PictureDetails;
  readonly onDetails: (details: PictureDetails) => void;
  /** Whose it will be: permanent name. */
  readonly organisation: string | null;
  readonly language: Language;
  /** The record's id before it is one: a second try makes no second record. */
  readonly draft: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** @param id permanent name of the new record */
  readonly onSaved: (id: string) => void;
}

export function AboutPicture({ open, onClose, ...props }: AboutPictureProps): ReactElement {
  const t = useT();
  const form = useId();
  const [busy, setBusy] = useState(false);
  return (
    <Dialog
      wide
      title={t('library.picture.about')}
      open={open}
      onClose={() => !busy && onClose()}
      actions={
        <>
          <Button look="primary" type="submit" form={form} busy={busy}>
            {t('library.picture.add')}
          </Button>
          <Button disabled={busy} onPress={onClose}>
            {t('admin.kit.cancel')}
          </Button>
        </>
      }
    >
      <AboutForm {...props} id={form} busy={busy} onBusy={setBusy} />
    </Dialog>
  );
}

/** What I may give to the texts of a record of this organisation. */
function useTextRights(organisation: string | null): { mine: readonly Language[]; stateIn: StateIn } {
  const { mayI } = useRights();
  const may = (verb: string, language: Language): boolean => mayI(verb, { organisation, language });
  return {
    mine: LANGUAGES.filter(language => may('texts.edit', language)),
    stateIn: language => (may('texts.review', language) ? 'reviewed' : 'draft'),
  };
}

type FormProps = Omit<AboutPictureProps, 'open' | 'onClose'> & {
  readonly id: string;
  readonly busy: boolean;
  readonly onBusy: (busy: boolean) => void;
};

function AboutForm({ picture, details, onDetails, id, busy, onBusy, ...record }: FormProps): ReactElement {
  const t = useT();
  const formats = useFormats();
  const { organisation, language, draft, onSaved } = record;
  const { mine, stateIn } = useTextRights(organisation);
  const [failed, setFailed] = useState<{ readonly error: unknown; readonly attempt: number }>();
  const attempts = useRef(0);
  const change = (some: Partial<PictureDetails>): void => onDetails({ ...details, ...some });
  const words = issueIn(t, failed?.error);
  const waiting = waitingIn(details, stateIn);

  const save = async (): Promise<void> => {
    if (busy) return;
    onBusy(true);
    setFailed(undefined);
    try {
      const body = newPicture(picture, details, { organisation, language, stateIn });
      const made = await ask<{ id: string }>('POST', '/v1/library', { draft, ...body });
      onSaved(made.id);
    } catch (error) {
      attempts.current++;
      setFailed({ error, attempt: attempts.current });
    } finally {
      onBusy(false);
    }
  };

  return (
    <form
      id={id}
      noValidate
      className="picture-about"
      onSubmit={event => {
        event.preventDefault();
        // React hands the event on to the form around the dialog.
        event.stopPropagation();
        void save();
      }}
    >
      <img
        className="picture-preview"
        src={picture.preview}
        alt=""
        width={picture.width}
        height={picture.height}
      />
      <div className="picture-questions">
        {failed && (
          <Notice key={failed.attempt} tone="error" announce>
            {errorWords(t, failed.error)}
          </Notice>
        )}
        <AltTexts
          alt={details.alt}
          onChange={(code, alt) => change({ alt: { ...details.alt, [code]: alt } })}
          language={language}
          mine={mine}
          error={words('texts.alt')}
        />
        {waiting.length > 0 && (
          <p className="k-description">
            {t('library.picture.altDraft', { languages: formats.list(waiting.map(formats.language)) })}
          </p>
        )}
        <TextField
          name="fields.author"
          label={t('library.author')}
          description={t('library.authorHelp')}
          error={words('fields.author')}
          value={details.author}
          onChange={author => change({ author })}
          autoComplete="off"
          most={200}
        />
        <LicenceField
          {...own('licence', t, words)}
          value={details.licence}
          onChange={licence => change({ licence: licence as string | undefined })}
        />
        <ConsentField
          {...own('consent', t, words)}
          value={details.consent}
          onChange={consent => change({ consent: consent as string | undefined })}
        />
        <TextField
          name="texts.title"
          label={t('library.picture.name')}
          description={t('library.picture.nameHelp')}
          error={words('texts.title') ?? words('fields.id')}
          value={details.title}
          onChange={title => change({ title })}
          lang={language}
          autoComplete="off"
        />
        <LacksNotice lacks={lacksOf(details, stateIn)} />
      </div>
    </form>
  );
}

/** What the library's own fields take besides value and change. */
const own = (name: 'licence' | 'consent', t: Translate, words: (path: string) => string | undefined) => ({
  path: `fields.${name}`,
  label: t(`library.${name}`),
  help: t(`library.${name}Help`),
  error: words(`fields.${name}`),
  required: false,
  disabled: false,
  fields: {},
  onFields: () => undefined,
});

/** What is wrong with a field, in words. */
const issueIn =
  (t: Translate, error: unknown) =>
  (path: string): string | undefined => {
    const issues: readonly Issue[] = error instanceof ApiError ? error.issues : [];
    const found = issues.find(issue => issue.path === path || issue.path.startsWith(`${path}.`));
    return found && issueWords(t, found);
  };
