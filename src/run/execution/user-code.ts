import { DataTable } from '@cucumber/cucumber'
import type { PickleStep } from '@cucumber/messages'
import type { StepMatch } from '../suite/step-matching.ts'
import type { CaseHook, RunHook, StepDefinition, StepHook } from '../suite/support-code.ts'
import { isThenable } from './timeout-runner.ts'

type Definition = StepDefinition | CaseHook | StepHook | RunHook

/** `steps/sign-in/sign-in.steps.ts:12` */
export const locationOf = ({ uri, line }: Pick<Definition, 'uri' | 'line'>): string => `${uri}:${line}`

const tableAndText = ({ argument }: PickleStep): readonly (DataTable | string)[] =>
  [argument?.dataTable, argument?.docString]
    .filter((one) => one !== undefined)
    .sort((a, b) => (a.argumentIndex ?? 0) - (b.argumentIndex ?? 0))
    .map((one) => ('rows' in one ? new DataTable(one) : one.content))

const withCallback = (definition: Definition, world: unknown, args: readonly unknown[]): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const callback = (error: unknown, result: unknown): void => {
      if (error === undefined || error === null) resolve(result)
      else reject(error)
    }
    if (isThenable(definition.code.apply(world, [...args, callback])))
      reject(new Error('it takes a callback and returns a promise: use only one of them'))
  })

const applyStep = (definition: StepDefinition, world: unknown, args: readonly unknown[]): unknown => {
  const arity = definition.code.length
  if (arity === args.length) return definition.code.apply(world, args)
  if (arity === args.length + 1) return withCallback(definition, world, args)
  throw new Error(`its function takes ${arity} arguments, its sentence gives ${args.length}`)
}

/** Calls a step with the values found in its text, and its data table or doc string after them. */
export const callStep = ({ definition, arguments: found }: StepMatch, step: PickleStep, world: unknown): unknown => {
  const values = found.map((argument) => argument.getValue<unknown>(world))
  const rest = tableAndText(step)
  return values.some(isThenable)
    ? Promise.all(values).then((ready) => applyStep(definition, world, [...ready, ...rest]))
    : applyStep(definition, world, [...values, ...rest])
}

/** Calls a hook with Cucumber's hook parameter. `context` is its `this`: the World, or the parameters of a run hook. */
export const callHook = (
  hook: CaseHook | StepHook | RunHook,
  context: unknown,
  hookArguments: readonly unknown[],
): unknown => {
  const arity = hook.code.length
  if (arity <= hookArguments.length) return hook.code.apply(context, hookArguments)
  if (arity === hookArguments.length + 1) return withCallback(hook, context, hookArguments)
  throw new Error(`its function takes ${arity} arguments, the hook gives ${hookArguments.length}`)
}
