// The door of the slice's part in browsers: its screens are loaded by the table of screens.

/** The board's scripts, for whoever will go there next. */
export const fetchBoard = () => import('./board/board-screen.tsx');
