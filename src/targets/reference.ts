import { createControlPlane } from '../http/control-front.ts'
import { createPublicPlane } from '../http/front.ts'
import { inProcess } from '../http/in-process.ts'
import { referenceDeclaration } from '../http/reference-declaration.ts'
import { createWorlds, type Defect } from '../http/sandboxes.ts'
import type { ParameterValue } from '../protocol/parameters.ts'
import type { Edition } from '../rules/rule.ts'
import { contractTarget } from './contract.ts'
import type { Target } from './target.ts'

export type ReferenceOptions = {
  readonly edition?: Edition
  readonly parameters?: Readonly<Record<string, ParameterValue>>
  readonly defect?: Defect
  readonly name?: string
  readonly latency?: () => Promise<void>
}

/** The reference in this process: the real planes and the real client, without a socket between them. */
export const referenceTarget = ({
  edition = '2fa-2018',
  parameters,
  name = 'reference',
  ...ways
}: ReferenceOptions = {}): Target => {
  const url = 'http://reference.test'
  const token = 'in-process-control'
  const worlds = createWorlds({ declaration: referenceDeclaration(edition, parameters), ...ways })
  const controls = createControlPlane(worlds, token, () => url)
  const controlUrl = `${url}/control`
  return contractTarget({
    name,
    kind: ways.defect === undefined ? 'reference' : 'fault',
    url,
    transport: inProcess(createPublicPlane(worlds.find), url),
    control: { url: controlUrl, token, transport: inProcess(controls, controlUrl) },
    interleave: (sandbox, wait) => worlds.find(sandbox)?.interleave?.(wait),
    close: async () => undefined,
  })
}
