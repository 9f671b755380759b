// The gallery's forms: sections, lists of groups, languages, files, and the bar below.
import { type ReactElement, useState } from 'react';
import {
  Badge,
  Button,
  Disclosure,
  DraftState,
  ErrorSummary,
  FileDrop,
  FormActions,
  FormRow,
  FormSection,
  type Keeping,
  RepeatList,
  Tabs,
  TextField,
} from '../index.ts';
import { LONG_LABEL, LONG_WORD, Specimen } from './specimen.tsx';

const nothing = (): void => undefined;

const DRAFTS: readonly Keeping[] = [
  { kind: 'unchanged' },
  { kind: 'saving' },
  { kind: 'saved', at: '2024-04-16T10:32:00' },
  { kind: 'offline' },
  { kind: 'local' },
  { kind: 'failed' },
];

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
