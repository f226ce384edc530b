import { codeRoute } from '../protocol/code-route.ts'
import type { Answer } from '../protocol/command.ts'
import type { Declaration } from '../protocol/declaration.ts'
import { offersSecondFactor } from '../protocol/second-factor.ts'
import type { Sandbox } from '../targets/target.ts'
import type { CheckFinding } from './diagnostic.ts'

/** A sign-in that needed no code although the account was asked for with a second factor: what the account page says of it. */
export const withoutCode = async (
  sandbox: Sandbox,
  session: string,
  declaration: Declaration,
): Promise<CheckFinding> => {
  const isAsked = codeRoute(declaration) === 'number' && offersSecondFactor(declaration)
  const shown: Answer | undefined = isAsked ? await sandbox.send({ type: 'read-account', session }) : undefined
  if (shown?.type !== 'account' || shown.scheme !== 'none')
    return { check: 'happy path', state: 'ok', text: 'a sign-in with the password alone succeeds' }
  return {
    check: 'provisioning',
    state: 'configuration',
    text: 'provision-account does not create the account that was asked for: it was asked for a second factor, but read-account says that it has none, and start-sign-in needs no code',
    operation: 'read-account',
  }
}
