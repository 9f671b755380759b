// Going about in the admin: links, parts of the address, the heading that takes the focus.

export { type Go, type Search, useFragment, useGo, useParam, usePath, useSearch } from './address.ts';
export { useAhead } from './ahead.ts';
export { Link } from './link.tsx';
export { ownAddress } from './own-address.ts';
export { projectName } from './project-name.ts';
export { NAV_GROUPS, type ScreenEntry } from './screen.ts';
export { MayNot, NotFound, Pending, Permitted, StateScreen } from './states.tsx';
export { ScreenHead, Title, useTitle } from './title.tsx';
