import { referenceDeclaration } from '../http/reference/reference-declaration.ts'
import { createSandboxRegistry, type Defect } from '../http/reference/sandbox-registry.ts'
import { createControlPlane } from '../http/server/control-plane.ts'
import { inProcessTransport } from '../http/server/in-process-transport.ts'
import { createPublicPlane } from '../http/server/public-plane.ts'
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
}

/** The reference in this process: its real planes and the real client, without a socket. */
export const referenceTarget = ({
  edition = '2fa-2018',
  parameters,
  absent,
  name = 'reference',
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
    transport: inProcessTransport(createPublicPlane(registry.find), url),
    control: { url: controlUrl, token, transport: inProcessTransport(controlPlane, controlUrl) },
    interleave: (sandbox, wait) => registry.find(sandbox)?.interleave?.(wait),
    close: async () => undefined,
  })
}
