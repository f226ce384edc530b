import { capabilityNames } from '../../protocol/capabilities.ts'
import { contractVersion } from '../../protocol/declaration.ts'

/** The name of the schema beside a declaration. */
export const declarationSchemaName = 'declaration.schema.json'

/** A declaration to begin with, as JSON for people: every capability absent, no parameter, no power. */
export const declarationText = (): string => {
  const states = capabilityNames.map((name) => `    ${JSON.stringify(name)}: { "state": "absent" }`)
  return `{
  "$schema": "./${declarationSchemaName}",
  "contract": "${contractVersion}",
  "product": { "name": "My server", "version": "1.0" },
  "edition": "2fa-2018",
  "capabilities": {
${states.join(',\n')}
  },
  "parameters": {},
  "powers": {
    "provisioning": false,
    "clock": "none",
    "outbox": [],
    "clientAddress": false,
    "support": false,
    "sandboxes": false,
    "settable": []
  }
}
`
}
