// The project's acronym, as the page says.
export const projectName = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="application-name"]')?.content ?? 'SECON';
