import { defineParameterType } from '@cucumber/cucumber'
import { groundWords, informationLevels } from '../../src/properties/fixture/recovery-information.ts'
import { recoveryGrounds } from '../../src/protocol/areas/recovery.ts'
import { capabilityNames } from '../../src/protocol/capabilities.ts'
import { capabilitySentences } from '../../src/protocol/capability-sentences.ts'
import { programServices, services } from '../../src/protocol/client.ts'
import { pageOperations } from '../account/page-operations.ts'
import { programPasswordPattern, readProgramPassword } from '../app-passwords/program-password.ts'
import { reauthentications } from '../app-passwords/reauthentication.ts'
import type { CodeSource } from '../codes/code-source.ts'
import { codeFlawPattern } from '../codes/malformed-codes.ts'
import { deviceStates } from '../devices/device-details.ts'
import { readSoftware, softwarePattern } from '../eligibility/software.ts'
import { placeNames } from '../notices/notice-places.ts'
import { linkFlaws } from '../passwords/mailed-links.ts'
import { passwordLacks } from '../passwords/password-choice.ts'
import { numberStates } from '../phones/phone-numbers.ts'
import { turnOffFlaws } from '../two-step/turn-off-two-step.ts'
import { listings } from '../two-step/two-step-devices.ts'
import { turnOffParts } from '../un-enrolment/turn-off-two-factor.ts'
import { anyClient, clientKinds } from './clients.ts'

defineParameterType({ name: 'person', regexp: /Ada|Ben|Cleo/, transformer: (name: string) => name })

/** A kind of client by its word: `phone`, `Mac`, `TV box`. */
defineParameterType({ name: 'kind', regexp: new RegExp([...Object.keys(clientKinds), anyClient].join('|')) })

/** A client of the scenario: `the tablet`, `her trusted phone`, `"Mac mini"`. */
defineParameterType({
  name: 'client',
  regexp:
    /(?:the|her|his) (?:trusted )?(?:phone|tablet|iPod touch|Mac|watch|(?:third-generation )?TV box|PC|browser|client)|"[^"]+"/,
  transformer: (text: string) => text.replace(/^(?:the|her|his) /, '').replaceAll('"', ''),
})

/** A client after its owner: `Ada's trusted phone`. */
defineParameterType({
  name: 'ownClient',
  regexp: /(?:trusted )?(?:phone|tablet|iPod touch|Mac|watch|(?:third-generation )?TV box|PC|browser|client)/,
})

/** Words for a distance from a limit. */
const distances: Readonly<Record<string, number>> = { one: 1, two: 2, five: 5 }
/** A number of things: `3`, `the maximum number of`, `all but one of the allowed`; the step knows which limit. */
defineParameterType({
  name: 'amount',
  regexp:
    /\d+|all but (?:one|two) of the allowed|(?:(?:one|five) (?:fewer|more) than )?the (?:maximum|minimum) number of/,
  transformer: (text: string) => (limit: number) => {
    if (text.startsWith('the m')) return limit
    const [, word = '', direction] = /^(?:all but )?(one|two|five)(?: (fewer|more) than)? /.exec(text) ?? []
    const distance = distances[word]
    if (distance === undefined) return Number(text)
    return direction === 'more' ? limit + distance : limit - distance
  },
})

/** A capability, by its sentence. */
defineParameterType({
  name: 'capability',
  regexp: new RegExp(Object.values(capabilitySentences).join('|')),
  transformer: (sentence: string) => capabilityNames.find((name) => capabilitySentences[name] === sentence),
})

defineParameterType({ name: 'service', regexp: new RegExp(services.join('|')) })
defineParameterType({ name: 'programService', regexp: new RegExp(programServices.join('|')) })
defineParameterType({ name: 'phoneMethod', regexp: /text|call/ })

defineParameterType({ name: 'verdict', regexp: /accepted|refused/ })

/** Who chose a value: the service in its declaration, or a search for its sandboxes. */
export type Chooser = 'the service declares' | 'a search chose'
defineParameterType({ name: 'chooser', regexp: /the service declares|a search chose/ })

/** The state of a number. */
defineParameterType({ name: 'numberState', regexp: new RegExp(numberStates.join('|')) })

/** Before or after the last attempted change. */
defineParameterType({ name: 'passwordAge', regexp: /new|old/ })

/** What a password has none of. */
defineParameterType({ name: 'passwordLack', regexp: new RegExp(passwordLacks.join('|')) })

/** What a third-party program offers: `the account password`, `the app-specific password for "Mail"`. */
defineParameterType({ name: 'programPassword', regexp: programPasswordPattern, transformer: readProgramPassword })

/** What is entered where identifier and password are asked for again. */
defineParameterType({
  name: 'reentry',
  regexp: new RegExp(Object.keys(reauthentications).join('|')),
  transformer: (text: string) => reauthentications[text],
})

/** What a Mac says of its own password before a reset. */
defineParameterType({
  name: 'unlock',
  regexp: /after unlocking it|after failing to unlock it|without unlocking it/,
  transformer: (text: string) =>
    text.startsWith('without') ? 'none' : text.includes('failing') ? 'failed' : 'succeeded',
})

/** Evidence that is not a code: `date of birth`. */
defineParameterType({
  name: 'evidence',
  regexp: /security answers|date of birth|device passcode/,
  transformer: (text: string) => text.replaceAll(' ', '-'),
})

/** Whether something is kept: `still shows` or `no longer shows`. */
defineParameterType({
  name: 'kept',
  regexp: /still shows|no longer shows/,
  transformer: (text: string) => text === 'still shows',
})

/** A switch: `on` or `off`. */
defineParameterType({ name: 'switch', regexp: /on|off/ })

/** What is done on the account page: `remove a device`. */
defineParameterType({ name: 'pageOperation', regexp: new RegExp(Object.keys(pageOperations).join('|')) })

/** Where mail of the service goes. */
defineParameterType({ name: 'mailbox', regexp: /account address|backup address/ })

/** What is left out, or wrong, when two-step is turned off. */
defineParameterType({ name: 'turnOffFlaw', regexp: new RegExp(turnOffFlaws.join('|')) })

/** The state of a device in the list of two-step. */
defineParameterType({ name: 'listing', regexp: new RegExp(listings.join('|')) })

/** A fact that the details of a device show. */
defineParameterType({ name: 'deviceFact', regexp: /model|serial number/ })
defineParameterType({ name: 'deviceState', regexp: new RegExp(Object.keys(deviceStates).join('|')) })

/** A place that a target under test knows addresses of. */
defineParameterType({ name: 'place', regexp: new RegExp(placeNames.join('|')) })

/** What alone is given to turn two-factor off. */
defineParameterType({ name: 'offPart', regexp: new RegExp(turnOffParts.join('|')) })

/** How a link differs from the one in the mail. */
defineParameterType({ name: 'linkFlaw', regexp: new RegExp(Object.keys(linkFlaws).join('|')) })

/** Which answers to security questions. */
defineParameterType({ name: 'answerAge', regexp: /new|old|partly right|right|wrong/ })

/** How an entry differs from the code: `without its last digit`. */
defineParameterType({ name: 'flaw', regexp: codeFlawPattern })

/** Where a code is taken from. */
defineParameterType({
  name: 'code',
  regexp:
    /the code (?:from|generated on) (?:(?:the|her|his) (?:trusted )?(?:phone|tablet|iPod touch|Mac|watch|TV box|PC|browser|client)|"[^"]+")|the code sent to "[^"]+"|that code|the earlier code|a texted code|a wrong code|an empty code|"[^"]*"/,
  transformer: readSource,
})

function readSource(text: string): CodeSource {
  const named = text.replace(/^the code (?:from|generated on|sent to) (?:(?:the|her|his) )?/, '').replaceAll('"', '')
  if (text === 'that code') return { from: 'memory' }
  if (text === 'the earlier code') return { from: 'earlier' }
  if (text === 'a texted code') return { from: 'texted' }
  if (text === 'a wrong code') return { from: 'nowhere' }
  if (text === 'an empty code') return { from: 'literal', code: '' }
  if (text.startsWith('"')) return { from: 'literal', code: text.slice(1, -1) }
  if (text.startsWith('the code sent to')) return { from: 'number', number: named }
  return { from: text.startsWith('the code generated') ? 'generated' : 'device', client: named }
}

/** Why somebody asks for recovery, how much information they give, and the state of the recovery. */
defineParameterType({
  name: 'ground',
  regexp: new RegExp(Object.values(groundWords).join('|')),
  transformer: (words: string) => recoveryGrounds.find((ground) => groundWords[ground] === words),
})
defineParameterType({
  name: 'information',
  regexp: new RegExp([...informationLevels].sort((a, b) => b.length - a.length).join('|')),
})
defineParameterType({ name: 'recoveryState', regexp: /waiting|ready|refused|cancelled|finished/ })
defineParameterType({ name: 'supportPurpose', regexp: /account|keychain/ })

/** What runs on a client: `OS X 10.11 and iTunes 12.3`. */
defineParameterType({ name: 'software', regexp: softwarePattern, transformer: readSoftware })

/** How identifier and password are asked for again at the start of an enrolment. */
defineParameterType({
  name: 'passwordFlaw',
  regexp: /without the password|with (?:a wrong|an app-specific) password|with a recovery code/,
})
