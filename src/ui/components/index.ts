// The parts that pages are made of. Words come in as props: nothing here speaks a language of its own.
export { Badge, type BadgeTone } from './badge.tsx';
export { Breadcrumbs } from './breadcrumbs.tsx';
export { Card, CardGrid } from './card.tsx';
export { EmptyState } from './empty-state.tsx';
export { Facts } from './facts.tsx';
export { KeyFigure, KeyFigures } from './key-figure.tsx';
export { LocalWords, type LocalWordsText } from './local-words.tsx';
export { OtherLanguageNote } from './other-language-note.tsx';
export { PageHead } from './page-head.tsx';
export { Picture, PictureFigure } from './picture.tsx';
export { Progress } from './progress.tsx';
export { Prose } from './prose.tsx';
export { SearchForm } from './search-form.tsx';
export { Section } from './section.tsx';
export { Sources } from './sources.tsx';
export { Table } from './table.tsx';
export { Time } from './time.tsx';
