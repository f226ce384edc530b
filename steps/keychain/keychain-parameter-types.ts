import { defineParameterType } from '@cucumber/cucumber'
import { newSecurityCodePattern } from '../security-code/security-code-choice.ts'
import { securityCodePattern } from '../security-code/security-code-entry.ts'
import { cardFieldPattern, itemPattern, readItem } from './items.ts'

/** An item of a keychain: `web password "forum.example"`. */
defineParameterType({ name: 'item', regexp: itemPattern, transformer: readItem })
defineParameterType({ name: 'cardField', regexp: cardFieldPattern })

/** What becomes of the items on a device where the keychain is turned off. */
defineParameterType({
  name: 'leaving',
  regexp: /keeps|deletes|kept|deleted/,
  transformer: (text: string) => (text.startsWith('k') ? 'keep' : 'delete'),
})

/** What is entered as the security code of a keychain. */
defineParameterType({ name: 'securityCode', regexp: securityCodePattern })

/** A security code that is made: `a random security code`, `the security code "271828"`. */
defineParameterType({ name: 'newSecurityCode', regexp: newSecurityCodePattern })
