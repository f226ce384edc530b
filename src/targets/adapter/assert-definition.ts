import { shellCommand } from '../../output/shell-command.ts'
import { editions } from '../../rules/rule.ts'
import { TargetError } from '../target-error.ts'
import type { AdapterDefinition } from './definition.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

/** What each definition has, how that is told, and what it looks like. */
const parts: readonly (readonly [name: string, isRight: (value: unknown) => boolean, example: string])[] = [
  ['name', isText, "name: 'shop'"],
  [
    'product',
    (value) => isRecord(value) && isText(value.name) && typeof value.version === 'string',
    "product: { name: 'Shop', version: '1.0' }",
  ],
  ['edition', (value) => editions.some((edition) => edition === value), `edition: ${quotedOr(editions)}`],
  ['supported', Array.isArray, "supported: ['app-passwords']"],
  ['server', (value) => isText(value) || typeof value === 'function', "server: 'http://127.0.0.1:8080'"],
  ['commands', isRecord, 'commands: { ... }'],
]

function quotedOr(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(' or ')
}

/**
 * Throws a TargetError that names every part that a definition lacks, or has in another form: adapters in JavaScript have no compiler that
 * would tell.
 */
export const assertDefinition = (definition: AdapterDefinition<never> | object): void => {
  const wrong = parts.filter(([name, isRight]) => !isRight(Reflect.get(definition, name)))
  if (wrong.length === 0) return
  const names = wrong.map(([name]) => name)
  throw new TargetError('not-the-contract', `the adapter lacks ${names.join(', ')}, or has it in the wrong form`, {
    advice: `It needs:\n${wrong.map(([, , example]) => `    ${example},`).join('\n')}\n  ${shellCommand`npx assay init`} writes an adapter that has all of it.`,
  })
}
