import type { CommandType } from '../../protocol/command.ts'
import { compareVersions } from '../../protocol/documented-values.ts'
import {
  type ParameterName,
  type ParameterSpec,
  type ParameterValue,
  parameterNames,
  parameterProblem,
  parameters,
} from '../../protocol/parameters.ts'
import { rules as catalogue, inEdition } from '../../rules/catalogue.ts'
import type { ProfileName } from '../../rules/profiles.ts'
import { type Edition, editions } from '../../rules/rule.ts'
import { runSuite } from '../../run/execution/run-suite.ts'
import { planRun } from '../../run/selection/plan.ts'
import type { Case } from '../../run/suite/suite.ts'
import { referenceTarget } from '../../targets/reference.ts'
import type { LoadedSuite } from '../loaded-suite.ts'
import { examplesOnly } from '../runs/run-fault.ts'
import { declaredValues } from './declared-values.ts'
import { defaultValue, edgeValues } from './edge-values.ts'
import { notShownIn } from './parameter-places.ts'
import { type ParameterReads, readingThrough } from './parameter-reads.ts'

/** A server that declares a value and decides by another one. */
export type DeviatingServer = {
  readonly edition: Edition
  /** The rules that are to notice it; the documented ones where absent. */
  readonly profile?: ProfileName
  readonly name: ParameterName
  /** How it decides: `one more`, `one less`, or the value. */
  readonly decidesBy: ParameterValue
  /** The one command that decides so; every decision where absent. */
  readonly at?: CommandType
}

/**
 * For each parameter that an edition can show and a rule of it names: one more, one less, the other choices. The same for each
 * command alone that reads it. In the profile of hardening, for each parameter that only its rules are about.
 */
export const deviatingServers = (
  edition: Edition,
  reads: ParameterReads,
  profile: ProfileName = 'documented',
): readonly DeviatingServer[] =>
  parameterNames
    .filter((name) => (profile === 'hardening' ? isOnlyHardening(name) : rulesNaming(name, edition).length > 0))
    .flatMap((name) =>
      otherDecisions(name, edition)
        .filter((decidesBy) => isOther(name, decidesBy, edition, profile))
        .flatMap((decidesBy) => [
          { edition, profile, name, decidesBy },
          ...reads.commands(name).map((at) => ({ edition, profile, name, decidesBy, at })),
        ]),
    )
    .filter((server) => notShownIn(server.name, edition, server) === undefined)

/** Whether no documented rule of any edition is about a parameter. */
const isOnlyHardening = (name: ParameterName): boolean =>
  editions.every((edition) => rulesNaming(name, edition).length === 0)

const isOther = (name: ParameterName, decidesBy: ParameterValue, edition: Edition, profile: ProfileName): boolean => {
  const declared = declaredValues(edition, profile)[name] ?? defaultValue(name, edition)
  const other = decided(name, declared, decidesBy)
  return parameters[name].kind === 'version'
    ? compareVersions(String(declared), String(other)) !== 0
    : other !== declared
}

const otherDecisions = (name: ParameterName, edition: Edition): readonly ParameterValue[] => {
  const spec: ParameterSpec = parameters[name]
  switch (spec.kind) {
    case 'count':
    case 'seconds':
      return ['one more', 'one less']
    case 'flag':
      return ['the other']
    case 'choice':
      return spec.choices
    default:
      return edgeValues(name, edition).slice(1)
  }
}

/** The value by which such a server decides where it declares this one; the declared one where there is no other. */
const decided = (name: ParameterName, declared: ParameterValue, decidesBy: ParameterValue): ParameterValue => {
  if (typeof declared === 'boolean') return !declared
  if (typeof declared !== 'number') return decidesBy
  const value = declared + (decidesBy === 'one more' ? 1 : -1)
  return parameterProblem(name, value) === undefined ? value : declared
}

/** The rules of an edition that name a parameter: that state its value, hold under a value, or leave it open. */
export const rulesNaming = (name: ParameterName, edition: Edition): readonly string[] => {
  const spec: ParameterSpec = parameters[name]
  const stating = (spec.documented ?? []).flatMap(({ rules }) => rules)
  return catalogue
    .filter((rule) => inEdition(rule, edition) && rule.testable !== 'none')
    .filter(
      ({ id, when, open }) =>
        stating.includes(id) || when?.parameter === name || open?.some((question) => question === spec.answers),
    )
    .map(({ id }) => id)
}

export type DeviationFinding = DeviatingServer & {
  /** The cases that failed and name the parameter: they are of a rule that does, or state or read the declared value. */
  readonly failed: readonly string[]
  /** Others that failed; empty where one of the former did. */
  readonly others: readonly string[]
}

/** So many cases run before it is looked whether one of them failed. */
const casesAtOnce = 40

/**
 * Runs examples against a server that decides by another value than it declares, until one fails that names the parameter:
 * those of the rules that name it first, then all others in which its decisions read the parameter.
 */
export const judgeDeviatingServer = async (
  server: DeviatingServer,
  { suite, support, reads }: LoadedSuite & { readonly reads: ParameterReads },
): Promise<DeviationFinding> => {
  const { edition, profile, name, decidesBy, at } = server
  const rules = rulesNaming(name, edition)
  const concerned = reads.cases(name, at)
  const plan = planRun(suite, { edition, tags: examplesOnly, ...(profile && { profile }) })
  const isOfRule = (one: Case): boolean => rules.includes(one.rule?.id ?? '')
  const possible = plan.cases.filter(({ id }) => concerned.has(id))
  const cases = [...possible.filter(isOfRule), ...possible.filter((one) => !isOfRule(one))]
  const stating = new Set(cases.flatMap(({ id, steps }) => (steps.some(({ text }) => text.includes(name)) ? [id] : [])))
  const failed: string[] = []
  const others: string[] = []
  const target = referenceTarget({
    edition,
    parameters: declaredValues(edition, profile),
    defect: readingThrough((read, command, declared) =>
      read === name && (at === undefined || command === at) ? decided(name, declared, decidesBy) : declared,
    ),
  })
  for (let next = 0; next < cases.length && failed.length === 0; next += casesAtOnce) {
    await runSuite({
      plan: { ...plan, cases: cases.slice(next, next + casesAtOnce) },
      support,
      worldParameters: { target },
      exchangesOfPasses: false,
      onCase: ({ ruleId = '', result: { id, outcome, parameters: stated = {} } }) => {
        if (outcome !== 'fail' && outcome !== 'warn') return
        if (rules.includes(ruleId) || name in stated || stating.has(id)) failed.push(id)
        else others.push(id)
      },
    })
  }
  await target.close()
  return { ...server, failed: failed.sort(), others: failed.length > 0 ? [] : others.sort().slice(0, 3) }
}

/** The parameters that a decision of the edition reads and none of its rules names: nothing there says what a service has to do. */
export const unnamedParameters = (edition: Edition, reads: ParameterReads): readonly ParameterName[] =>
  parameterNames.filter(
    (name) =>
      reads.commands(name).length > 0 &&
      notShownIn(name, edition) === undefined &&
      rulesNaming(name, edition).length === 0,
  )
