// The edition as a page that stands alone: one HTML file, without scripts and without anything to fetch.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ROOT } from '../../platform/root.ts';
import { Emblem } from '../../ui/emblem.tsx';
import { minify, tokensCss } from '../../ui/stylesheet.ts';
import type { EditionView } from '../model.ts';
import { dataAddress, type PictureFiles } from '../pictures.ts';
import { EditionArticle } from './article.tsx';

let styles: string | undefined;

/** The page's whole style sheet: the house's tokens, the page's and the edition's own rules. Read once. */
export const pageStyles = (): string => {
  const read = (name: string): string => readFileSync(join(ROOT, 'src/document/web', name), 'utf8');
  styles ??= minify(tokensCss() + read('page.css') + read('edition.css'));
  return styles;
};

function Top({ view }: { readonly view: EditionView }): ReactElement {
  return (
    <header className="ed-top">
      <p className="ed-funding">
        <Emblem height={44} title={view.words.emblemAlt} />
        <span>{view.funding}</span>
      </p>
      <p className="ed-project">
        <strong>{view.project.acronym}</strong> · {view.project.programme}
      </p>
    </header>
  );
}

function Bottom({ view }: { readonly view: EditionView }): ReactElement {
  const { words, project, addresses } = view;
  const others = view.editions.filter(edition => edition.language !== view.language);
  return (
    <footer className="ed-bottom">
      <ul className="ed-ways">
        <li>
          <a href={addresses.page}>{words.readOnline}</a>
        </li>
        <li>
          <a href={addresses.pdf}>{words.download}</a>
        </li>
      </ul>
      {others.length > 0 && (
        <nav className="ed-languages" aria-labelledby="ed-languages-title">
          <p id="ed-languages-title">{words.otherLanguages}</p>
          <ul>
            {others.map(({ language, name, href }) => (
              <li key={language}>
                <a href={href} hrefLang={language} lang={language}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p>
        {project.acronym}: {project.title}.{' '}
        <a href={project.website}>{project.website.replace(/^https?:\/\//, '')}</a>
      </p>
    </footer>
  );
}

function Head({ view }: { readonly view: EditionView }): ReactElement {
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{`${view.title} – ${view.project.acronym}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={view.summary} />
      <link rel="canonical" href={view.addresses.page} />
      {view.editions.map(({ language, href }) => (
        <link key={language} rel="alternate" hrefLang={language} href={href} />
      ))}
      {/* An icon of nothing keeps browsers from asking the server for one. */}
      <link rel="icon" href="data:," />
      <style>{pageStyles()}</style>
    </head>
  );
}

/**
 * The edition as a complete HTML file.
 * @param pictures the picture files by their `src`; one that is missing is replaced by its alternative text
 * @throws UnknownTypeError for a block, node or mark that model.ts does not list
 */
export const renderPage = (view: EditionView, pictures: PictureFiles = new Map()): string =>
  `<!doctype html>\n${renderToStaticMarkup(
    <html lang={view.language}>
      <Head view={view} />
      <body>
        <div className="ed-page">
          <Top view={view} />
          <main>
            <EditionArticle view={view} picture={({ src }) => dataAddress(pictures.get(src))} />
          </main>
          <Bottom view={view} />
        </div>
      </body>
    </html>,
  )}\n`;
