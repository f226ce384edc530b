import type { Transport } from '../wire/message.ts'
import type { Plane } from './plane.ts'

/**
 * Passes requests below `root` to a plane in this process: routes, codec and refusals as over a network, without a
 * socket.
 */
export const inProcessTransport =
  (plane: Plane, root: string): Transport =>
  (base, request) =>
    plane({ ...request, path: `${base.slice(root.length)}${request.path}` })
