import type { CommandType } from '../../protocol/command.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { parameterNames } from '../../protocol/parameters.ts'
import { referenceTarget } from '../../targets/reference.ts'
import type { Target } from '../../targets/target.ts'
import { lacksCommand } from '../../targets/target-error.ts'
import type { FinishedCase } from '../execution/case-result.ts'
import { defaultConcurrency } from '../execution/run-options.ts'
import { runSuite } from '../execution/run-suite.ts'
import type { Plan } from '../selection/plan.ts'
import type { SupportCode } from '../suite/support-code.ts'
import { countingTarget, emptyImpact, type TargetImpact } from './target-impact.ts'

/**
 * The impact of a plan on a target, found by running it on the reference with the parameters that the target declares.
 * The target gets no request. Its real impact is the same as far as it answers the same: a server that breaks rules may
 * get fewer requests. `onCase` gets each case with what became of it there.
 */
export const rehearse = async (
  plan: Plan,
  declaration: Declaration,
  support: SupportCode,
  lacks: readonly CommandType[] = [],
  onCase: (finished: FinishedCase) => void = () => undefined,
): Promise<TargetImpact> => {
  const impact = emptyImpact()
  const target = countingTarget(referenceWithDeclaration(declaration, lacks), impact)
  await runSuite({
    plan,
    support,
    worldParameters: { target },
    concurrency: defaultConcurrency,
    exchangesOfPasses: false,
    onCase,
  })
  await target.close()
  return impact
}

/**
 * The reference with the declaration of the target, without the commands that its adapter lacks. Parameters that are not declared have
 * their usual values.
 */
export const referenceWithDeclaration = (declaration: Declaration, lacks: readonly CommandType[] = []): Target => {
  const { edition, parameters, powers } = declaration
  const known = Object.fromEntries(
    parameterNames.flatMap((name) => (parameters[name] === undefined ? [] : [[name, parameters[name]]])),
  )
  return {
    ...withoutCommands(referenceTarget({ edition, parameters: known }), new Set(lacks)),
    describe: async () => ({
      ...declaration,
      powers: { ...powers, clock: powers.clock === 'none' ? 'none' : 'virtual' },
    }),
  }
}

const withoutCommands = (target: Target, lacks: ReadonlySet<string>): Target => ({
  ...target,
  open: async (options) => {
    const sandbox = await target.open(options)
    return {
      ...sandbox,
      async send(command) {
        if (lacks.has(command.type)) throw lacksCommand(command.type)
        return sandbox.send(command)
      },
    }
  },
})
