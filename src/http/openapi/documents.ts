import { fileURLToPath } from 'node:url'
import { controlDocument } from './control-document.ts'
import { publicDocument } from './public-document.ts'

const at = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url))
const textOf = (document: object): string => `${JSON.stringify(document, undefined, 2)}\n`

/** The documents that are checked in: path of the file, and the text that belongs into it. */
export const documents = (): readonly { readonly file: string; readonly text: string }[] => [
  { file: at('openapi.json'), text: textOf(publicDocument()) },
  { file: at('openapi-control.json'), text: textOf(controlDocument()) },
]
