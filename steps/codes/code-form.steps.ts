import { Then } from '@cucumber/cucumber'
import { type ParameterName, type ParameterSpec, parameters } from '../../src/protocol/parameters.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import type { AccountWorld } from '../support/world.ts'
import { type CodeSource, codeToJudge } from './code-source.ts'

Then('{code} is as long as a verification code', async function (this: AccountWorld, source: CodeSource) {
  mustHaveDocumentedLength(await shown(this, source), 'code.length')
})

Then('{code} is as long as a confirmation code', async function (this: AccountWorld, source: CodeSource) {
  mustHaveDocumentedLength(await shown(this, source), 'twostep.confirmation_length')
})

Then('{code} consists of decimal digits', async function (this: AccountWorld, source: CodeSource) {
  const code = await shown(this, source)
  if (!/^[0-9]+$/.test(code)) throw new BrokenRule('A code has decimal digits only', 'digits', 'other characters too')
})

Then('that code differs from the earlier code', function (this: AccountWorld) {
  if (this.codes.earlier === undefined || this.codes.earlier === this.codes.latest) {
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

/** The length is the documented one, whatever the target declares. */
const mustHaveDocumentedLength = (code: string, name: ParameterName): void => {
  const { documented }: ParameterSpec = parameters[name]
  if (code.length === documented) return
  throw new BrokenRule('The code has the wrong length', `${documented} characters`, `${code.length} characters`)
}
