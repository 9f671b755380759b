// A part that opens and closes: what few need, or what is long.
import type { ReactElement, ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';
import { defined } from './defined.ts';
import { Icon } from './icons.tsx';

export interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Stands beside the title, open or closed: a badge, a count. */
  readonly aside?: ReactNode;
  readonly defaultOpen?: boolean | undefined;
  readonly open?: boolean | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
  /** Level of its heading in the page; 3 when nothing is said. */
  readonly level?: 2 | 3 | 4 | undefined;
}

/** Its panel stays in the page when closed, so that nothing typed in it is lost; browsers find words in it. */
export const Disclosure = ({
  title,
  children,
  aside,
  defaultOpen,
  open,
  onToggle,
  level = 3,
}: DisclosureProps): ReactElement => (
  <AriaDisclosure
    className="k-disclosure"
    {...defined({ defaultExpanded: defaultOpen, isExpanded: open, onExpandedChange: onToggle })}
  >
    <div className="k-disclosure-head">
      <Heading level={level} className="k-disclosure-title">
        <Button slot="trigger" className="k-disclosure-button">
          <Icon name="chevronRight" />
          <span>{title}</span>
        </Button>
      </Heading>
      {aside}
    </div>
    <DisclosurePanel className="k-disclosure-panel">
      <div className="k-disclosure-body">{children}</div>
    </DisclosurePanel>
  </AriaDisclosure>
);
