// The parts of a form, one below the other, each with its heading; those that few need are folded.
import { type ReactElement, type ReactNode, useState } from 'react';
import { useT } from '../../../../admin/i18n/index.ts';
import { Disclosure, FormSection, HelpButton } from '../../../../admin/kit/index.ts';
import { isEmpty } from '../content.ts';
import { type FormPart, fieldsOfPart, isShown } from '../form-model.ts';
import { FieldRows } from './fields/field-rows.tsx';
import { ReadingFields } from './fields/reading-fields.tsx';
import { useFrame, useTyped } from './form-context.ts';
import { placeOf } from './issue-words.ts';
import { TextsPart } from './texts/texts-part.tsx';

function PartFields({ part }: { readonly part: FormPart }): ReactElement {
  const { onField, rights } = useFrame();
  const { content } = useTyped();
  const fields = fieldsOfPart(part).filter(field => isShown(field, content.fields));
  if (!rights.edit) return <ReadingFields fields={fields} values={content.fields} />;
  return (
    <FieldRows
      rows={part.fields ?? []}
      path="fields"
      values={content.fields}
      onValue={onField}
      disabled={false}
      isShown={field => isShown(field, content.fields)}
      title={part.title}
    />
  );
}

const PartBody = ({ part }: { readonly part: FormPart }): ReactElement => (
  <>
    {part.fields && <PartFields part={part} />}
    {part.texts && <TextsPart texts={part.texts} />}
  </>
);

/** Whether something in it is wrong, so that it must be seen. */
function useHasFault(part: FormPart): boolean {
  const { form } = useFrame();
  const { issues } = useTyped();
  const paths = fieldsOfPart(part).map(({ name }) => `fields.${name}`);
  return issues.some(issue => {
    const place = placeOf(form, issue.path);
    return paths.some(path => place === path || place.startsWith(`${path}.`));
  });
}

function Folded({ part }: { readonly part: FormPart }): ReactElement {
  const t = useT();
  const { content } = useTyped();
  const hasFault = useHasFault(part);
  const [isOpen, setOpen] = useState(false);
  const filled = fieldsOfPart(part).filter(({ name }) => !isEmpty(content.fields[name])).length;
  return (
    <div className="record-folded">
      <Disclosure
        title={t(part.title)}
        level={2}
        open={isOpen || hasFault}
        onToggle={setOpen}
        aside={
          filled > 0 && <span className="k-description">{t('records.editor.filled', { count: filled })}</span>
        }
      >
        {part.help !== undefined && <p className="k-description">{t(part.help)}</p>}
        <PartBody part={part} />
      </Disclosure>
    </div>
  );
}

/** How texts are written: little, and nothing that is plain from looking at them. */
function WritingHelp({ title }: { readonly title: string }): ReactElement {
  const t = useT();
  return (
    <HelpButton about={title}>
      <p>{t('records.editor.writingHelp')}</p>
      <p>{t('records.editor.factHelp')}</p>
    </HelpButton>
  );
}

export function FormParts(): ReactElement {
  const t = useT();
  const { form } = useFrame();
  const helpOf = (part: FormPart): ReactNode => {
    const help = part.help === undefined ? undefined : t(part.help);
    if (!part.texts?.some(({ lines }) => lines === 'many')) return help;
    return (
      <>
        {help} <WritingHelp title={t(part.title)} />
      </>
    );
  };
  return (
    <>
      {form.parts.map(part =>
        part.folded ? (
          <Folded key={part.id} part={part} />
        ) : (
          <FormSection key={part.id} title={t(part.title)} description={helpOf(part)}>
            <PartBody part={part} />
          </FormSection>
        ),
      )}
    </>
  );
}
