#!/usr/bin/env node
// Plain JavaScript on purpose: an old Node has to get as far as the sentence that says what to do.
import { existsSync } from 'node:fs'
import module from 'node:module'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major > 22 || (major === 22 && minor >= 20)) {
  module.enableCompileCache()
  const source = new URL('../src/cli/main.ts', import.meta.url)
  const compiled = new URL('../dist/main.js', import.meta.url)
  await import(existsSync(source) ? source.href : compiled.href)
} else {
  process.stderr.write(
    `assay needs Node 22.20 or newer, and this is Node ${process.versions.node}.\n` +
      '  A newer one for this command alone: npx -y -p node@24 -- assay\n',
  )
  process.exitCode = 3
}
