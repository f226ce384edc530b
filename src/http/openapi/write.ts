import { writeFileAtomically } from '../../output/write-file-atomically.ts'
import { declarationSchemaFile, declarationSchemaText } from './declaration-schema.ts'
import { commandPageFile, commandPageText, documents } from './documents.ts'

for (const { file, text } of documents()) writeFileAtomically(file, text, { form: 'json' })
writeFileAtomically(declarationSchemaFile, declarationSchemaText(), { form: 'json' })
writeFileAtomically(commandPageFile, commandPageText())
