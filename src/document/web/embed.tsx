// Blocks of an edition for other sites: a page to be shown in a frame there, and the markup of one block for a feed.

import { renderToStaticMarkup } from 'react-dom/server';
import type { BlockView, EditionView } from '../model.ts';
import { Block } from './article.tsx';
import { pageStyles } from './page.tsx';

/** One block as HTML without styles or scripts, its heading first. @throws UnknownTypeError */
export const renderBlock = (block: BlockView, view: EditionView): string =>
  renderToStaticMarkup(<Block block={block} view={view} picture={({ src }) => src} />);

/**
 * Some blocks of an edition as a complete HTML file without scripts, for a frame on another site; its links open beside it.
 * @param blocks in the order wanted
 * @param from what names the issue that they are from, in the edition's language
 * @throws UnknownTypeError for a block, node or mark that model.ts does not list
 */
export const renderEmbed = (view: EditionView, blocks: readonly BlockView[], from: string): string =>
  `<!doctype html>\n${renderToStaticMarkup(
    <html lang={view.language}>
      <head>
        <meta charSet="utf-8" />
        <title>{`${view.title} – ${view.project.acronym}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={view.addresses.page} />
        <link rel="icon" href="data:," />
        <base target="_blank" />
        <style>{pageStyles()}</style>
      </head>
      <body>
        <main className="ed-page">
          <h1 className="ed-masthead">{view.title}</h1>
          <article className="ed-article" lang={view.language}>
            <div className="ed-main">
              {blocks.map(block => (
                <Block key={block.id} block={block} view={view} picture={({ src }) => src} />
              ))}
            </div>
          </article>
          <footer className="ed-bottom">
            <p>
              <a href={view.addresses.page} rel="noopener">
                {from}
              </a>{' '}
              · {view.funding}
            </p>
          </footer>
        </main>
      </body>
    </html>,
  )}\n`;
