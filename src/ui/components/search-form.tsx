// The search: a field with its label and a button; the answer is a page.
import type { ReactElement } from 'react';

interface SearchFormProps {
  /** Address of the search page. */
  readonly action: string;
  readonly label: string;
  readonly button: string;
  /** What was looked for. */
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
}

export const SearchForm = ({ action, label, button, value, hint }: SearchFormProps): ReactElement => (
  <search>
    <form className="search-form" action={action} method="get">
      <label htmlFor="search-words">{label}</label>
      <div className="search-row">
        <input
          id="search-words"
          type="search"
          name="q"
          defaultValue={value}
          maxLength={200}
          aria-describedby={hint === undefined ? undefined : 'search-hint'}
        />
        <button type="submit">{button}</button>
      </div>
      {hint !== undefined && (
        <p className="hint" id="search-hint">
          {hint}
        </p>
      )}
    </form>
  </search>
);
