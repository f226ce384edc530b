import type { CommandOf } from '../../protocol/command.ts'
import { arrangeKeychain, rightSecurityCode } from '../fixture/arrange.ts'
import { wronglyAccepted } from './attempt-limits.ts'
import type { InjectionPoint } from './injection-point.ts'

/** The security code of a keychain, on a device that is to join. */
export const keychainSecurityCode: InjectionPoint = {
  field: 'securityCode',
  location: 'body',
  settings: { 'ksc.lock_after': 100, 'ksc.delete_after': 100 },
  maxAttempts: ({ declaration: { powers, parameters } }) =>
    powers.settable.includes('ksc.lock_after') ? 60 : Math.max(1, (parameters['ksc.lock_after'] ?? 2) - 1),
  async arrange(fixture) {
    const session = await arrangeKeychain(fixture)
    const securityCode = rightSecurityCode(fixture)
    const command: CommandOf<'enter-security-code'> = { type: 'enter-security-code', session, securityCode }
    return {
      command,
      validValue: securityCode,
      snapshot: () => fixture.snapshot(),
      objectionTo: wronglyAccepted((text) => text === securityCode),
      validValueWorks: () => fixture.isAccepted(command),
    }
  },
}
