import { Given } from '@cucumber/cucumber'
import type { Capability } from '../../src/protocol/capabilities.ts'
import { deviationsOf } from '../../src/protocol/documented-values.ts'
import {
  type ParameterName,
  type ParameterSpec,
  type ParameterValue,
  parameterNames,
  parameterProblem,
  parameters,
} from '../../src/protocol/parameters.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { requireEndBeforeRestart } from '../hardening/before-restart.ts'
import { declaredValue } from './declared-in-steps.ts'
import type { Chooser } from './parameter-types.ts'
import { requireSetting } from './required-setting.ts'
import { requireLifeWithoutUse } from './session-life.ts'
import type { Edge } from './world/clock.ts'
import type { AccountWorld } from './world.ts'

/** `a search chose` is for counterexamples alone: limits of the sandboxes of searches may be beside the documents. */
Given('{chooser} {string} as {string}', function (this: AccountWorld, chooser: Chooser, name: string, text: string) {
  const value = parseValue(name, text)
  const { edition } = this.sandbox.declaration
  const [deviation] = deviationsOf({ edition, parameters: { [name]: value } })
  if (deviation && chooser === 'the service declares') {
    throw new Error(`no scenario may declare ${name} as ${text}: the documents say otherwise`)
  }
  return requireSetting(this, name as ParameterName, value)
})

/** Of two declared times. Throws OutsideDeclaration where the first is not the longer one. */
Given(
  'the service declares {string} as longer than {string}',
  function (this: AccountWorld, name: string, than: string) {
    const [long, short] = [lengthOf(this, name), lengthOf(this, than)]
    if (long <= short) throw new OutsideDeclaration(`${name} is ${long}, and ${than} is ${short}`)
  },
)

/** In seconds. Throws an Error for what is no parameter. */
const lengthOf = ({ sandbox }: AccountWorld, name: string): number => {
  const parameter = parameterNames.find((one) => one === name)
  if (parameter === undefined) throw new Error(`there is no parameter ${name}`)
  return Number(sandbox.parameter(parameter))
}

/** Throws an Error for what is no value of that parameter. */
const parseValue = (name: string, text: string): ParameterValue => {
  const value = declaredValue(text)
  const problem = parameterProblem(name, value)
  if (problem) throw new Error(problem)
  return value
}

Given('{capability}', function (this: AccountWorld, capability: Capability) {
  if (this.sandbox.declaration.capabilities[capability].state !== 'absent') return undefined
  this.outcome = { kind: 'not-applicable', reason: 'capability', detail: `${capability} is absent` }
  return 'skipped'
})

Given('today is {word}', function (this: AccountWorld, date: string) {
  if (this.sandbox.isOpen) throw new Error('the date is chosen before anything else is done')
  this.sandbox.startsAt = Date.parse(`${date}T12:00:00Z`)
})

/**
 * An IP address, with the place that the tests take it to be in if it matters: `203.0.113.7 (Montevideo)`. Or a name: an address that no
 * other scenario has, so that what was counted against it before is nothing.
 */
Given('requests now come from the address {string}', async function (this: AccountWorld, name: string) {
  const address = this.sandbox.addresses.choose(name.replace(/ \(.*\)$/, ''))
  await this.sandbox.control({ type: 'set-client-address', address })
})

Given('the service was restarted', async function (this: AccountWorld) {
  await requireEndBeforeRestart(this)
  await this.sandbox.control({ type: 'restart' })
})

Given('{duration} have/has passed', async function (this: AccountWorld, seconds: number) {
  await this.clock.advance(seconds)
})

Given('it is {edge} the end of {period}', async function (this: AccountWorld, edge: Edge, period: ParameterName) {
  if (period === 'session.lifetime') requireLifeWithoutUse(this)
  const length = Number(this.sandbox.parameter(period))
  if (length === 0 && hasNoEnd(period)) throw new OutsideDeclaration(`${period} is 0: no end`)
  await this.clock.advanceTo(edge, length)
})

Given('half of {period} has passed', async function (this: AccountWorld, period: ParameterName) {
  const seconds = Math.floor(Number(this.sandbox.parameter(period)) / 2)
  requireEnrolmentsAfter(this, seconds)
  await this.clock.advance(seconds)
})

/** After "half of ... has passed". */
Given(
  'it is {edge} the end of the other half of {period}',
  async function (this: AccountWorld, edge: Edge, period: ParameterName) {
    await this.clock.advanceTo(edge, Math.ceil(Number(this.sandbox.parameter(period)) / 2))
  },
)

/** After "it is just before the end of ...". */
Given(/^the rest of (?:that time|the lifetime of the code) has passed$/, async function (this: AccountWorld) {
  await this.clock.advanceToEnd()
})

/** Throws OutsideDeclaration where an enrolment that somebody began, or the number in it, is over by then. */
const requireEnrolmentsAfter = ({ people, sandbox }: AccountWorld, seconds: number): void => {
  if (!people.all.some(({ enrolment }) => enrolment !== undefined && enrolment.wants.length > 0)) return
  for (const life of ['enrol.lifetime', 'phone.pending_lifetime', 'session.lifetime'] as const)
    if ((sandbox.declares(life) || seconds + 1) <= seconds)
      throw new OutsideDeclaration(`an enrolment is over by then (${life})`)
}

/** Whether 0 says of a parameter that there is no end. */
const hasNoEnd = (name: ParameterName): boolean => {
  const spec: ParameterSpec = parameters[name]
  return ('orNone' in spec && spec.orNone === true) || spec.default === 0
}
