// A text area as high as its text: by CSS where the browser can, else by measuring.
import { type ReactElement, useLayoutEffect, useRef } from 'react';
import { TextArea } from 'react-aria-components';

interface GrowingTextProps {
  readonly text: string;
  readonly rows: number;
  readonly lang?: string;
  readonly dir?: string;
}

const growsByItself = (): boolean => CSS.supports('field-sizing', 'content');

/** Must stand inside a React Aria text field, which gives it value and words. */
export const GrowingText = ({ text, rows, ...rest }: GrowingTextProps): ReactElement => {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (area.current === null || growsByItself()) return;
    area.current.style.height = 'auto';
    area.current.style.height = `${area.current.scrollHeight + 2}px`;
  }, [text]);
  return <TextArea {...rest} ref={area} rows={rows} className="k-input k-growing" />;
};
