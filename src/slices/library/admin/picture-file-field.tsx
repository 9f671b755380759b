// The file of a picture in its own form: uploaded, exchanged, and why the public does not see it.
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useT } from '../../../admin/i18n/index.ts';
import { announce } from '../../../admin/notices/index.ts';
import { LANGUAGES } from '../../../platform/languages.ts';
import type { OwnFieldProps } from '../../records/admin/index.ts';
import { type PictureLack, pictureLacks, previewOf, type UploadedPicture } from '../model.ts';
import { pictureQuery } from './asked-pictures.ts';
import { LacksNotice } from './lacks.tsx';
import { careOf } from './picture-card.tsx';
import { PictureDrop } from './picture-drop.tsx';
import { useUpload } from './use-upload.ts';

const SIDE = 960;

/** What of an upload the record holds; the rest only its form needs. */
const kept = ({ file, sha256, type, bytes, width, height }: UploadedPicture) => ({
  file,
  sha256,
  type,
  bytes,
  width,
  height,
});

export function PictureFileField(props: OwnFieldProps): ReactElement {
  const { path, label, help, error, required, disabled, value, fields, onFields } = props;
  const t = useT();
  const upload = useUpload(picture => {
    onFields(kept(picture));
    announce(t('library.picture.uploaded', { name: picture.name }));
    upload.clear();
  });
  const preview = previewOf(value, SIDE);
  const lacks = useLacks(fields);
  return (
    <>
      <PictureDrop
        name={path}
        label={label}
        description={help}
        error={error}
        required={required}
        disabled={disabled}
        upload={upload}
        preview={
          preview !== null && (
            <img
              className="picture-preview"
              src={preview}
              width={Number(fields.width)}
              height={Number(fields.height)}
              alt=""
            />
          )
        }
      />
      {preview !== null && <LacksNotice lacks={lacks} />}
    </>
  );
}

/** By what is typed; of the texts by what is saved, as the form's other parts show what is typed there. */
function useLacks(fields: OwnFieldProps['fields']): readonly PictureLack[] {
  const id = typeof fields.id === 'string' ? fields.id : '';
  const { data } = useQuery({ ...pictureQuery(id), enabled: id !== '' });
  const typed = careOf({ fields, texts: data?.texts ?? {} });
  const lacks = pictureLacks(typed, LANGUAGES);
  return data ? lacks : lacks.filter(lack => lack !== 'alt');
}
