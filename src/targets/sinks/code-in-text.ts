/**
 * The code in a message: the run of digits that has the wanted length, in groups or not; without a wanted length, the first of four to ten. Digits
 * of links, numbers of telephones and amounts of minutes are none.
 */
export const codeInText = (text: string, length?: number): string | undefined => {
  const plain = text.replace(/\bhttps?:\/\/\S+/g, ' ').replace(/\+\d[\d ().-]{6,}\d/g, ' ')
  const runs = [...plain.matchAll(/(?<![\w.])\d(?:[ ,-]{0,2}\d){3,9}(?![\w]|\.\d)/g)].map(([run]) =>
    run.replace(/\D/g, ''),
  )
  return length === undefined ? runs[0] : runs.find((run) => run.length === length)
}
