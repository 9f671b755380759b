// A text area as high as its text: by CSS where the browser can, else by measuring.
import { type ReactElement, type Ref, useLayoutEffect, useRef } from 'react';
import { TextArea, type TextAreaProps } from 'react-aria-components';

interface GrowingTextProps extends TextAreaProps {
  readonly text: string;
  readonly rows: number;
  /** Is given the area too. */
  readonly outer?: Ref<HTMLTextAreaElement> | undefined;
}

/** Hands an element to a ref of either kind. */
function hand(ref: Ref<HTMLTextAreaElement> | undefined, element: HTMLTextAreaElement | null): void {
  if (typeof ref === 'function') ref(element);
  else if (ref) ref.current = element;
}

const growsByItself = (): boolean => CSS.supports('field-sizing', 'content');

/** Must stand inside a React Aria text field, which gives it value and words. */
export const GrowingText = ({ text, rows, outer, ...rest }: GrowingTextProps): ReactElement => {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (area.current === null || growsByItself()) return;
    area.current.style.height = 'auto';
    area.current.style.height = `${area.current.scrollHeight + 2}px`;
  }, [text]);
  useLayoutEffect(() => {
    hand(outer, area.current);
    return () => hand(outer, null);
  }, [outer]);
  return <TextArea {...rest} ref={area} rows={rows} className="k-input k-growing" />;
};
