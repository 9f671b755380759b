// The gallery's parts of screens: heads, notices, forms, lists, tabs, dialogs, notes.
import { type ReactElement, useState } from 'react';
import {
  AmountField,
  Badge,
  Button,
  ConfirmDialog,
  CopyField,
  DateField,
  Dialog,
  Disclosure,
  DraftState,
  EmptyState,
  ErrorSummary,
  FileDrop,
  FormActions,
  FormRow,
  FormSection,
  HelpButton,
  type Keeping,
  Menu,
  MonthOrDayField,
  Notice,
  PageHeader,
  RepeatList,
  Skeleton,
  Tabs,
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

const DRAFTS: readonly Keeping[] = [
  { kind: 'unchanged' },
  { kind: 'saving' },
  { kind: 'saved', at: '2024-04-16T10:32:00' },
  { kind: 'offline' },
  { kind: 'local' },
  { kind: 'failed' },
];

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

interface Name {
  readonly title: string;
}

export const Forms = (): ReactElement => {
  const [names, setNames] = useState<readonly Name[]>([{ title: 'Oak' }, { title: 'Elm' }, { title: 'Ash' }]);
  const [attempt, setAttempt] = useState(0);
  const [tab, setTab] = useState('en');
  const label = ({ title }: Name, index: number): string => title || `Name ${index + 1}`;
  return (
    <Specimen title="Forms">
      <ErrorSummary
        attempt={attempt}
        errors={
          attempt === 0
            ? []
            : [
                { field: 'first', message: 'First: give a name' },
                { field: 'names.1.title', message: 'Second name: too long' },
                { field: 'inside', message: 'Inside: hidden away' },
                { message: 'The form as a whole is odd' },
              ]
        }
      />
      <FormSection
        title="Names"
        description="All the names that the tree has or had."
        aside={<Badge>2 of 3</Badge>}
      >
        <FormRow>
          <TextField name="first" label="First" value="" onChange={nothing} />
          <TextField label="Second" value="" onChange={nothing} />
        </FormRow>
        <RepeatList
          name="names"
          label="Other names"
          items={names}
          onChange={setNames}
          itemLabel={label}
          addLabel="Add a name"
          newItem={() => ({ title: '' })}
          most={5}
          renderItem={(name, change, index) => (
            <TextField
              name={`names.${index}.title`}
              label="Name"
              value={name.title}
              onChange={title => change({ title })}
            />
          )}
        />
        <output data-value="names">{names.map(({ title }) => title).join(', ')}</output>
      </FormSection>
      <FormSection title={LONG_LABEL}>
        <Tabs
          label="Languages"
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'en', label: 'English', mark: { shape: 'done', label: 'approved' }, panel: <p>Words.</p> },
            {
              id: 'el',
              label: 'Ελληνικά',
              lang: 'el',
              mark: { shape: 'half', label: 'draft' },
              panel: <p>{LONG_WORD}</p>,
            },
            {
              id: 'nl',
              label: 'Nederlands',
              lang: 'nl',
              mark: { shape: 'full', label: 'reviewed' },
              panel: <p>…</p>,
            },
            {
              id: 'pl',
              label: 'Polski',
              lang: 'pl',
              mark: { shape: 'alert', label: 'out of date' },
              panel: <p>…</p>,
            },
            {
              id: 'es',
              label: 'Español',
              lang: 'es',
              mark: { shape: 'dotted', label: 'machine' },
              panel: <p>…</p>,
            },
            {
              id: 'bg',
              label: 'Български',
              lang: 'bg',
              mark: { shape: 'empty', label: 'missing' },
              panel: <p>…</p>,
            },
          ]}
        />
        <div>
          <Disclosure title="What few need" aside={<Badge>3</Badge>}>
            <TextField name="inside" label="Inside" value="" onChange={nothing} />
          </Disclosure>
          <Disclosure title={LONG_LABEL} defaultOpen>
            <p>Open from the beginning.</p>
          </Disclosure>
        </div>
        <FileDrop
          label="Picture"
          accept={['image/*']}
          onFiles={nothing}
          state={{ kind: 'idle' }}
          description="JPEG or PNG."
        />
        <FileDrop
          label="Under way"
          accept={['image/*']}
          onFiles={nothing}
          onCancel={nothing}
          state={{ kind: 'uploading', name: 'oak.jpg', progress: 0.4 }}
        />
        <FileDrop
          label="There"
          accept={['image/*']}
          onFiles={nothing}
          state={{ kind: 'done', words: 'oak.jpg, 1.2 MB' }}
        />
        <FileDrop
          label="Wrong"
          accept={['image/*']}
          onFiles={nothing}
          state={{ kind: 'idle' }}
          error="Too large."
        />
        {DRAFTS.map(state => (
          <DraftState key={state.kind} state={state} />
        ))}
      </FormSection>
      <FormActions state={<DraftState state={{ kind: 'saved', at: '2024-04-16T10:32:00' }} />}>
        <Button look="primary" onPress={() => setAttempt(attempt + 1)}>
          Save
        </Button>
        <Button>Discard</Button>
      </FormActions>
    </Specimen>
  );
};
