import type { Policy } from '../../core/policy/policy.ts'
import type { Capability } from '../../protocol/capabilities.ts'
import type { Declaration } from '../../protocol/declaration.ts'

/**
 * The decisions of a service that does not offer everything: without security questions nobody has to make new ones, and
 * without any second factor app-specific passwords are for every account.
 */
export const declaredPolicy = (policy: Policy, { capabilities }: Pick<Declaration, 'capabilities'>): Policy => {
  const lacks = (...names: readonly Capability[]) => names.every((name) => capabilities[name].state === 'absent')
  const { unEnrolment, appPasswords } = policy
  const requires: Policy['unEnrolment']['requires'] = (account) =>
    unEnrolment.requires(account).filter((demand) => demand !== 'questions')
  return {
    ...policy,
    ...(lacks('security-questions') && { unEnrolment: { ...unEnrolment, requires } }),
    ...(lacks('two-factor', 'two-step') && { appPasswords: { ...appPasswords, availableTo: () => true } }),
  }
}
