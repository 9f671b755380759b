// What every part of the publishing screen is given.
import type { RecordView } from '../../../records/admin/index.ts';
import type { Editions, IssueCheck } from '../asked-newsletters.ts';

export interface PublishProps {
  readonly view: RecordView;
  readonly check: IssueCheck;
  readonly editions: Editions;
}
