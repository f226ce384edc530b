import type { Answer } from '../protocol/command.ts'
import type { Declaration } from '../protocol/declaration.ts'
import type { Sandbox } from '../targets/target.ts'
import type { CheckFinding } from './diagnostic.ts'
import type { ProbeAccount } from './probe-account.ts'

/**
 * What is wrong with an account whose password a sign-in refuses: another operation refuses it too, so the account has another one. Undefined for any other
 * answer, and where only the sign-in refuses: that may be a broken rule.
 */
export const anotherPassword = async (
  sandbox: Sandbox,
  { password, provisioned }: ProbeAccount,
  { capabilities }: Declaration,
  answer: Answer,
): Promise<CheckFinding | undefined> => {
  if (!isRefusedPassword(answer) || capabilities['password.change'].state !== 'supported') return undefined
  const change = { currentPassword: password, newPassword: `${password} 2` }
  const changed = await sandbox.send({ type: 'change-password', session: provisioned.session, ...change })
  if (!isRefusedPassword(changed)) return undefined
  return {
    check: 'provisioning',
    state: 'configuration',
    text: 'provision-account does not create the account that was asked for: start-sign-in and change-password both refuse its password',
    operation: 'start-sign-in',
  }
}

const isRefusedPassword = (answer: Answer): boolean =>
  answer.type === 'refused' && answer.reason === 'wrong-credentials'
