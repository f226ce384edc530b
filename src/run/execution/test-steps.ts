import type { Group as FoundGroup } from '@cucumber/cucumber-expressions'
import type { Group, TestStep as TestStepMessage } from '@cucumber/messages'
import type { StepMatch, StepMatcher } from '../suite/step-matching.ts'
import type { Case, CaseStep } from '../suite/suite.ts'
import type { CaseHook, SupportCode } from '../suite/support-code.ts'

/** The parts of a running case: its Before hooks, its sentences with their step definitions, its After hooks. */
export type TestStep =
  | { readonly kind: 'before' | 'after'; readonly id: string; readonly hook: CaseHook }
  | { readonly kind: 'step'; readonly id: string; readonly step: CaseStep; readonly matches: readonly StepMatch[] }

/** The test steps of a case in the order they run: After hooks in reverse. */
export const testStepsOf = (
  one: Case,
  support: SupportCode,
  match: StepMatcher,
  newId: () => string,
): readonly TestStep[] => {
  const before = support.beforeTestCaseHookDefinitions.filter((hook) => hook.appliesToTestCase(one.pickle))
  const after = support.afterTestCaseHookDefinitions.filter((hook) => hook.appliesToTestCase(one.pickle)).reverse()
  return [
    ...before.map((hook) => ({ kind: 'before', id: newId(), hook }) as const),
    ...one.steps.map((step) => ({ kind: 'step', id: newId(), step, matches: match(step.text) }) as const),
    ...after.map((hook) => ({ kind: 'after', id: newId(), hook }) as const),
  ]
}

const groupMessage = ({ start, value, children }: FoundGroup): Group => ({
  value,
  ...(start !== undefined && { start }),
  ...(children && { children: children.map(groupMessage) }),
})

/** A test step in Cucumber's messages. */
export const testStepMessage = (one: TestStep): TestStepMessage =>
  one.kind === 'step'
    ? {
        id: one.id,
        pickleStepId: one.step.pickleStep.id,
        stepDefinitionIds: one.matches.map(({ definition }) => definition.id),
        stepMatchArgumentsLists: one.matches.map((match) => ({
          stepMatchArguments: match.arguments.map(({ group, parameterType: { name } }) => ({
            group: groupMessage(group),
            ...(name !== undefined && { parameterTypeName: name }),
          })),
        })),
      }
    : { id: one.id, hookId: one.hook.id }
