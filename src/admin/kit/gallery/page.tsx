// The gallery's heads, notices, days, amounts, dialogs, menus and notes.
import { type ReactElement, useState } from 'react';
import {
  AmountField,
  Badge,
  Button,
  ConfirmDialog,
  CopyField,
  DateField,
  Dialog,
  EmptyState,
  HelpButton,
  Menu,
  MonthOrDayField,
  Notice,
  PageHeader,
  Skeleton,
  TextField,
  Time,
  toast,
  UrlField,
} from '../index.ts';
import { LONG_LABEL, LONG_WORD, Row, Specimen } from './specimen.tsx';

const nothing = (): void => undefined;
const fails = (): Promise<never> => Promise.reject(new Error('no'));

export const Heads = (): ReactElement => (
  <Specimen title="Heads, badges, notices">
    <PageHeader
      title="Orchards along the river"
      lead="What stands here and who looks after it."
      crumbs={[
        { label: 'Gardens', href: '/admin/gardens' },
        { label: LONG_LABEL, href: '/admin/gardens/long', lang: 'el' },
      ]}
      marks={
        <>
          <Badge>Plain</Badge>
          <Badge tone="strong">Strong</Badge>
          <Badge tone="info">Info</Badge>
          <Badge tone="success">Approved</Badge>
          <Badge tone="warning">Out of date</Badge>
          <Badge tone="danger">Missing</Badge>
          <Badge lang="el">{LONG_WORD}</Badge>
        </>
      }
      actions={
        <>
          <Button look="primary" icon="add">
            New garden
          </Button>
          <Button>Export</Button>
        </>
      }
    />
    <Notice>Nothing to worry about.</Notice>
    <Notice tone="warning" title="Somebody else is here" actions={<Button small>See the difference</Button>}>
      Ana opened this garden four minutes ago.
    </Notice>
    <Notice tone="error" title="It was not saved">
      {LONG_WORD}
    </Notice>
    <Notice tone="success">The tree is planted.</Notice>
    <EmptyState title="No gardens yet" actions={<Button icon="add">New garden</Button>}>
      A garden has a name, a place and at least one tree.
    </EmptyState>
    <Skeleton />
    <p>
      <Time moment="2024-04-16T09:30:00Z" /> · <Time moment="2024-04-16T09:30:00Z" exact />
    </p>
  </Specimen>
);

export const Dates = (): ReactElement => {
  const [day, setDay] = useState<string | null>('2024-04-16');
  const [month, setMonth] = useState<string | null>('2024-04');
  const [amount, setAmount] = useState<string | null>('EUR 1914046');
  const [url, setUrl] = useState('https://example.org/orchard');
  return (
    <Specimen title="Days, amounts, addresses">
      <DateField
        name="start"
        label="Start"
        value={day}
        onChange={setDay}
        required
        description="The first day."
      />
      <output data-value="start">{day ?? 'none'}</output>
      <DateField label="End" value={null} onChange={nothing} error="After the start." />
      <DateField label="Disabled" value="2024-04-18" onChange={nothing} disabled />
      <MonthOrDayField name="planted" label="Planted" value={month} onChange={setMonth} />
      <output data-value="planted">{month ?? 'none'}</output>
      <MonthOrDayField label="Felled" value="2024" onChange={nothing} error="Give the month too." required />
      <AmountField name="budget" label="Budget" value={amount} onChange={setAmount} />
      <output data-value="budget">{amount ?? 'none'}</output>
      <AmountField label="Spent" value={null} onChange={nothing} error="An amount is needed." />
      <UrlField label="Page" value={url} onChange={setUrl} />
      <CopyField label="One-time link" value="https://example.org/admin/invitation#0123456789abcdef" />
    </Specimen>
  );
};

export const Overlays = (): ReactElement => {
  const [open, setOpen] = useState<'dialog' | 'confirm' | null>(null);
  const [action, setAction] = useState('none');
  const close = (): void => setOpen(null);
  return (
    <Specimen title="Dialogs, menus, notes">
      <Row>
        <Button onPress={() => setOpen('dialog')}>Open dialog</Button>
        <Button look="danger" onPress={() => setOpen('confirm')}>
          Fell the tree
        </Button>
        <Menu
          label="Actions"
          onAction={setAction}
          entries={[
            { id: 'copy', label: 'Copy', icon: 'copy' },
            { id: 'long', label: LONG_LABEL, description: 'With a second line' },
            { id: 'off', label: 'Not now', disabled: true },
            { id: 'fell', label: 'Fell', icon: 'trash', danger: true },
          ]}
        />
        <Menu
          label="More about the oak"
          iconOnly="more"
          chosen="b"
          entries={[
            { id: 'a', label: 'Oak' },
            { id: 'b', label: 'Elm' },
          ]}
        />
        <HelpButton about="Trees">Trees are counted once a year, in spring.</HelpButton>
        <Button
          onPress={() => toast('The tree was felled.', { action: { label: 'Undo', onAction: nothing } })}
        >
          Note with undo
        </Button>
        <Button onPress={() => toast('It did not work.', { tone: 'error' })}>Note of an error</Button>
      </Row>
      <output data-value="action">{action}</output>
      <Dialog
        title="A small form"
        open={open === 'dialog'}
        onClose={close}
        actions={
          <>
            <Button look="primary" onPress={close}>
              Save
            </Button>
            <Button onPress={close}>Cancel</Button>
          </>
        }
      >
        <TextField label="Name" value="Oak" onChange={nothing} />
        <p>{LONG_WORD}</p>
      </Dialog>
      <ConfirmDialog
        title="Fell this tree?"
        open={open === 'confirm'}
        onClose={close}
        confirmLabel="Fell"
        onConfirm={fails}
        error="The saw is not here."
      >
        <p>It is taken out of every list. It can be planted again for thirty days.</p>
      </ConfirmDialog>
    </Specimen>
  );
};
