// The door to the records' part of the admin: how a kind describes its form, and the editor that draws it.
export type { BodyProps } from './editor/editor.tsx';
export type { FormFrame, FormRights } from './editor/form-context.ts';
export {
  type Asked,
  type ChoiceField,
  type Content,
  type FieldRow,
  type Fields,
  type FormField,
  type FormModel,
  type FormPart,
  type FormText,
  type FormTitle,
  type GroupsField,
  type NumberField,
  type Option,
  ORIGIN_PART,
  type OwnField,
  type OwnFieldProps,
  type PlainField,
  type RecordField,
  type Texts,
  titleField,
  titleName,
  titleText,
  type When,
} from './form-model.ts';
export { Leaving, type LeftBehind } from './leaving.tsx';
export type { ListChoice, ListColumn, ListFilter, ListKind } from './list/list-kind.ts';
export type { RecordView } from './record-api.ts';
export type { EditingSession } from './session/session.ts';
export type { SessionState } from './session/state.ts';
