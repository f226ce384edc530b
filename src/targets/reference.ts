import { createControlFront } from '../http/control-front.ts'
import { createFront } from '../http/front.ts'
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

/** The reference in this process: the real front and the real client, without a socket between them. */
export const referenceTarget = ({
  edition = '2fa-2018',
  parameters,
  defect,
  name = 'reference',
  latency,
}: ReferenceOptions = {}): Target => {
  const url = 'http://reference.test'
  const token = 'in-process-control'
  const worlds = createWorlds({
    declaration: referenceDeclaration(edition, parameters),
    ...(defect === undefined ? {} : { defect }),
    ...(latency === undefined ? {} : { latency }),
  })
  const front = createFront(worlds.find)
  const controls = createControlFront(worlds, token, () => url)
  return contractTarget({
    name,
    kind: defect === undefined ? 'reference' : 'fault',
    url,
    transport: inProcess((request) => front.fetch(request)),
    control: { url: `${url}/control`, token, transport: inProcess((request) => controls.fetch(strip(request))) },
    close: async () => undefined,
  })
}

/** The control front knows nothing of the prefix that it is mounted under. */
const strip = (request: Request): Request => new Request(request.url.replace('/control/', '/'), request)
