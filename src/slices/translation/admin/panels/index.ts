// The panels beside a text at the desk.
export { CommentsPanel, type CommentsPanelProps, useOpenComments } from './comments-panel.tsx';
export { MachineButton, type MachineButtonProps } from './machine-button.tsx';
export { MemoryPanel, type MemoryPanelProps } from './memory-panel.tsx';
export { TermsPanel, type TermsPanelProps } from './terms-panel.tsx';
