// A value to take along: an address, a key, a one-time link.
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { useT } from '../i18n/index.ts';
import { Button } from './button.tsx';
import { FieldHead, type FieldProps } from './field.tsx';

export interface CopyFieldProps extends Pick<FieldProps, 'label' | 'description' | 'hiddenLabel'> {
  readonly value: string;
}

const STAY = 4000;

/** Where the browser does not let itself be asked, the value is marked, to be copied by hand. */
export const CopyField = ({ value, ...field }: CopyFieldProps): ReactElement => {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(''), STAY);
    return () => clearTimeout(timer);
  });
  const copy = async (): Promise<void> => {
    input.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      say(t('admin.kit.copied'));
    } catch {
      say(t('admin.kit.copy-by-hand'));
    }
  };
  return (
    <TextField className="k-field" value={value} isReadOnly>
      <FieldHead {...field} />
      <div className="k-copy">
        <Input className="k-input" ref={input} dir="ltr" onFocus={event => event.currentTarget.select()} />
        <Button icon={said === '' ? 'copy' : 'check'} onPress={() => void copy()}>
          {t('admin.kit.copy')}
        </Button>
      </div>
      <p className="k-copied" role="status">
        {said}
      </p>
    </TextField>
  );
};
