// The edition as an article of a page; its look is edition.css.

import type { ReactElement } from 'react';
import { headingLevels, partsOf } from '../edition.ts';
import type { BlockView, EditionView } from '../model.ts';
import { Body } from './body.tsx';
import { Data, type PictureSource } from './data.tsx';
import { DateText, Words } from './inline.tsx';

/** Fewer headings than this need no list of them. */
const CONTENTS_FROM = 4;

const anchor = (block: BlockView): string => `ed-${block.id.replace(/[^\w-]/g, '-')}`;

interface BlockProps {
  readonly block: BlockView;
  readonly view: EditionView;
  readonly picture: PictureSource;
}

function BlockContent({ block, view, picture }: BlockProps): ReactElement {
  const body = <Body nodes={block.body} levels={headingLevels(block)} />;
  const context = { language: view.language, block: block.type, level: block.heading ? 3 : 2, picture };
  return (
    <>
      {block.type === 'quotation' && block.body.length > 0 ? (
        <blockquote className="ed-quote">{body}</blockquote>
      ) : (
        body
      )}
      {block.data && <Data data={block.data} context={context} />}
    </>
  );
}

/** One block under its heading, at home in an article or alone. */
export function Block(props: BlockProps): ReactElement {
  const { block } = props;
  const className = `ed-block ed-block-${block.type}`;
  const id = anchor(block);
  if (!block.heading) {
    return (
      <div className={className} id={id}>
        <BlockContent {...props} />
      </div>
    );
  }
  return (
    <section className={className} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <Words nodes={block.heading} />
      </h2>
      <BlockContent {...props} />
    </section>
  );
}

function Contents({ blocks, title }: { readonly blocks: readonly BlockView[]; readonly title: string }) {
  const headed = blocks.filter(block => block.heading);
  if (headed.length < CONTENTS_FROM) return null;
  return (
    <nav className="ed-contents" aria-labelledby="ed-contents-title">
      <p id="ed-contents-title">{title}</p>
      <ol>
        {headed.map(block => (
          <li key={block.id}>
            <a href={`#${anchor(block)}`}>
              <Words nodes={unlinked(block)} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A heading's words without their links: they are to stand in a link themselves. */
const unlinked = (block: BlockView) =>
  (block.heading ?? []).map(node => {
    if (node.type === 'hardBreak') return { type: 'text', text: ' ' } as const;
    const { marks = [], ...rest } = node;
    const bare = rest.type === 'fact' ? { ...rest, attrs: withoutAddress(rest.attrs) } : rest;
    return { ...bare, marks: marks.filter(mark => mark.type !== 'link' && mark.type !== 'bound') };
  });

const withoutAddress = <A extends { readonly href?: string }>({ href: _, ...attrs }: A): Omit<A, 'href'> =>
  attrs;

interface ArticleProps {
  readonly view: EditionView;
  /** Where pictures are shown from; their own addresses unless told. */
  readonly picture?: PictureSource;
}

/**
 * The edition as an `<article>` with its own first-level heading. Emblem and funding statement are the page's.
 * Class names begin with `ed-`; the language is set, so that it may stand on a page of another one.
 * @throws UnknownTypeError for a block, node or mark that model.ts does not list
 */
export function EditionArticle({ view, picture = ({ src }) => src }: ArticleProps): ReactElement {
  const { title, lead, blocks, disclaimers } = partsOf(view);
  return (
    <article className="ed-article" lang={view.language}>
      <header className="ed-head">
        <p className="ed-masthead">{view.masthead}</p>
        <h1>
          <Words nodes={title} />
        </h1>
        <div className="ed-lead">
          <Body nodes={lead} levels={new Map()} />
        </div>
        <p className="ed-published">
          {view.words.publishedOn} <DateText value={view.published.value} text={view.published.text} />
        </p>
      </header>
      <div className="ed-columns">
        <Contents blocks={blocks} title={view.words.contents} />
        <div className="ed-main">
          {blocks.map(block => (
            <Block key={block.id} block={block} view={view} picture={picture} />
          ))}
        </div>
      </div>
      {disclaimers.length > 0 && (
        <footer className="ed-disclaimer">
          {disclaimers.map(block => (
            <Block key={block.id} block={block} view={view} picture={picture} />
          ))}
        </footer>
      )}
    </article>
  );
}
