import type { z } from 'zod'
import { item, newSecurityCode } from '../routes/keychain.ts'
import { client, id, maskedPhone, question, service, token } from '../wire/field-schemas.ts'
import { namedTexts } from '../wire/named-texts.ts'
import type { Schema } from './schemas.ts'

/** Schemas that several operations share, by name; where one stands in another it becomes a reference. */
export const sharedSchemas: Readonly<Record<string, z.ZodType>> = {
  Id: id,
  Token: token,
  Client: client,
  Service: service,
  Question: question,
  MaskedPhone: maskedPhone,
  Item: item,
  NewSecurityCode: newSecurityCode,
  ...namedTexts,
}

/** The component schemas without the shared ones that nothing in the document refers to. */
export const withoutUnused = (
  schemas: Readonly<Record<string, Schema>>,
  paths: object,
): Readonly<Record<string, Schema>> => {
  const kept = { ...schemas }
  for (;;) {
    const text = JSON.stringify([paths, kept])
    const unused = Object.keys(kept).filter(
      (name) => Object.hasOwn(sharedSchemas, name) && !text.includes(`"#/components/schemas/${name}"`),
    )
    if (unused.length === 0) return kept
    for (const name of unused) delete kept[name]
  }
}
