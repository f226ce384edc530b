import { Then } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import type { AccountWorld } from '../support/world.ts'
import { type CodeSource, codeToJudge } from './code-source.ts'

Then('{code} has six digits', async function (this: AccountWorld, source: CodeSource) {
  mustHaveLength(await shown(this, source), 6)
})

Then('{code} has four digits', async function (this: AccountWorld, source: CodeSource) {
  mustHaveLength(await shown(this, source), 4)
})

Then('{code} has as many digits as the service declares', async function (this: AccountWorld, source: CodeSource) {
  mustHaveLength(await shown(this, source), this.sandbox.parameter('code.length'))
})

Then('{code} consists of decimal digits', async function (this: AccountWorld, source: CodeSource) {
  const code = await shown(this, source)
  if (!/^[0-9]+$/.test(code)) throw new BrokenRule('A code has decimal digits only', 'digits', 'other characters too')
})

Then('that code differs from the earlier code', function (this: AccountWorld) {
  if (this.codes.earlier === undefined || this.codes.isRepeated) {
    throw new BrokenRule('Each demand gives a new code', 'two different codes', 'the same code twice')
  }
})

/** The code that a Then checks. It belongs to the only person of the scenario. */
const shown = (world: AccountWorld, source: CodeSource): Promise<string> => {
  world.judgement.markJudged()
  const [owner, ...others] = world.people.all
  if (!owner || others.length > 0) throw new Error('this sentence is for scenarios with one person')
  return codeToJudge(world, owner, source)
}

const mustHaveLength = (code: string, digits: number): void => {
  if (code.length === digits) return
  throw new BrokenRule('The code has the wrong length', `${digits} characters`, `${code.length} characters`)
}
