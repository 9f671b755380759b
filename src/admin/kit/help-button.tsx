// A question mark that opens a few sentences of help.
import type { ReactElement, ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useT } from '../i18n/index.ts';
import { Icon } from './icons.tsx';

interface HelpButtonProps {
  /** What the help is about: the field's label. */
  readonly about: string;
  readonly children: ReactNode;
}

/** Opens by a press, not by pointing: help must also be had on a phone, and be readable without holding still. */
export const HelpButton = ({ about, children }: HelpButtonProps): ReactElement => {
  const t = useT();
  const label = t('admin.kit.help-about', { about });
  return (
    <DialogTrigger>
      <Button className="k-help" aria-label={label}>
        <Icon name="help" />
      </Button>
      <Popover className="k-popover" offset={6}>
        <Dialog className="k-help-words" aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
