import { writeFileSync } from 'node:fs'
import { baselineJsonSchema } from './baseline-json-schema.ts'

writeFileSync(new URL('../../contract/schemas/baseline-1.json', import.meta.url), baselineJsonSchema())
