import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { test } from 'node:test'
import { importsOf, read, sources } from './repository.ts'

/** Imports point down this list only. `index` is what other packages import. */
const layers = [
  ...['index', 'cli', 'report', 'proof', 'doctor', 'run', 'baseline', 'recording', 'verdict', 'properties'],
  ...['targets', 'http', 'core', 'output', 'redaction', 'input', 'protocol', 'rules'],
]
const stepsImport = ['steps', 'verdict', 'properties', 'targets', 'protocol', 'rules']
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
