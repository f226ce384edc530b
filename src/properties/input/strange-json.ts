/** Texts of JSON, and of what is nearly JSON, in the place of the right text. `field` is where they stand. */
export const strangeJson = {
  'its number': (right) => (isNumber(right) ? String(Number(right)) : '1'),
  'its digits without quotation marks': (right) => (isNumber(right) ? right : '007'),
  'its number with a fraction of zero': (right) => (isNumber(right) ? `${Number(right)}.0` : '1.0'),
  'its number below zero': (right) => (isNumber(right) ? `-${Number(right)}` : '-1'),
  'an array of it': (right) => `[${text(right)}]`,
  'an array of an array of it': (right) => `[[${text(right)}]]`,
  'an array of it and another one': (right) => `[${text(right)},"x"]`,
  'an object with it': (right) => `{"value":${text(right)}}`,
  'an object with its signs': (right) => JSON.stringify({ ...[...right], length: right.length }),
  'an operator: not equal': () => '{"$ne":""}',
  'an operator: greater': () => '{"$gt":""}',
  'an operator: pattern': () => '{"$regex":".*"}',
  'an operator: one of': (right) => `{"$in":[${text(right)}]}`,
  'an operator: exists': () => '{"$exists":true}',
  'an operator: code': () => '{"$where":"1"}',
  'no value': () => 'null',
  true: () => 'true',
  false: () => 'false',
  zero: () => '0',
  'minus zero': () => '-0',
  'an empty text': () => '""',
  'an empty array': () => '[]',
  'an empty object': () => '{}',
  'an object that cannot become a text': () => '{"toString":1,"valueOf":1,"length":-1}',
  'a prototype': () => '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}',
  'half a surrogate pair': () => '"\\ud800"',
  'a number beyond all numbers': () => '1e999',
  'a number of many digits': () => '1'.repeat(2000),
  'many values': () => JSON.stringify(Array.from({ length: 5000 }, () => 0)),
  'deep arrays': () => `${'['.repeat(1000)}${']'.repeat(1000)}`,
  'deep objects': () => `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`,
  'no number': () => 'NaN',
  'nothing before the comma': () => ' ',
  'single quotation marks': (right) => `'${right}'`,
  'a text that does not end': (right) => text(right).slice(0, -1),
} as const satisfies Record<string, (right: string, field: string) => string>

/** What is wrong wherever there is one right text. */
export const twiceWrong = {
  'two of that name, both wrong': (_, field) => `"x",${text(field)}:"y"`,
} as const satisfies Record<string, (right: string, field: string) => string>

/** What a target may take for the right text or leave: it reads as such, or it depends on who reads it (RFC 8259 section 4). */
export const eitherWay = {
  'it with escaped signs': (right) =>
    `"${[...right].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`,
  'two of that name, the last one right': (right, field) => `"x",${text(field)}:${text(right)}`,
  'two of that name, the first one right': (right, field) => `${text(right)},${text(field)}:"x"`,
} as const satisfies Record<string, (right: string, field: string) => string>

const text = (value: string): string => JSON.stringify(value)
const isNumber = (right: string): boolean => /^\d{1,15}$/.test(right)
