import type { Policy } from '../../core/policy/policy.ts'
import type { Declaration } from '../../protocol/declaration.ts'

/** The decisions of a service that does not offer everything: without security questions nobody has to make new ones. */
export const declaredPolicy = (policy: Policy, { capabilities }: Pick<Declaration, 'capabilities'>): Policy => {
  if (capabilities['security-questions'].state !== 'absent') return policy
  const requires: Policy['unEnrolment']['requires'] = (account) =>
    policy.unEnrolment.requires(account).filter((demand) => demand !== 'questions')
  return { ...policy, unEnrolment: { ...policy.unEnrolment, requires } }
}
