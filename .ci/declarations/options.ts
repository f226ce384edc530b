import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Edition, editions } from '../../src/rules/rule.ts'
import { parseShard, type Shard } from '../../src/run/selection/plan.ts'

/** `npm run declarations -- --edition 2fa-2018 --shard 1/2 --random 100 --seed 1 --minutes 180 --folder F --full --deviating --searches`. */
export type DeclarationOptions = {
  readonly editions: readonly Edition[]
  readonly shard: Shard
  /** How many declarations of chance in each edition, and the seed that they are made from. */
  readonly random: number
  readonly seed: number
  /** When no further declaration is begun, in milliseconds of `performance.now()`. */
  readonly until: number
  readonly folder: string
  /** All cases under each declaration, not only those that meet a new pair of values under it. */
  readonly full: boolean
  readonly deviating: boolean
  /** The searches under each single edge value. */
  readonly searches: boolean
}

/** Throws an Error for an option that there is not, or a value that is none. */
export const readOptions = (args: readonly string[]): DeclarationOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      edition: { type: 'string', multiple: true },
      shard: { type: 'string', default: '1/1' },
      random: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      minutes: { type: 'string', default: '180' },
      folder: { type: 'string', default: join('reports', 'declarations') },
      full: { type: 'boolean', default: false },
      deviating: { type: 'boolean', default: false },
      searches: { type: 'boolean', default: false },
    },
  })
  const named = values.edition ?? [...editions]
  const unknown = named.find((name) => !editions.some((edition) => edition === name))
  if (unknown !== undefined) throw new Error(`there is no edition "${unknown}": ${editions.join(', ')}`)
  return {
    editions: editions.filter((edition) => named.includes(edition)),
    shard: parseShard(values.shard),
    random: wholeNumber('random', values.random),
    seed: wholeNumber('seed', values.seed),
    until: performance.now() + wholeNumber('minutes', values.minutes) * 60_000,
    folder: values.folder,
    full: values.full,
    deviating: values.deviating,
    searches: values.searches,
  }
}

const wholeNumber = (name: string, text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} is a whole number, not ${JSON.stringify(text)}`)
  return Number(text)
}
