// Bringing a file back: what it would change is seen before anything is.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useRef, useState } from 'react';
import { ApiError, errorWords } from '../../../../admin/api/index.ts';
import { useLanguage, useT } from '../../../../admin/i18n/index.ts';
import { Button, FileDrop, Notice } from '../../../../admin/kit/index.ts';
import { TRANSLATION_KEY } from '../board/board-api.ts';
import { ChangedTexts } from './changed-texts.tsx';
import { bring, type Report } from './exchange-api.ts';
import { Refusals } from './refusals.tsx';

/** By ending and by type: few systems know what these files are. */
const ACCEPTED = [
  '.xlf',
  '.xliff',
  '.tmx',
  '.docx',
  '',
  'text/xml',
  'application/xml',
  'application/octet-stream',
  'application/xliff+xml',
  'application/x-xliff+xml',
  'application/x-xliff',
  'application/x-tmx+xml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
];

const Failed = ({ error, name }: { readonly error: unknown; readonly name: string }): ReactElement => {
  const t = useT();
  if (error instanceof ApiError) return <Refusals error={error} name={name} />;
  return (
    <Notice tone="error" announce>
      {errorWords(t, error)}
    </Notice>
  );
};

interface LookedProps {
  readonly report: Report;
  readonly busy: boolean;
  readonly onTake: () => void;
}

/** What it would change, and the button that does it. */
function Looked({ report, busy, onTake }: LookedProps): ReactElement {
  const t = useT();
  const { changed, unchanged } = report;
  const stays = unchanged > 0 && <p>{t('translation.exchange.unchanged', { count: unchanged })}</p>;
  if (changed.length === 0)
    return (
      <Notice tone="info" announce>
        {t('translation.exchange.nothingChanges')}
      </Notice>
    );
  return (
    <>
      <Notice
        tone="info"
        announce
        title={t('translation.exchange.would', { count: changed.length })}
        actions={
          <Button look="primary" busy={busy} onPress={onTake}>
            {t('translation.exchange.take', { count: changed.length })}
          </Button>
        }
      >
        {stays}
      </Notice>
      <ChangedTexts changed={changed} />
    </>
  );
}

export function IncomingFile(): ReactElement {
  const { t, language } = useLanguage();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const latest = useRef<File | null>(null);
  const check = useMutation({ mutationFn: (chosen: File) => bring(chosen, false, language) });
  const take = useMutation({
    mutationFn: (chosen: File) => bring(chosen, true, language),
    onSuccess: () => client.invalidateQueries({ queryKey: TRANSLATION_KEY }),
  });
  const choose = ([chosen]: readonly File[]): void => {
    if (!chosen) return;
    latest.current = chosen;
    setFile(chosen);
    take.reset();
    check.mutate(chosen);
  };
  const busy = check.isPending && file !== null;
  return (
    <section className="exchange-part" aria-labelledby="exchange-in">
      <h2 id="exchange-in">{t('translation.exchange.in')}</h2>
      <p>{t('translation.exchange.inHelp')}</p>
      <FileDrop
        label={t('translation.exchange.file')}
        description={t('translation.exchange.fileHelp')}
        accept={ACCEPTED}
        onFiles={choose}
        state={
          busy
            ? { kind: 'uploading', name: file.name, progress: null }
            : file && check.data
              ? {
                  kind: 'done',
                  words: t('translation.exchange.looked', { name: file.name, units: check.data.units }),
                }
              : { kind: 'idle' }
        }
      />
      {check.isError && <Failed error={check.error} name={file?.name ?? ''} />}
      {take.isError && <Failed error={take.error} name={file?.name ?? ''} />}
      {take.data ? (
        <>
          <Notice
            tone="success"
            announce
            title={t('translation.exchange.taken', { count: take.data.changed.length })}
          />
          <ChangedTexts changed={take.data.changed} />
        </>
      ) : (
        check.data &&
        file && <Looked report={check.data} busy={take.isPending} onTake={() => take.mutate(file)} />
      )}
    </section>
  );
}
