// A role somewhere, in words: "Partner’s editor, Haskovo Municipality; Bulgarian, English".
import type { ReactElement } from 'react';
import { useFormats, useT } from '../../../../admin/i18n/index.ts';
import type { LocalText } from '../../../texts/model.ts';
import { ROLE_KEYS } from '../../model.ts';
import type { ShownPost } from '../asked.ts';

/** What an organisation is called, marked where that is in another language than the reader's. */
export const Organisation = ({
  name,
  title,
}: {
  readonly name: string;
  readonly title: LocalText | null;
}): ReactElement => (
  <span lang={title && !title.own ? title.language : undefined}>{title?.text ?? name}</span>
);

/** Where a role holds: an organisation or the whole project, and in which languages. */
export function PostReach({ post }: { readonly post: ShownPost }): ReactElement {
  const t = useT();
  const formats = useFormats();
  const { organisation, organisationTitle, languages } = post;
  return (
    <span className="people-reach">
      {organisation === null ? (
        t('people.wholeProject')
      ) : (
        <Organisation name={organisation} title={organisationTitle} />
      )}
      {languages.length > 0 && ` · ${formats.list(languages.map(formats.language))}`}
    </span>
  );
}

/** Role and reach, one below the other. */
export function PostWords({ post }: { readonly post: ShownPost }): ReactElement {
  const t = useT();
  return (
    <span className="people-post">
      <span>{t(ROLE_KEYS[post.role])}</span> <PostReach post={post} />
    </span>
  );
}

/** Several, each on a line of its own. */
export const Posts = ({
  posts,
}: {
  readonly posts: readonly (ShownPost & { id: string })[];
}): ReactElement => (
  <ul className="people-posts">
    {posts.map(post => (
      <li key={post.id}>
        <PostWords post={post} />
      </li>
    ))}
  </ul>
);
