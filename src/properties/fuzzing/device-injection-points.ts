import type { CommandOf } from '../../protocol/command.ts'
import { newClient } from '../fixture/people.ts'
import { unlimitedAttempts, wronglyAccepted } from './attempt-limits.ts'
import type { InjectionPoint } from './injection-point.ts'

/** The id of a device that its owner removes. */
export const deviceId: InjectionPoint = {
  field: 'device',
  location: 'path',
  maxAttempts: unlimitedAttempts,
  async arrange(fixture) {
    const client = newClient('phone', 'old phone')
    await fixture.provision({ devices: [{ client, status: 'trusted' }] })
    const { session, clients } = fixture.ada
    const device = clients.get('old phone')?.device ?? ''
    const command: CommandOf<'remove-device'> = { type: 'remove-device', session, device, confirm: true }
    return {
      command,
      validValue: device,
      snapshot: () => fixture.snapshot(),
      objectionTo: wronglyAccepted((text) => text === device),
      validValueWorks: () => fixture.isAccepted(command),
    }
  },
}
