/**
 * What is wrong with a text that `JSON.parse` refused, in words that can follow the name of its file and a colon. Nothing of the text is in it, as in some
 * messages of V8: it may hold a secret, or be another file than its name says.
 */
export const jsonProblem = (error: unknown): string =>
  error instanceof SyntaxError && quotesNothing.test(error.message) ? error.message : 'it is not JSON'

/** Messages that name a place and what stands there at most by its kind. */
const quotesNothing =
  /^(?:Expected [^"]{1,60}|Bad [a-z ]{1,40}|Unterminated string|Unexpected end of JSON input|Unexpected non-whitespace character after JSON|No number after minus sign)(?: in JSON)?(?: at position \d+(?: \(line \d+ column \d+\))?)?$/
