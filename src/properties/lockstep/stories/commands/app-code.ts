import { appCodeReference } from '../../story.ts'
import type { Knowledge } from '../knowledge.ts'

/** Secrets of apps are such as these commands gave. */
const isOfApp = ({ from }: { readonly from: string }): boolean => from === 'enrol-authenticator-app'

/**
 * What an app of the person shows: mostly now, sometimes a time step or more before or after; seldom somebody else's.
 * Undefined where nobody has one.
 */
export const appCode = (k: Knowledge): string | undefined => {
  const { random } = k
  const own = k.all('secret', (one) => isOfApp(one) && one.person === k.person)
  const apps = k.isRight(95) && own.length > 0 ? own : k.all('secret', isOfApp)
  const app = k.forced?.key === 'secret' ? k.forced : random.chance(70) ? apps.at(-1) : random.one(apps)
  if (app === undefined) return undefined
  if (k.mood === 'wrong') return appCodeReference(app.name, 9)
  const window = k.parameters['totp.window']
  // The code of the present step may be used up by the one before.
  if (k.mood === 'right') return appCodeReference(app.name, random.next(2))
  const offset = random.chance(50)
    ? random.next(2)
    : (random.one([-1, 1, -window, window, -window - 1, window + 1]) ?? 0)
  return appCodeReference(app.name, offset)
}
