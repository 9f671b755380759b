// A picture of the library in a form. How one is chosen and uploaded the library says; without it, its name is chosen.
import type { ReactElement } from 'react';
import { useFrame, useTyped } from '../form-context.ts';
import { type FieldInputProps, textOf } from './field-input.ts';
import { RecordInput } from './record-input.tsx';

export function PictureInput(props: FieldInputProps): ReactElement {
  const { Picture } = useFrame();
  const { content } = useTyped();
  const { field, value, onChange, state } = props;
  if (Picture === undefined)
    return (
      <RecordInput
        {...props}
        field={{ ...field, type: 'record', of: 'library', where: { kind: 'picture' } }}
      />
    );
  const { organisation, source } = content.fields;
  return (
    <Picture
      {...state}
      value={textOf(value) || null}
      onChange={slug => onChange(slug ?? undefined)}
      organisation={textOf(organisation) || null}
      language={textOf(source) || 'en'}
    />
  );
}
