/**
 * The code in a message: the first run of digits, in groups or not, that has the wanted length, or else the first of
 * four to ten. The digits of links, numbers of telephones and prices are none.
 */
export const codeInText = (text: string, length?: number): string | undefined => {
  const plain = text.replace(/\bhttps?:\/\/\S+/g, ' ').replace(/\+\d[\d ().-]{6,}\d/g, ' ')
  const runs = [...plain.matchAll(/(?<![\w.])\d(?:[ ,-]{0,2}\d){3,9}(?![\w]|\.\d)/g)].map(([run]) =>
    run.replace(/\D/g, ''),
  )
  return runs.find((run) => run.length === length) ?? runs[0]
}
