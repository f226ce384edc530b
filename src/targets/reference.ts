import { referenceDeclaration } from '../http/reference/reference-declaration.ts'
import { createSandboxRegistry, type Defect } from '../http/reference/sandbox-registry.ts'
import { createControlPlane } from '../http/server/control-plane.ts'
import { inProcessTransport } from '../http/server/in-process-transport.ts'
import { createPublicPlane } from '../http/server/public-plane.ts'
import type { Transport } from '../http/wire/message.ts'
import type { Capability } from '../protocol/capabilities.ts'
import type { ParameterValue } from '../protocol/parameters.ts'
import type { Edition } from '../rules/rule.ts'
import { contractTarget } from './contract/contract-target.ts'
import type { Target } from './target.ts'

export type ReferenceOptions = {
  readonly edition?: Edition
  readonly parameters?: Readonly<Record<string, ParameterValue>>
  /** Capabilities that it neither declares nor has. */
  readonly absent?: readonly Capability[]
  readonly defect?: Defect
  readonly name?: string
  readonly latency?: () => Promise<void>
  /** What the exchanges of a plane go through, to be looked at. */
  readonly through?: (transport: Transport, plane: 'public' | 'control') => Transport
}

/** The reference in this process: its real planes and the real client, without a socket. */
export const referenceTarget = ({
  edition = '2fa-2018',
  parameters,
  absent,
  name = 'reference',
  through = (transport) => transport,
  ...sandboxOptions
}: ReferenceOptions = {}): Target => {
  const url = 'http://reference.test'
  const token = 'in-process-control'
  const registry = createSandboxRegistry({
    declaration: referenceDeclaration(edition, parameters, absent),
    ...sandboxOptions,
  })
  const controlPlane = createControlPlane(registry, token, () => url)
  const controlUrl = `${url}/control`
  return contractTarget({
    name,
    kind: sandboxOptions.defect === undefined ? 'reference' : 'fault',
    url,
    transport: through(inProcessTransport(createPublicPlane(registry.find), url), 'public'),
    control: { url: controlUrl, token, transport: through(inProcessTransport(controlPlane, controlUrl), 'control') },
    interleave: (sandbox, wait) => registry.find(sandbox)?.interleave?.(wait),
    close: async () => undefined,
  })
}
