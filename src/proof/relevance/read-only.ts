/** Thrown on a write to something read-only. */
export class ReadOnlyViolation extends Error {}

const refuse = (): never => {
  throw new ReadOnlyViolation('a decision changed what it was given')
}
const views = new WeakMap<object, object>()
const originals = new WeakMap<object, object>()

/** A read-only view of a value and everything below it. Throws a ReadOnlyViolation on a write. */
export const readOnly = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null) return value
  if (originals.has(value)) return value
  const known = views.get(value)
  if (known) return known as T
  // The proxy has an empty target, since it could not return other objects for frozen properties of the value itself.
  const view = new Proxy(Array.isArray(value) ? [] : {}, {
    get: (_target, name) => readOnly(Reflect.get(value, name)),
    has: (_target, name) => Reflect.has(value, name),
    ownKeys: () => Reflect.ownKeys(value),
    getOwnPropertyDescriptor: (target, name) => {
      const found = Reflect.getOwnPropertyDescriptor(value, name)
      if (!found) return undefined
      const fixed = Reflect.getOwnPropertyDescriptor(target, name)?.configurable === false
      return {
        value: readOnly(Reflect.get(value, name)),
        writable: true,
        enumerable: found.enumerable ?? false,
        configurable: !fixed,
      }
    },
    set: refuse,
    deleteProperty: refuse,
    defineProperty: refuse,
  })
  views.set(value, view)
  originals.set(view, value)
  return view as T
}

const unwrap = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (originals.get(value) ?? value) : value

/** Whether two values are the same, or lists and records of the same; views count as what they show. */
export const deepEqual = (one: unknown, other: unknown): boolean => {
  const [a, b] = [unwrap(one), unwrap(other)]
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && deepEqual(Reflect.get(a, name), Reflect.get(b, name)))
  )
}
