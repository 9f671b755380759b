// A question or a small form above the page. The focus goes in, stays in, and returns to where it was.
import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useT } from '../i18n/index.ts';
import { IconButton } from './icon-button.tsx';

export interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The row of buttons at the end; the main one first. */
  readonly actions?: ReactNode;
  /** Wider, for comparing and for tables. */
  readonly wide?: boolean | undefined;
  /** Interrupts: an answer is needed. It is closed by its buttons and Escape alone, not by a press beside it. */
  readonly alert?: boolean | undefined;
}

/** Fills the window on a phone. */
export const Dialog = ({
  title,
  open,
  onClose,
  children,
  actions,
  wide = false,
  alert = false,
}: DialogProps): ReactElement => {
  const t = useT();
  return (
    <ModalOverlay
      className="k-overlay"
      isOpen={open}
      onOpenChange={isOpen => !isOpen && onClose()}
      isDismissable={!alert}
    >
      <Modal className={wide ? 'k-modal k-modal-wide' : 'k-modal'}>
        <AriaDialog className="k-dialog" role={alert ? 'alertdialog' : 'dialog'}>
          <div className="k-dialog-head">
            <Heading slot="title" className="k-dialog-title">
              {title}
            </Heading>
            {!alert && <IconButton icon="close" label={t('admin.kit.close')} onPress={onClose} />}
          </div>
          <div className="k-dialog-body">{children}</div>
          {actions !== undefined && <div className="k-dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
