// Leaves out properties that are undefined: packages with exact optional types take none.

type Defined<Props> = { [Key in keyof Props]: Exclude<Props[Key], undefined> };

/** @returns a copy of `props` without the keys whose value is undefined */
export const defined = <Props extends object>(props: Props): Defined<Props> =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Defined<Props>;
