import { fileURLToPath } from 'node:url'
import { commandPage } from './command-tables.ts'
import { controlDocument } from './control-document.ts'
import { publicDocument } from './public-document.ts'

const documentPath = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url))
const toText = (document: object): string => `${JSON.stringify(document, undefined, 2)}\n`

/** The documents that are checked in: path of the file, and its text. */
export const documents = (): readonly { readonly file: string; readonly text: string }[] => [
  { file: documentPath('contract/openapi.json'), text: toText(publicDocument()) },
  { file: documentPath('contract/openapi-control.json'), text: toText(controlDocument()) },
]

/** The page of commands, made from the same schemas. */
export const commandPageFile = documentPath('docs/adapter-commands.md')
export const commandPageText = commandPage
