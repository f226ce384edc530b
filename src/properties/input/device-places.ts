import type { CommandOf } from '../../protocol/command.ts'
import { newClient } from '../stories/cast.ts'
import { notIt, unlimited } from './limits.ts'
import type { Place } from './place.ts'

/** The id of a device that its owner removes. */
export const deviceId: Place = {
  field: 'device',
  way: 'path',
  most: unlimited,
  async arrange(arena) {
    const client = newClient('phone', 'old phone')
    await arena.introduce({ devices: [{ client, status: 'trusted' }] })
    const { session, seats } = arena.ada
    const device = seats.get('old phone')?.device ?? ''
    const command: CommandOf<'remove-device'> = { type: 'remove-device', session, device, confirm: true }
    return {
      command,
      right: device,
      look: () => arena.sight(),
      taken: notIt((text) => text === device),
      works: () => arena.works(command),
    }
  },
}
