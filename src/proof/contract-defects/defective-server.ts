import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import { createSandboxRegistry } from '../../http/reference/sandbox-registry.ts'
import { createControlPlane, maxControlBodyBytes } from '../../http/server/control-plane.ts'
import type { Plane } from '../../http/server/plane.ts'
import { planeListener } from '../../http/server/plane-listener.ts'
import { createPublicPlane } from '../../http/server/public-plane.ts'
import type { WireRequest, WireResponse } from '../../http/wire/message.ts'
import { maxPublicBodyBytes } from '../../http/wire/message.ts'

/** Stands before a plane: changes a request, its response, or both. */
export type Wrapper = (request: WireRequest, plane: Plane) => Promise<WireResponse>

/** One thing that a server does otherwise than the contract says. */
export type ContractDefect = {
  readonly name: string
  /** What it does, as the predicate of a sentence about a server. */
  readonly what: string
  /** The first sentence that a run says of it. */
  readonly sentence: RegExp
  /** Whether the check before the run finds it; others show in the run. */
  readonly found: 'check' | 'run'
  /** Made anew for each server, since some remember what went before. */
  wrap(): { readonly public?: Wrapper; readonly control?: Wrapper }
}

export const controlToken = 'token-of-a-defective-server'

/** The reference over real sockets, with a defect before its planes. */
export const startDefectiveServer = async (
  defect: ContractDefect,
): Promise<{ readonly url: string; readonly controlUrl: string; close(): void }> => {
  const registry = createSandboxRegistry({ declaration: referenceDeclaration('2fa-2018') })
  const wrappers = defect.wrap()
  let url = ''
  const wrapped = (plane: Plane, wrapper: Wrapper | undefined): Plane =>
    wrapper === undefined ? plane : (request) => wrapper(request, plane)
  const publicPlane = wrapped(createPublicPlane(registry.find), wrappers.public)
  const controlPlane = wrapped(
    createControlPlane(registry, controlToken, () => url),
    wrappers.control,
  )
  const servers = [
    createServer(planeListener(publicPlane, { maxBodyBytes: maxPublicBodyBytes })),
    createServer(planeListener(controlPlane, { maxBodyBytes: maxControlBodyBytes })),
  ] as const
  const [publicPort, controlPort] = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
        }),
    ),
  )
  url = `http://127.0.0.1:${publicPort}`
  return {
    url,
    controlUrl: `http://127.0.0.1:${controlPort}`,
    close: () => {
      for (const server of servers) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}
