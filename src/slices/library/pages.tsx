// The public page of the library: documents, what other slices put beside them, pictures.
import type { ReactElement } from 'react';
import { languageName } from '../../platform/i18n/index.ts';
import type { Page, PageContext, PageRoute } from '../../platform/registry.ts';
import { EmptyState, Facts, PageHead, Section, Time } from '../../ui/components/index.ts';
import { langOf } from '../texts/index.ts';
import type { LibraryItemView, PictureView } from './model.ts';
import { cardPicture, PictureCredit, pictureData } from './pictures/shown.tsx';
import { listLibrary } from './queries.ts';

interface ItemsProps {
  readonly items: readonly LibraryItemView[];
  readonly context: PageContext;
}

const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, '');

function Items({ items, context }: ItemsProps): ReactElement {
  const { t, language } = context;
  return (
    <ul className="document-list">
      {items.map(item => (
        <li key={item.slug} id={item.slug}>
          <h3 lang={langOf(item.title)}>
            {item.url === '' ? item.title.text : <a href={item.url}>{item.title.text}</a>}
          </h3>
          {item.alt && <p lang={langOf(item.alt)}>{item.alt.text}</p>}
          <Facts
            items={[
              { label: t('library.language'), value: item.language && languageName(item.language, language) },
              { label: t('library.published'), value: publishedOf(item, context) },
              { label: t('library.licence'), value: item.licence ?? t('library.licenceUnknown') },
              { label: t('library.where'), value: item.url === '' ? null : hostOf(item.url) },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}

/** Each leads to its largest file; its words stand below it, as on the page that shows it. */
function Pictures({ items, context }: ItemsProps): ReactElement {
  return (
    <ul className="picture-grid">
      {items.flatMap(({ slug, title, url, picture }) =>
        picture === null ? (
          []
        ) : (
          <li key={slug} id={slug}>
            <a className="card-picture" href={url}>
              {cardPicture(picture)}
            </a>
            <h3 lang={langOf(title)}>{title.text}</h3>
            <p>
              <PictureCredit picture={picture} reader={context} />
            </p>
          </li>
        ),
      )}
    </ul>
  );
}

/** For search engines: what others may do with each. */
const galleryData = (pictures: readonly PictureView[], { site, t, language }: PageContext) =>
  pictures.length === 0
    ? {}
    : {
        jsonLd: {
          '@context': 'https://schema.org',
          '@type': 'ImageGallery',
          name: t('library.pictures'),
          url: `${site}/${language}/library#pictures`,
          image: pictures.map(picture => pictureData(picture, site)),
        },
      };

const publishedOf = ({ published, publishedText }: LibraryItemView, { t }: PageContext) =>
  published === null ? t('library.publishedUnknown') : <Time value={published}>{publishedText}</Time>;

/** What other slices keep beside the documents, such as the reports. */
async function besides(context: PageContext): Promise<ReactElement[]> {
  const sections = context.registry.all('related').filter(section => section.to === 'library');
  const loaded: ReactElement[] = [];
  for (const section of sections)
    loaded.push(<div key={section.position}>{await section.load(context, '')}</div>);
  return loaded;
}

async function libraryPage(context: PageContext): Promise<Page> {
  const { db, t, language } = context;
  const all = await listLibrary(db, language);
  const documents = all.filter(item => item.kind === 'document');
  const pictures = all.filter(item => item.kind === 'picture');
  const kept = pictures.flatMap(({ picture }) => picture ?? []);
  const elsewhere = pictures.filter(({ picture }) => picture === null);
  return {
    ...galleryData(kept, context),
    title: t('library.title'),
    description: t('library.description'),
    body: (
      <>
        <PageHead title={t('library.title')} lead={t('library.lead')} />
        <Section title={t('library.documents')} id="documents">
          {documents.length === 0 ? (
            <EmptyState>{t('library.documentsEmpty')}</EmptyState>
          ) : (
            <Items items={documents} context={context} />
          )}
        </Section>
        {await besides(context)}
        <Section title={t('library.pictures')} id="pictures">
          {pictures.length === 0 ? (
            <EmptyState>{t('library.picturesEmpty')}</EmptyState>
          ) : (
            <>
              {kept.length > 0 && <Pictures items={pictures} context={context} />}
              {elsewhere.length > 0 && <Items items={elsewhere} context={context} />}
            </>
          )}
        </Section>
      </>
    ),
  };
}

export const pages: PageRoute[] = [
  { path: '/library', nav: { label: 'library.nav', position: 7 }, load: libraryPage },
];
