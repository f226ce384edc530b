import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { test } from 'node:test'
import { importsOf, read, sources } from './repository.ts'

/** Imports point down this list only. `index` is what other packages import. */
const layers = [
  ...['index', 'cli', 'report', 'proof', 'doctor', 'run', 'baseline', 'recording', 'verdict', 'properties'],
  ...['faults', 'monitors'],
  ...['inbox', 'targets', 'http', 'core', 'output', 'redaction', 'input', 'protocol', 'rules'],
]
const stepsImport = ['steps', 'verdict', 'properties', 'monitors', 'targets', 'protocol', 'rules']
/** The protocol, the catalogue and the input readers import no other layer. */
const importNothing = ['input', 'protocol', 'rules']

/** `src/http/server/public-plane.ts` lies in http, `src/index.ts` in index, `steps/support/world.ts` in steps. */
const layerOf = (path: string): string => {
  const [top = '', next = ''] = path.split('/')
  return top === 'src' ? next.replace(/\.ts$/, '') : top
}

const allowed = (layer: string): readonly string[] => {
  if (layer === 'steps') return stepsImport
  return importNothing.includes(layer) ? [layer] : layers.slice(layers.indexOf(layer))
}

const product = sources.filter((path) => /^(src|steps)\//.test(path) && !path.includes('/fixtures/'))

const importsInside = (path: string): readonly string[] =>
  importsOf(read(path))
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name))
    .filter((to) => /^(src|steps)\//.test(to))

test('every folder of src is a layer', () => {
  assert.deepEqual(
    product.filter((path) => ![...layers, 'steps'].includes(layerOf(path))),
    [],
  )
})

test('imports point down only', () => {
  const upward = product.flatMap((path) =>
    importsInside(path)
      .filter((to) => !allowed(layerOf(path)).includes(layerOf(to)))
      .map((to) => `${path} imports ${to}`),
  )
  assert.deepEqual(upward, [])
})

test('the catalogue imports no package either', () => {
  const rules = product.filter((path) => path.startsWith('src/rules/') && !path.endsWith('.test.ts'))
  assert.deepEqual(
    rules.filter((path) => importsOf(read(path)).some((name) => !name.startsWith('.'))),
    [],
  )
})

/** Each group of files that reach one another by imports; found by Tarjan's algorithm. */
const circlesIn = (imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] => {
  const circles: string[][] = []
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const visit = (path: string): number => {
    const index = order.size
    order.set(path, index)
    open.push(path)
    let lowest = index
    for (const to of imports.get(path) ?? []) {
      if (!order.has(to)) lowest = Math.min(lowest, visit(to))
      else if (open.includes(to)) lowest = Math.min(lowest, low.get(to) ?? order.get(to) ?? index)
    }
    low.set(path, lowest)
    if (lowest === index) {
      const circle = open.splice(open.indexOf(path))
      if (circle.length > 1) circles.push(circle)
    }
    return lowest
  }
  for (const path of imports.keys()) if (!order.has(path)) visit(path)
  return circles
}

test('a circle of imports is found', () => {
  const imports = { a: ['b'], b: ['c'], c: ['a', 'd'], d: [] }
  assert.deepEqual(circlesIn(new Map(Object.entries(imports))), [['a', 'b', 'c']])
})

test('no files import one another in a circle, types included', () => {
  const files = product.filter((path) => !path.endsWith('.test.ts'))
  assert.deepEqual(circlesIn(new Map(files.map((path) => [path, importsInside(path)]))), [])
})
