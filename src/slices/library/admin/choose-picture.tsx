// Chooses a picture that is in the library already: looked for by words, seen as it is.
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { errorWords } from '../../../admin/api/index.ts';
import { useLanguage, useT } from '../../../admin/i18n/index.ts';
import { Button, Dialog, EmptyState, Notice, SearchField, Skeleton } from '../../../admin/kit/index.ts';
import { previewOf } from '../model.ts';
import { type ListedPicture, picturesQuery } from './asked-pictures.ts';

interface ChoosePictureProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChoose: (id: string, title: string) => void;
}

const THUMBNAIL = 480;

export const ChoosePicture = ({ open, onClose, onChoose }: ChoosePictureProps): ReactElement => {
  const t = useT();
  return (
    <Dialog wide title={t('library.picture.chooseTitle')} open={open} onClose={onClose}>
      <Pictures onChoose={onChoose} />
    </Dialog>
  );
};

function Pictures({ onChoose }: Pick<ChoosePictureProps, 'onChoose'>): ReactElement {
  const t = useT();
  const [search, setSearch] = useState('');
  const { language } = useLanguage();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(
    picturesQuery(search, language),
  );
  const found = data?.pages.flatMap(({ records }) => records);
  return (
    <div className="picture-choice">
      <SearchField
        label={t('library.picture.search')}
        placeholder={t('library.picture.searchHint')}
        value={search}
        onSearch={setSearch}
      />
      <p className="picture-count" role="status">
        {data && t('library.picture.found', { total: data.pages[0]?.total ?? 0 })}
      </p>
      {error && (
        <Notice
          tone="error"
          announce
          actions={<Button onPress={() => void refetch()}>{t('library.picture.again')}</Button>}
        >
          {errorWords(t, error)}
        </Notice>
      )}
      {!found && !error && <Skeleton lines={4} />}
      {found?.length === 0 && (
        <EmptyState title={t('library.picture.none')}>{t('library.picture.noneHelp')}</EmptyState>
      )}
      {found && found.length > 0 && (
        <ul className="picture-tiles">
          {found.map(picture => (
            <li key={picture.id}>
              <Tile picture={picture} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {t('library.picture.more')}
        </Button>
      )}
    </div>
  );
}

function Tile({
  picture: { id, title, details },
  onChoose,
}: {
  readonly picture: ListedPicture;
  readonly onChoose: ChoosePictureProps['onChoose'];
}): ReactElement {
  const preview = previewOf(details.file, THUMBNAIL);
  return (
    <button type="button" className="picture-tile" onClick={() => onChoose(id, title.text)}>
      <span className="picture-tile-frame">
        {preview !== null && <img src={preview} alt="" loading="lazy" />}
      </span>
      <span lang={title.own ? undefined : title.language}>{title.text}</span>
    </button>
  );
}
