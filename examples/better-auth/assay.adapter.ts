import type { Target } from '../../src/targets/target.ts'
import { TargetError } from '../../src/targets/target-error.ts'
import { declarationOf } from './adapter/declaration.ts'
import { launch } from './adapter/launch.ts'
import { at } from './adapter/reply.ts'
import { openSandbox } from './adapter/sandbox.ts'
import { hostSmsGateway } from './adapter/sms-gateway.ts'
import { connectWire } from './adapter/wire.ts'

/**
 * Better Auth as a target: starts the server of this folder and an SMS gateway for it, both on free ports of loopback,
 * and stops them on `close`. Throws a TargetError when the server does not start.
 */
const createTarget = async (): Promise<Target> => {
  const gateway = await hostSmsGateway()
  const server = await launch(gateway.url).catch(async (error) => {
    await gateway.close()
    throw error
  })
  const wire = connectWire(server.url)
  return {
    name: 'better-auth',
    kind: 'adapter',
    url: server.url,
    describe: async () => {
      const reply = await wire.send({ command: 'describe', plane: 'public', method: 'GET', path: '/ok' }, () => {})
      if (reply.status === 200 && at(reply.json, 'ok') === true) return declarationOf(server.version)
      throw new TargetError('unexpected-answer', `What answers at ${server.url} is not Better Auth.`)
    },
    open: async (options) => {
      const asked = Object.keys(options?.parameters ?? {})
      if (asked.length === 0) return openSandbox(wire, gateway)
      throw new TargetError('missing-power', `This server is set up as it is: ${asked.join(', ')} cannot be chosen.`)
    },
    close: async () => {
      wire.close()
      await server.stop()
      await gateway.close()
    },
  }
}

export default createTarget
