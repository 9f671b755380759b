// What narrows a list: a search that is always there, filters that fold away on a phone, and what is set as tags.
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useT } from '../i18n/index.ts';
import { Button } from './button.tsx';
import { Icon } from './icons.tsx';
import { Tags } from './tags.tsx';

export interface FilterBarProps {
  /** A `SearchField`. */
  readonly search?: ReactNode;
  /** The filters: `Select`, `ComboBox`, `Switch`. */
  readonly children?: ReactNode;
  /** What is set, in words: {id: "organisation", label: "Partner: KMOP"}. */
  readonly set: readonly { readonly id: string; readonly label: string }[];
  readonly onRemove: (id: string) => void;
  readonly onClear: () => void;
}

/** Wide windows show the filters always; narrow ones behind a button that counts those that are set. */
export const FilterBar = ({ search, children, set, onRemove, onClear }: FilterBarProps): ReactElement => {
  const t = useT();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="k-filters">
      <div className="k-filters-row">
        {search}
        {children !== undefined && (
          <>
            <AriaButton
              className="k-button k-button-secondary k-filters-button"
              aria-expanded={open}
              aria-controls={id}
              onPress={() => setOpen(!open)}
            >
              <Icon name="filter" />
              {t('admin.kit.filters', { count: set.length })}
            </AriaButton>
            <div id={id} className="k-filters-fields" data-open={open || undefined}>
              {children}
            </div>
          </>
        )}
      </div>
      {set.length > 0 && (
        <div className="k-filters-set">
          <Tags label={t('admin.kit.filters-set')} tags={set} onRemove={onRemove} />
          <Button look="quiet" small onPress={onClear}>
            {t('admin.kit.filters-clear')}
          </Button>
        </div>
      )}
    </div>
  );
};
