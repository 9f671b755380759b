// Which record a block speaks of: found by typing; a picture by the library's own field.
import { type ReactElement, useEffect, useRef } from 'react';
import { useLanguage } from '../../../../admin/i18n/index.ts';
import { ComboBox } from '../../../../admin/kit/index.ts';
import type { FormFrame } from '../../../records/admin/index.ts';
import type { IssueBlock } from '../../model.ts';
import { SUBJECT_KINDS } from '../blocks.ts';
import { useChoices } from './asked-records.ts';

interface SubjectChooserProps {
  readonly block: IssueBlock;
  readonly wanted: boolean;
  readonly onArrived: () => void;
  readonly onChoose: (subject: string | undefined) => void;
  readonly Picture: FormFrame['Picture'];
}

export function SubjectChooser(props: SubjectChooserProps): ReactElement | null {
  const { block, Picture, onChoose } = props;
  const { t, language } = useLanguage();
  const kind = SUBJECT_KINDS[block.type];
  if (kind === undefined) return null;
  if (block.type === 'picture' && Picture !== undefined)
    return (
      <Picture
        label={t('newsletters.choose.picture')}
        value={block.subject?.startsWith('library:') ? block.subject.slice('library:'.length) : null}
        onChange={id => onChoose(id === null ? undefined : `library:${id}`)}
        organisation={null}
        language={language}
      />
    );
  return <RecordChooser {...props} {...kind} />;
}

type RecordChooserProps = SubjectChooserProps & NonNullable<(typeof SUBJECT_KINDS)['event']>;

function RecordChooser({
  block,
  wanted,
  onArrived,
  onChoose,
  kind,
  record,
  where,
}: RecordChooserProps): ReactElement {
  const { t, language } = useLanguage();
  const offered = useChoices({ kind, where, language });
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!wanted) return;
    // A menu that was open gives its focus back first.
    const timer = setTimeout(() => {
      field.current?.focus();
      onArrived();
    }, 60);
    return () => clearTimeout(timer);
  }, [wanted, onArrived]);
  const value = block.subject?.slice(block.subject.indexOf(':') + 1) ?? null;
  return (
    <div className="issue-subject">
      <ComboBox
        ref={field}
        label={t(`newsletters.choose.${block.type}`)}
        choices={offered.choices}
        load={offered.load}
        value={value}
        onChange={id => onChoose(id === null ? undefined : `${record}:${id}`)}
      />
    </div>
  );
}
