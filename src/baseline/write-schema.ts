import { fileURLToPath } from 'node:url'
import { writeFileAtomically } from '../output/write-file-atomically.ts'
import { baselineJsonSchema } from './baseline-json-schema.ts'

const file = fileURLToPath(new URL('../../contract/schemas/baseline-1.json', import.meta.url))
writeFileAtomically(file, baselineJsonSchema(), { form: 'json' })
