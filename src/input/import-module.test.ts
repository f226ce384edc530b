import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { importModule } from './import-module.ts'

for (const type of ['commonjs', 'module', undefined]) {
  test(`TypeScript and JavaScript with imports load where the package is ${type ?? 'of no type'}`, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-import-'))
    t.after(() => rmSync(folder, { recursive: true }))
    const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
    write('package.json', JSON.stringify({ type }))
    write('part.ts', '/* export */\nexport const part: string = "a part"\n')
    write('main.ts', "import { part } from './part.ts'\nexport default { part } as const\n")
    write('main.js', "import { part } from './part.ts'\nexport default { part }\n")
    const warnings: string[] = []
    const keep = ({ name, message }: Error): void => void warnings.push(`${name} ${message}`)
    process.on('warning', keep)
    t.after(() => process.off('warning', keep))
    for (const name of ['main.ts', 'main.js']) {
      assert.deepEqual({ ...(await importModule(join(folder, name))) }, { default: { part: 'a part' } }, name)
    }
    await new Promise((resolve) => setImmediate(resolve))
    assert.deepEqual(warnings, [])
  })
}

test('a file that exports as CommonJS does stays what it is', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-import-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }')
  writeFileSync(join(folder, 'main.js'), '/*\nexport default 1\n*/\nmodule.exports = { old: typeof require }\n')
  const module = await importModule(join(folder, 'main.js'))
  assert.ok('default' in module)
  assert.deepEqual(module.default, { old: 'function' })
})

test('a file is code by its name alone', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-import-'))
  t.after(() => rmSync(folder, { recursive: true }))
  for (const name of ['own.feature', '--config=x.feature', 'result.json', 'module']) {
    writeFileSync(join(folder, name), 'export default 1\n')
    await assert.rejects(importModule(join(folder, name)), /does not end in \.js, /, name)
  }
})
