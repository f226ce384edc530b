import { isDeepStrictEqual } from 'node:util'

const maxShown = 3

/**
 * What differs between two values of JSON, place by place: `phones.1 was absent, is {"phone":"p2"}`. At most three places
 * are named. `path` stands before every place. Empty where nothing differs.
 */
export const differencesText = (before: unknown, now: unknown, path = ''): string => {
  const changes = differences(before, now, path)
  const more = changes.length - maxShown
  return [...changes.slice(0, maxShown), ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
}

const differences = (before: unknown, now: unknown, path: string): readonly string[] => {
  if (isDeepStrictEqual(before, now)) return []
  if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null)
    return [`${path} was ${JSON.stringify(before) ?? 'absent'}, is ${JSON.stringify(now) ?? 'absent'}`]
  const names = new Set([...Object.keys(before), ...Object.keys(now)])
  return [...names].flatMap((name) =>
    differences(Reflect.get(before, name), Reflect.get(now, name), path === '' ? name : `${path}.${name}`),
  )
}
