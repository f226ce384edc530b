import type { CommandOf } from '../../protocol/command.ts'
import { securityCodeAt, withKeychain } from '../races/keychain-races.ts'
import { notIt } from './limits.ts'
import type { Place } from './place.ts'

/** The security code of a keychain, on a device that is to join. */
export const keychainSecurityCode: Place = {
  field: 'securityCode',
  way: 'body',
  settings: { 'ksc.lock_after': 99, 'ksc.delete_after': 100 },
  most: ({ declaration: { powers, parameters } }) =>
    powers.settable.includes('ksc.lock_after') ? 60 : Math.max(1, (parameters['ksc.lock_after'] ?? 2) - 1),
  async arrange(arena) {
    const session = await withKeychain(arena)
    const securityCode = securityCodeAt(arena)
    const command: CommandOf<'enter-security-code'> = { type: 'enter-security-code', session, securityCode }
    return {
      command,
      right: securityCode,
      look: () => arena.sight(),
      taken: notIt((text) => text === securityCode),
      works: () => arena.works(command),
    }
  },
}
