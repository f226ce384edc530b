/** Whatever some reader takes for the end of a line. */
const lineEnds = /[\n\r\v\f\u0085\u2028\u2029]+/g

/** A text in one line, for a field of a format that has one line for each: what follows an end of line is still this field. */
export const oneLine = (text: string): string => text.replaceAll(lineEnds, ' ')
