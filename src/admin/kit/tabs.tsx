// Parts of one screen behind tabs: languages of a text, above all.
import type { ReactElement, ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { defined } from './defined.ts';
import { StateMark, type StateShape } from './state-mark.tsx';

export interface TabEntry {
  readonly id: string;
  readonly label: string;
  readonly lang?: string | undefined;
  /** How far that part is, beside its label. */
  readonly mark?: { readonly shape: StateShape; readonly label: string } | undefined;
  readonly panel: ReactNode;
}

export interface TabsProps {
  /** Names the row of tabs: "Languages". */
  readonly label: string;
  readonly tabs: readonly TabEntry[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

/** The tabs wrap where there is no room. Only the panel in sight is there: keep what is typed outside of it. */
export const Tabs = ({ label, tabs, selected, onSelect }: TabsProps): ReactElement => (
  <AriaTabs className="k-tabs" selectedKey={selected} onSelectionChange={key => onSelect(String(key))}>
    <TabList aria-label={label} className="k-tab-list">
      {tabs.map(tab => (
        <Tab key={tab.id} id={tab.id} className="k-tab">
          <span {...defined({ lang: tab.lang })}>{tab.label}</span>
          {tab.mark !== undefined && <StateMark {...tab.mark} />}
        </Tab>
      ))}
    </TabList>
    {tabs.map(tab => (
      <TabPanel key={tab.id} id={tab.id} className="k-tab-panel">
        {tab.panel}
      </TabPanel>
    ))}
  </AriaTabs>
);
