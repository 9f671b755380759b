// The picture of a record: uploaded here, or chosen from the library. What it holds is the name of a library record.
import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useRights } from '../../../admin/api/index.ts';
import { useT } from '../../../admin/i18n/index.ts';
import { Button, FieldGroup, type FieldProps, focusField } from '../../../admin/kit/index.ts';
import { announce } from '../../../admin/notices/index.ts';
import { isLanguage } from '../../../platform/languages.ts';
import type { UploadedPicture } from '../model.ts';
import { AboutPicture } from './about-picture.tsx';
import { LIBRARY } from './asked-pictures.ts';
import { ChoosePicture } from './choose-picture.tsx';
import { PictureCard } from './picture-card.tsx';
import { newDetails, type PictureDetails } from './picture-details.ts';
import { PictureDrop } from './picture-drop.tsx';
import { useUpload } from './use-upload.ts';

export interface PictureFieldProps extends FieldProps {
  /** Permanent name of a library record. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Whose the picture will be, when one is uploaded: permanent name. */
  readonly organisation: string | null;
  /** In which language its description is written first. */
  readonly language: string;
}

export function PictureField({
  value,
  onChange,
  organisation,
  language,
  ...field
}: PictureFieldProps): ReactElement {
  const t = useT();
  const [choosing, setChoosing] = useState(false);
  // Of a picture that is there: another one is looked for.
  const [exchanging, setExchanging] = useState(false);
  const set = (id: string | null, words: string): void => {
    setChoosing(false);
    setExchanging(false);
    onChange(id);
    announce(words);
    // What was pressed is gone.
    if (field.name !== undefined) afterwards(() => focusField(field.name ?? ''));
  };
  return (
    <>
      {value !== null && !exchanging ? (
        <FieldGroup {...field}>
          <PictureCard id={value}>
            {!field.disabled && (
              <>
                <Button onPress={() => setExchanging(true)}>{t('library.picture.exchange')}</Button>
                <Button icon="trash" onPress={() => set(null, t('library.picture.removed'))}>
                  {t('library.picture.remove')}
                </Button>
              </>
            )}
          </PictureCard>
        </FieldGroup>
      ) : (
        <NewPicture
          field={field}
          organisation={organisation}
          language={isLanguage(language) ? language : 'en'}
          onSaved={id => set(id, t('library.picture.added'))}
        >
          <Button disabled={field.disabled} onPress={() => setChoosing(true)}>
            {t('library.picture.fromLibrary')}
          </Button>
          {exchanging && (
            <Button look="quiet" onPress={() => setExchanging(false)}>
              {t('admin.kit.cancel')}
            </Button>
          )}
        </NewPicture>
      )}
      <ChoosePicture
        open={choosing}
        onClose={() => setChoosing(false)}
        onChoose={(id, title) => set(id, t('library.picture.chosen', { title }))}
      />
    </>
  );
}

/** After the dialog has given the focus back to where it was. */
const afterwards = (work: () => void): void => {
  setTimeout(work, 100);
};

/** A picture that is uploaded and not yet described. */
interface Begun {
  readonly picture: UploadedPicture;
  readonly details: PictureDetails;
  readonly draft: string;
}

interface NewPictureProps {
  readonly field: FieldProps;
  readonly organisation: string | null;
  readonly language: Parameters<typeof AboutPicture>[0]['language'];
  readonly onSaved: (id: string) => void;
  readonly children: ReactElement | readonly (ReactElement | false)[];
}

function NewPicture({ field, children, onSaved, ...record }: NewPictureProps): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const { mayI } = useRights();
  const [begun, setBegun] = useState<Begun | null>(null);
  const [asking, setAsking] = useState(false);
  const upload = useUpload(picture => {
    setBegun({ picture, details: newDetails(picture), draft: crypto.randomUUID() });
    setAsking(true);
  });
  const discard = (): void => {
    setBegun(null);
    upload.clear();
  };
  if (!mayI('library.create'))
    return (
      <FieldGroup {...field}>
        <div className="picture-ways">{children}</div>
      </FieldGroup>
    );
  return (
    <>
      <PictureDrop {...field} upload={upload}>
        {upload.state.kind === 'done' && (
          <>
            <Button onPress={() => setAsking(true)}>{t('library.picture.describe')}</Button>
            <Button look="quiet" onPress={discard}>
              {t('library.picture.discard')}
            </Button>
          </>
        )}
        {children}
      </PictureDrop>
      {begun && (
        <AboutPicture
          {...record}
          picture={begun.picture}
          details={begun.details}
          onDetails={details => setBegun({ ...begun, details })}
          draft={begun.draft}
          open={asking}
          onClose={() => setAsking(false)}
          onSaved={id => {
            setAsking(false);
            void client.invalidateQueries({ queryKey: LIBRARY });
            onSaved(id);
          }}
        />
      )}
    </>
  );
}
