/** What the text of docs/contract-defects.md says of each defect: the predicate of its server, and the first sentence, by the name of the defect. */
export const tableOfDefects = (
  text: string,
): ReadonlyMap<string, { readonly what: string; readonly sentence: string }> =>
  new Map(
    text.split('\n').flatMap((line) => {
      const [, name, what, , , sentence] = /^\| `([\w-]+)` \| (.*?) \| (.*?) \| (.*?) \| (.*) \|$/.exec(line) ?? []
      return name === undefined || what === undefined || sentence === undefined ? [] : [[name, { what, sentence }]]
    }),
  )

/** A sentence as the table has it: without what is another value each time. */
export const asInTable = (sentence: string): string =>
  sentence
    .replaceAll(/http:\/\/[\d.]+:\d+/g, 'http://…')
    .replaceAll(/"[\w-]{32}"/g, '"(its id)"')
    .replaceAll(/(its clock shows) \d+/g, '$1 (the present time)')
