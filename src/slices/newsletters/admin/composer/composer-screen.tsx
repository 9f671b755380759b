// The screen of an issue, /admin/newsletters/2; at /admin/newsletters/new one is begun.
import type { ComponentType, ReactElement } from 'react';
import { useParam } from '../../../../admin/router/index.ts';
import { NewIssue } from '../new-issue.tsx';
import { IssueWays } from '../ways.tsx';
import { ComposerBody } from './composer.tsx';

/** What the records' editor shows instead of a form. */
export const composerParts = { Body: ComposerBody, Ways: IssueWays };

/** @param Existing the editor of an issue that is there */
export const composerScreen = (Existing: ComponentType): { readonly Screen: ComponentType } => ({
  Screen: function ComposerScreen(): ReactElement {
    return useParam('id') === 'new' ? <NewIssue /> : <Existing />;
  },
});
