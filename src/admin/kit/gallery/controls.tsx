// The gallery's buttons, and fields of every kind in every state.
import { type ReactElement, useState } from 'react';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  ComboBox,
  IconButton,
  LinkButton,
  MultiSelect,
  NumberField,
  PasswordField,
  RadioGroup,
  SearchField,
  Select,
  Spinner,
  Switch,
  TextArea,
  TextField,
  TextLink,
} from '../index.ts';
import { FEW, LONG_LABEL, LONG_WORD, MANY, Row, Specimen } from './specimen.tsx';

const nothing = (): void => undefined;

export const Buttons = (): ReactElement => {
  const [pressed, setPressed] = useState(0);
  return (
    <Specimen title="Buttons">
      <Row>
        <Button look="primary" onPress={() => setPressed(pressed + 1)}>
          Primary
        </Button>
        <Button>Secondary</Button>
        <Button look="quiet">Quiet</Button>
        <Button look="danger">Danger</Button>
        <Button icon="add">With icon</Button>
        <Button look="primary" busy>
          Busy
        </Button>
        <Button busy>Busy</Button>
        <Button look="primary" disabled>
          Disabled
        </Button>
        <Button look="quiet" disabled>
          Disabled
        </Button>
        <Button small>Small</Button>
        <Button look="secondary" icon="add">
          {LONG_WORD}
        </Button>
        <LinkButton href="/admin/kit" look="primary">
          Link button
        </LinkButton>
        <LinkButton href="/admin/kit" newWindow>
          Elsewhere
        </LinkButton>
        <TextLink href="/admin/kit">A link in text</TextLink>
        <IconButton icon="trash" label="Remove the tree" look="danger" />
        <IconButton icon="more" label="More about the tree" />
        <IconButton icon="copy" label="Copy the tree" look="secondary" small />
        <IconButton icon="arrowUp" label="Move the tree up" disabled />
        <Spinner visibleLabel />
      </Row>
      <output>{pressed}</output>
    </Specimen>
  );
};

export const Words = (): ReactElement => {
  const [title, setTitle] = useState('A garden by the river');
  const [text, setText] = useState('Several lines.\nThey grow.');
  const [number, setNumber] = useState<number | null>(1250);
  return (
    <Specimen title="Fields for words and numbers">
      <TextField
        name="title"
        label="Title"
        description="As short as can be."
        value={title}
        onChange={setTitle}
        required
        most={40}
      />
      <TextField
        name="bad"
        label={LONG_LABEL}
        error={`${LONG_WORD}: too long`}
        value={LONG_WORD}
        onChange={nothing}
        lang="el"
      />
      <TextField label="Disabled" value="cannot be changed" onChange={nothing} disabled />
      <TextField label="To read" value="can be read and copied" onChange={nothing} readOnly />
      <TextArea name="text" label="Text" value={text} onChange={setText} most={200} />
      <TextArea label="Text, wrong" error="Write what it is for." value="" onChange={nothing} />
      <NumberField name="number" label="Number" value={number} onChange={setNumber} steps />
      <NumberField label="Number, wrong" value={-3} onChange={nothing} error="From 0 to 100." />
      <PasswordField label="Password" value="four words in a row" onChange={nothing} fresh />
      <SearchField label="Search" value="" onSearch={nothing} />
    </Specimen>
  );
};

export const Choices = (): ReactElement => {
  const [one, setOne] = useState<string | null>('tree');
  const [many, setMany] = useState<string | null>('n7');
  const [some, setSome] = useState<readonly string[]>(['n1', 'n2']);
  const [boxes, setBoxes] = useState<readonly string[]>(['tree']);
  const [on, setOn] = useState(true);
  const radio = one ?? 'tree';
  return (
    <Specimen title="Choices">
      <Select name="one" label="One of a few" choices={FEW} value={one} onChange={setOne} none="None" />
      <Select
        label="Nothing chosen"
        choices={FEW}
        value={null}
        onChange={nothing}
        error="Choose one."
        required
      />
      <Select label="Disabled" choices={FEW} value="long" onChange={nothing} disabled />
      <ComboBox name="many" label="One of three thousand" choices={MANY} value={many} onChange={setMany} />
      <ComboBox
        label="From a server"
        load={async query => MANY.filter(({ label }) => label.includes(query)).slice(0, 9)}
        value="n5"
        valueLabel="Parcel 6"
        onChange={nothing}
      />
      <ComboBox
        label="A server that fails"
        load={() => Promise.reject(new Error('no'))}
        value={null}
        onChange={nothing}
        error="Choose one."
      />
      <MultiSelect name="some" label="Several of many" choices={MANY} value={some} onChange={setSome} />
      <MultiSelect
        label="Several of a few"
        choices={FEW}
        value={boxes}
        onChange={setBoxes}
        description="As many as fit."
      />
      <CheckboxGroup
        label="Wrong"
        choices={FEW}
        value={[]}
        onChange={nothing}
        error="Choose at least one."
        required
      />
      <Checkbox value={on} onChange={setOn} description="What it means.">
        One box
      </Checkbox>
      <Checkbox value={false} mixed onChange={nothing}>
        Some of them
      </Checkbox>
      <Checkbox value={false} onChange={nothing} error="This is needed." required>
        {LONG_LABEL}
      </Checkbox>
      <Checkbox value disabled onChange={nothing}>
        Disabled
      </Checkbox>
      <RadioGroup label="Radio" choices={FEW} value={radio} onChange={setOne} />
      <RadioGroup label="Radio in a row" inline choices={FEW.slice(0, 2)} value={radio} onChange={setOne} />
      <Switch value={on} onChange={setOn} description="At once, without a button.">
        Switch
      </Switch>
      <Switch value={!on} onChange={nothing} disabled>
        Disabled
      </Switch>
    </Specimen>
  );
};
