// Which addresses a text may lead to.

/** Whether an address may stand in a published text: http, https or mailto, well-formed, without spaces. */
export const isLinkAddress = (href: string): boolean =>
  /^(https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]+$)/i.test(href) &&
  !/[\s<>"\p{Cc}]/u.test(href) &&
  URL.canParse(href);

/** The shape of a fact's name: record, identifier and field, as `event:haskovo-2023.place`. */
export const isFactRef = (ref: string): boolean =>
  /^[a-z][a-z-]*:[A-Za-z0-9][\w-]*\.[a-z][A-Za-z]*$/.test(ref);
