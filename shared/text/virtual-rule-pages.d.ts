/** The pages in docs/rules; scripts/rule-pages.mjs makes this module. */
declare module 'virtual:rule-pages' {
  /** By language: the pages by rule number, as markdown. */
  export const pages: Readonly<Record<'nb' | 'en', () => Readonly<Record<string, string>>>>;
}
