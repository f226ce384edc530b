import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { decisionTests } from './decision-tests.ts'

const root = join(import.meta.dirname, '../..')

for (const file of globSync(decisionTests, { cwd: root }).sort()) await import(pathToFileURL(join(root, file)).href)
