/** JSON texts, and texts that are almost JSON, instead of the valid value. `field` is the name of their field. */
export const jsonMutations = {
  'its number': (validValue) => (isNumber(validValue) ? String(Number(validValue)) : '1'),
  'its digits without quotation marks': (validValue) => (isNumber(validValue) ? validValue : '007'),
  'its number with a fraction of zero': (validValue) => (isNumber(validValue) ? `${Number(validValue)}.0` : '1.0'),
  'its number below zero': (validValue) => (isNumber(validValue) ? `-${Number(validValue)}` : '-1'),
  'an array of it': (validValue) => `[${text(validValue)}]`,
  'an array of an array of it': (validValue) => `[[${text(validValue)}]]`,
  'an array of it and another one': (validValue) => `[${text(validValue)},"x"]`,
  'an object with it': (validValue) => `{"value":${text(validValue)}}`,
  'an object with its signs': (validValue) => JSON.stringify({ ...[...validValue], length: validValue.length }),
  'an operator: not equal': () => '{"$ne":""}',
  'an operator: greater': () => '{"$gt":""}',
  'an operator: pattern': () => '{"$regex":".*"}',
  'an operator: one of': (validValue) => `{"$in":[${text(validValue)}]}`,
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
  'single quotation marks': (validValue) => `'${validValue}'`,
  'a text that does not end': (validValue) => text(validValue).slice(0, -1),
} as const satisfies Record<string, (validValue: string, field: string) => string>

/** Invalid wherever there is one valid value. */
export const duplicateKeyMutations = {
  'two of that name, both wrong': (_, field) => `"x",${text(field)}:"y"`,
} as const satisfies Record<string, (validValue: string, field: string) => string>

/** Inputs that a target may accept or refuse: how they are read is left open (RFC 8259 section 4). */
export const ambiguousMutations = {
  'it with escaped signs': (validValue) =>
    `"${[...validValue].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`,
  'two of that name, the last one right': (validValue, field) => `"x",${text(field)}:${text(validValue)}`,
  'two of that name, the first one right': (validValue, field) => `${text(validValue)},${text(field)}:"x"`,
} as const satisfies Record<string, (validValue: string, field: string) => string>

const text = (value: string): string => JSON.stringify(value)
const isNumber = (validValue: string): boolean => /^\d{1,15}$/.test(validValue)
