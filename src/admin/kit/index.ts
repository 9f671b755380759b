// The door to the admin's components.

export { AmountField, type AmountFieldProps } from './amount-field.tsx';
export { Badge, type BadgeProps } from './badge.tsx';
export { Button, type ButtonLook, type ButtonProps } from './button.tsx';
export { Checkbox, CheckboxGroup, type CheckboxGroupProps, type CheckboxProps } from './checkbox.tsx';
export type { Choice } from './choice.tsx';
export { ComboBox, type ComboBoxProps } from './combo-box.tsx';
export { ConfirmDialog, type ConfirmDialogProps } from './confirm-dialog.tsx';
export { CopyField, type CopyFieldProps } from './copy-field.tsx';
export { Counter } from './counter.tsx';
export { type Column, DataTable, type DataTableProps } from './data-table.tsx';
export { DateField, type DateFieldProps } from './date-field.tsx';
export { type Definition, DefinitionList } from './definition-list.tsx';
export { Dialog, type DialogProps } from './dialog.tsx';
export { Disclosure, type DisclosureProps } from './disclosure.tsx';
export { DraftState, type Keeping } from './draft-state.tsx';
export { EmptyState, type EmptyStateProps } from './empty-state.tsx';
export { ErrorSummary, type ErrorSummaryProps, type FormError } from './error-summary.tsx';
export { ErrorWords, type FieldProps, focusField } from './field.tsx';
export { FieldGroup } from './field-group.tsx';
export { FileDrop, type FileDropProps, type FileDropState } from './file-drop.tsx';
export { FilterBar, type FilterBarProps } from './filter-bar.tsx';
export { FormActions, FormRow, FormSection } from './form.tsx';
export { HelpButton } from './help-button.tsx';
export { IconButton, type IconButtonProps } from './icon-button.tsx';
export { Icon, type IconName } from './icons.tsx';
export { KitRoot } from './kit-root.tsx';
export { LinkButton, type LinkButtonProps, TextLink } from './link-button.tsx';
export type { LoadChoices } from './loaded-choices.ts';
export { matching } from './matching.ts';
export { Menu, type MenuEntry, type MenuProps } from './menu.tsx';
export { Meter, type MeterProps } from './meter.tsx';
export { MonthOrDayField, type MonthOrDayFieldProps } from './month-or-day-field.tsx';
export { MultiSelect, type MultiSelectProps } from './multi-select.tsx';
export { Notice, type NoticeProps, type Tone } from './notice.tsx';
export { NumberField, type NumberFieldProps } from './number-field.tsx';
export { type Crumb, PageHeader, type PageHeaderProps } from './page-header.tsx';
export { Pagination, type PaginationProps } from './pagination.tsx';
export { PasswordField, type PasswordFieldProps } from './password-field.tsx';
export { RadioGroup, type RadioGroupProps } from './radio-group.tsx';
export { RepeatList, type RepeatListProps } from './repeat-list.tsx';
export { SearchField, type SearchFieldProps } from './search-field.tsx';
export { Select, type SelectProps } from './select.tsx';
export { Skeleton } from './skeleton.tsx';
export type { Sort } from './sort.ts';
export { Spinner } from './spinner.tsx';
export { StateMark, type StateShape } from './state-mark.tsx';
export { Switch, type SwitchProps } from './switch.tsx';
export { type TabEntry, Tabs, type TabsProps } from './tabs.tsx';
export { Tags } from './tags.tsx';
export {
  type OfferedList,
  TextArea,
  type TextAreaProps,
  TextField,
  type TextFieldProps,
} from './text-field.tsx';
export { Time } from './time.tsx';
export { type ToastOptions, toast } from './toasts.tsx';
export { completedUrl, UrlField, type UrlFieldProps } from './url-field.tsx';
export { WordDifference, type WordDifferenceProps } from './word-difference.tsx';
export { type Run, wordRuns } from './word-runs.ts';
