import { discoveryPath } from '../../protocol/declaration.ts'
import type { Recorded, RecordedCase } from './recorded.ts'
import { type Asked, type Bindings, translated, unify } from './unify.ts'
import { secretsOf } from './veil.ts'

/** The answers of a recording, one after the other, case by case. */
export type Tape = {
  /** The recorded answer to a request in the course of a case; undefined where there is none left that fits. */
  answer(caseId: string | undefined, asked: Asked): Pick<Recorded, 'status' | 'headers' | 'answer'> | undefined
  /** How many recorded exchanges of a case were not asked for. */
  left(caseId: string): number
}

/** `controlUrl`: where the recorded control plane was. */
export const createTape = (cases: readonly RecordedCase[], controlUrl: string | undefined): Tape => {
  const reels = new Map<string | null, Reel>()
  for (const { case: id, exchanges } of cases) {
    reels.set(id, { left: [...exchanges], bindings: new Map(), standIns: secretsOf(exchanges) })
  }
  const discovery = cases.flatMap(({ exchanges }) => exchanges).find(({ path }) => path.endsWith(discoveryPath))
  return {
    answer(caseId, asked) {
      // Whoever comes first asks; all others know then.
      if (discovery && asked.path.endsWith(discoveryPath) && asked.origin === discovery.origin) return discovery
      const reel = reels.get(caseId ?? null)
      return reel && take(reel, asked, isBelow(asked, controlUrl))
    },
    left: (caseId) => reels.get(caseId)?.left.filter(({ path }) => !path.endsWith(discoveryPath)).length ?? 0,
  }
}

type Reel = { readonly left: Recorded[]; readonly standIns: ReadonlySet<string>; bindings: Bindings }

/** The first recorded request that is this one as it stands; else the first that is but for a secret not met before. */
const take = (reel: Reel, asked: Asked, control: boolean): Recorded | undefined => {
  let found: { readonly at: number; readonly bindings: Bindings } | undefined
  for (const [at, recorded] of reel.left.entries()) {
    const bindings = unify(recorded, asked, reel.bindings, control, reel.standIns)
    if (!bindings) continue
    if (bindings.size === reel.bindings.size) {
      found = { at, bindings }
      break
    }
    found ??= { at, bindings }
  }
  if (!found) return undefined
  reel.bindings = found.bindings
  const [recorded] = reel.left.splice(found.at, 1)
  return recorded && { ...recorded, answer: translated(recorded.answer, reel.bindings) }
}

const isBelow = ({ origin, path }: Asked, url: string | undefined): boolean =>
  url !== undefined && `${origin}${path}`.startsWith(`${url}/`)
