import { codePolicy } from '../../core/policy/codes.ts'
import type { FaultsOf } from '../fault.ts'
import { checkThenAct } from '../isolation-anomalies.ts'

const right = codePolicy

/** Defects of the policy of verification codes, by the rule that each breaks. */
export const codeFaults = {
  'CODE-01': [
    {
      name: 'called-code-is-shorter',
      summary: 'A code that is spoken has four digits, to be easier to remember',
      policy: {
        codes: {
          length: (parameters, channel) => (channel === 'call' ? 4 : right.length(parameters, channel)),
          readEntry: (entry, parameters) => (/^\d{4}$/.test(entry) ? entry : right.readEntry(entry, parameters)),
        },
      },
    },
    {
      name: 'generated-code-is-longer',
      summary: 'The settings of a device show eight digits, as an authenticator app might',
      policy: {
        codes: {
          generate: (idGenerator) => idGenerator.code(8, right.alphabet()),
          readEntry: (entry, parameters) => (/^\d{8}$/.test(entry) ? entry : right.readEntry(entry, parameters)),
        },
      },
    },
  ],
  'CODE-02': [
    {
      name: 'generated-code-of-letters',
      summary: 'The settings of a device show consonants, which are harder to mistake for each other',
      policy: {
        codes: {
          generate: (idGenerator, { length }) => idGenerator.code(length, 'BCDFGHJKLMNPQRSTVWXZ'),
          readEntry: (entry, parameters) => (/^[B-Z]{6}$/.test(entry) ? entry : right.readEntry(entry, parameters)),
        },
      },
    },
  ],
  'CODE-03': [
    {
      name: 'entry-compared-as-a-number',
      summary: 'Entry and code are compared as numbers, so that zeros in front are lost',
      policy: {
        codes: {
          readEntry: (entry) => (/^\d+$/.test(entry) ? entry : undefined),
          matches: (entry, code) => Number(entry) === Number(code),
        },
      },
    },
    {
      name: 'entry-may-be-the-beginning',
      summary: 'An entry that the code begins with is taken for the code',
      policy: {
        codes: {
          readEntry: (entry) => (/^\d{5,}$/.test(entry) ? entry : undefined),
          matches: (entry, code) => code.startsWith(entry),
        },
      },
    },
    {
      name: 'entry-stripped-of-other-characters',
      summary: 'Everything that is no digit is thrown away before the comparison',
      policy: { codes: { readEntry: (entry, parameters) => right.readEntry(entry.replaceAll(/\D/g, ''), parameters) } },
    },
    {
      name: 'entry-cut-to-length',
      summary: 'Only as many characters as a code has are looked at',
      policy: {
        codes: {
          readEntry: (entry, parameters) => right.readEntry(entry.slice(0, parameters['code.length']), parameters),
        },
      },
    },
    {
      name: 'spaces-not-overlooked',
      summary: 'Spaces are refused although the service says that it overlooks them',
      policy: {
        codes: {
          readEntry: (entry, parameters) => right.readEntry(entry, { ...parameters, 'code.spaces_tolerated': false }),
        },
      },
    },
  ],
  'CODE-04': [
    {
      name: 'confirmation-as-long-as-a-code',
      summary: 'A device is confirmed with six digits, like a sign-in with two-factor',
      policy: { codes: { confirmationLength: () => 6 } },
    },
  ],
  'CODE-05': [
    {
      name: 'code-accepted-at-its-end',
      summary: 'The end of the life of a code is compared with > instead of >=',
      policy: {
        codes: { expired: (code, now, parameters) => now > code.issuedAt + parameters['code.lifetime'] * 1000 },
      },
    },
    {
      name: 'code-never-expires',
      summary: 'A code that nobody used stays good for ever',
      policy: { codes: { expired: () => false } },
    },
    {
      name: 'code-lives-to-the-end-of-the-minute',
      summary: 'The life of a code is counted in whole minutes of the clock',
      policy: {
        codes: {
          expired: (code, now, parameters) =>
            Math.floor(now / 60_000) > Math.floor((code.issuedAt + parameters['code.lifetime'] * 1000) / 60_000),
        },
      },
    },
    {
      name: 'code-renewed-by-a-wrong-one',
      summary: 'A wrong code lets the life of the right one begin anew',
      policy: {
        codes: {
          afterWrongCode: (codes, now) => {
            for (const code of codes) code.issuedAt = now
          },
        },
      },
    },
    {
      name: 'code-lifetime-in-minutes',
      summary: 'The life of a code is taken for minutes where seconds are meant',
      policy: {
        codes: { expired: (code, now, parameters) => now >= code.issuedAt + parameters['code.lifetime'] * 60_000 },
      },
    },
    {
      name: 'code-lifetime-in-milliseconds',
      summary: 'The life of a code is taken for milliseconds where seconds are meant',
      policy: { codes: { expired: (code, now, parameters) => now >= code.issuedAt + parameters['code.lifetime'] } },
    },
    {
      name: 'generated-code-never-expires',
      summary: 'Only codes that were sent are looked through when old ones are thrown away',
      policy: {
        codes: { expired: (code, ...rest) => code.channel !== 'on-demand' && right.expired(code, ...rest) },
      },
    },
  ],
  'CODE-06': [
    {
      name: 'devices-sign-in-quietly',
      summary: 'Only sign-ins in browsers are announced on the trusted devices',
      policy: {
        codes: {
          pushRecipients: (account, client) => (client.kind === 'browser' ? right.pushRecipients(account, client) : []),
        },
      },
    },
    {
      name: 'macs-sign-in-quietly',
      summary: 'The way in for Macs was never connected to the announcements',
      policy: {
        codes: {
          pushRecipients: (account, client) => (client.kind === 'mac' ? [] : right.pushRecipients(account, client)),
        },
      },
    },
    {
      name: 'request-not-to-the-same-kind',
      summary: 'The device in use is left out by its kind, so that a phone hears nothing of a sign-in on another phone',
      policy: {
        codes: {
          pushRecipients: (account, client) =>
            right.pushRecipients(account, client).filter((device) => device.client.kind !== client.kind),
        },
      },
    },
  ],
  'CODE-07': [
    {
      name: 'browsers-sign-in-quietly',
      summary: 'Only sign-ins on devices are announced on the trusted devices',
      policy: {
        codes: {
          pushRecipients: (account, client) => (client.kind === 'browser' ? [] : right.pushRecipients(account, client)),
        },
      },
    },
  ],
  'CODE-08': [
    {
      name: 'refused-sends-counted',
      summary: 'A request for a code by text that is refused counts, so that the limit stays reached',
      policy: { codes: { countsRefused: (request) => request === 'send' } },
    },
    {
      name: 'recovery-codes-without-limit',
      summary: 'Codes for the last step of a recovery are sent as often as they are asked for',
      policy: { recovery: { countsSends: () => false } },
    },
    {
      name: 'only-the-first-number-offered',
      summary: 'A sign-in knows of one trusted number only',
      policy: { codes: { phoneTargets: (account) => right.phoneTargets(account).slice(0, 1) } },
    },
    {
      name: 'sends-off-by-one',
      summary: 'The limit of sent codes is compared with <= instead of <',
      policy: { codes: { maySend: (sends, ...rest) => right.maySend(sends.slice(1), ...rest) } },
    },
    {
      name: 'sends-unlimited',
      summary: 'Codes are sent as often as they are asked for',
      policy: { codes: { maySend: () => true } },
    },
    {
      name: 'sends-check-then-act',
      summary: 'Sent codes are counted on what was read before, so that those asked for at the same time all go out',
      transactions: checkThenAct('send-code'),
    },
    {
      name: 'sends-counted-for-ever',
      summary: 'Sent codes are never forgotten, so that the limit is one for the whole life of the account',
      policy: { codes: { maySend: (sends, _now, parameters) => sends.length < parameters['code.sends'] } },
    },
    {
      name: 'older-sent-code-stays-good',
      summary: 'A newer code leaves the older ones good although the service says that it replaces them',
      policy: { codes: { supersedes: () => false } },
    },
  ],
  'CODE-09': [
    {
      name: 'text-to-every-number',
      summary: 'A text message with the code goes to all trusted numbers, not to the chosen one alone',
      policy: {
        codes: {
          destinations: (chosen, method, account) =>
            method === 'call'
              ? right.destinations(chosen, method, account)
              : right.phoneTargets(account).map((phone) => ({ channel: method, to: phone.number })),
        },
      },
    },
    {
      name: 'text-sent-twice',
      summary: 'A queue that is worked off twice sends each message twice',
      policy: {
        codes: {
          destinations: (chosen, method, account) => {
            const once = right.destinations(chosen, method, account)
            return method === 'text' ? [...once, ...once] : once
          },
        },
      },
    },
  ],
  'CODE-10': [
    {
      name: 'call-becomes-a-text',
      summary: 'Whatever is chosen, the code goes out as a text message',
      policy: { codes: { destinations: (chosen, _method, account) => right.destinations(chosen, 'text', account) } },
    },
  ],
  'CODE-11': [
    {
      name: 'code-always-to-the-first-number',
      summary: 'The choice of a number is ignored',
      policy: {
        codes: {
          destinations: (chosen, method, account) =>
            right.destinations(right.phoneTargets(account)[0] ?? chosen, method, account),
        },
      },
    },
    {
      name: 'code-always-to-the-last-number',
      summary: 'The number that was added last is taken for the chosen one',
      policy: {
        codes: {
          destinations: (chosen, method, account) =>
            right.destinations(right.phoneTargets(account).at(-1) ?? chosen, method, account),
        },
      },
    },
  ],
  'CODE-12': [
    {
      name: 'no-codes-on-a-pod',
      summary: 'The settings of an iPod touch show no codes',
      policy: { codes: { mayGenerate: (device) => device.client.kind !== 'pod' && right.mayGenerate(device) } },
    },
    {
      name: 'generated-codes-off-by-one',
      summary: 'The limit of generated codes is compared with <= instead of <',
      policy: { codes: { mayGenerateMore: (generated, parameters) => generated <= parameters['code.on_demand'] } },
    },
    {
      name: 'generated-codes-limited-one-early',
      summary: 'The last code that a device may generate is refused',
      policy: { codes: { mayGenerateMore: (generated, parameters) => generated + 1 < parameters['code.on_demand'] } },
    },
  ],
  'CODE-13': [
    {
      name: 'no-codes-on-a-mac',
      summary: 'The settings of a Mac show no codes',
      policy: { codes: { mayGenerate: (device) => device.client.kind !== 'mac' && right.mayGenerate(device) } },
    },
  ],
  'CODE-14': [
    {
      name: 'wrong-passwords-uncounted-at-generated-code',
      summary: 'Wrong passwords are not counted in one of the places that ask for it: generated-code',
      policy: { passwords: { countsWrongAt: (place) => place !== 'generated-code' } },
    },
    {
      name: 'password-not-asked-on-a-mac',
      summary: 'A Mac shows codes without the password although the service says that it asks for it',
      policy: { codes: { needsPasswordToGenerate: () => false } },
    },
    {
      name: 'password-asked-on-a-mac',
      summary: 'A Mac asks for the password although the service says that it does not',
      policy: { codes: { needsPasswordToGenerate: (device) => device.client.kind === 'mac' } },
    },
  ],
  'CODE-15': [
    {
      name: 'generated-code-refused-in-browsers',
      summary: 'A sign-in in a browser accepts only codes that were sent for it',
      policy: {
        codes: {
          isForSignIn: (code, signIn, parameters) =>
            !(code.channel === 'on-demand' && signIn.client.kind === 'browser') &&
            right.isForSignIn(code, signIn, parameters),
        },
      },
    },
    {
      name: 'generated-code-for-everybody',
      summary: 'Generated codes are looked up by their digits alone, whoever they belong to',
      policy: {
        codes: {
          isForSignIn: (code, ...rest) => code.channel === 'on-demand' || right.isForSignIn(code, ...rest),
          sourceValid: (code, account) => code.channel === 'on-demand' || right.sourceValid(code, account),
        },
      },
    },
  ],
  'CODE-16': [
    {
      name: 'generated-code-repeats',
      summary: 'While a code is still good the settings of the device show it again',
      policy: {
        codes: {
          generate: (idGenerator, format, device, issued) =>
            issued.findLast((code) => code.channel === 'on-demand' && code.device === device.id)?.code ??
            right.generate(idGenerator, format, device, issued),
        },
      },
    },
    {
      name: 'generated-code-shown-again',
      summary: 'As long as a generated code is good it is shown again, though each is declared to be new',
      policy: { codes: { repeatsGenerated: () => true } },
    },
    {
      name: 'older-generated-code-stays-good',
      summary: 'A newer generated code leaves the older one good although the service says that it replaces it',
      policy: {
        codes: {
          supersedes: (newer, ...rest) => newer.channel !== 'on-demand' && right.supersedes(newer, ...rest),
        },
      },
    },
    {
      name: 'older-generated-code-replaced',
      summary: 'A newer generated code cancels the older one although the service says that it keeps it',
      policy: {
        codes: {
          supersedes: (newer, older, parameters) =>
            right.supersedes(newer, older, { ...parameters, 'code.supersede': 'replace' }),
        },
      },
    },
    {
      name: 'code-not-used-up',
      summary: 'A code that signed somebody in stays good until its end',
      policy: { codes: { singleUse: () => false } },
    },
    {
      name: 'code-used-twice-at-once',
      summary: 'Whether a code was used is looked up before and noted after, so that two entries at once both pass',
      transactions: checkThenAct('enter-code'),
    },
  ],
  'CODE-17': [
    {
      name: 'passcode-for-a-code',
      summary: 'The passcode of one of the devices is taken for proof of having it',
      policy: {
        codes: { acceptsSubstitute: (entry, account) => account.devices.some((device) => device.passcode === entry) },
      },
    },
  ],
  'CODE-18': [
    {
      name: 'untrusted-device-is-told',
      summary: 'Requests go to every device that is signed in',
      policy: { codes: { pushRecipients: (account) => account.devices.filter((device) => device.signedIn) } },
    },
    {
      name: 'untrusted-device-generates-codes',
      summary: 'Any device that is signed in generates codes',
      policy: { codes: { mayGenerate: (device) => device.signedIn } },
    },
  ],
  'CODE-19': [
    {
      name: 'no-text-by-itself',
      summary:
        'Without a trusted device nothing is sent, although the service says that a text message goes out by itself',
      policy: { codes: { automaticPhones: () => [] } },
    },
    {
      name: 'text-before-it-is-asked-for',
      summary: 'Without a trusted device a text message goes out at once, although the service says that it waits',
      policy: { codes: { automaticPhones: (account) => right.phoneTargets(account).slice(0, 1) } },
    },
    {
      name: 'numbers-only-beside-a-device',
      summary: 'Without a trusted device no number is offered either',
      policy: {
        codes: {
          phoneTargets: (account) =>
            account.devices.some((device) => device.trusted) ? right.phoneTargets(account) : [],
        },
      },
    },
  ],
  'CODE-20': [
    {
      name: 'unverified-number-gets-codes',
      summary: 'A number may be chosen as soon as it is on file',
      policy: { codes: { phoneTargets: (account) => account.phones } },
    },
    {
      name: 'copy-by-mail',
      summary: 'Each code goes to the mail address of the account as well',
      policy: {
        codes: {
          destinations: (chosen, method, account) => [
            ...right.destinations(chosen, method, account),
            { channel: 'email', to: account.identifier },
          ],
        },
      },
    },
  ],
  'CODE-21': [
    {
      name: 'mail-as-the-last-resort',
      summary: 'Where no trusted device is left the code goes to the mail address of the account',
      policy: { codes: { fallbackAddresses: (account) => [account.identifier] } },
    },
  ],
  'CODE-23': [
    {
      name: 'trusted-device-announced',
      summary: 'A sign-in on a trusted device is announced like one on a new device',
      policy: { codes: { sendsOnTrustedUse: (client) => client.kind !== 'browser' } },
    },
    {
      name: 'trusted-browser-announced',
      summary: 'A sign-in in a trusted browser is announced like one in a new browser',
      policy: { codes: { sendsOnTrustedUse: (client) => client.kind === 'browser' } },
    },
  ],
  'CODE-24': [
    {
      name: 'generated-code-of-earlier-refused',
      summary: 'A generated code completes only a sign-in that was waiting already',
      policy: {
        codes: {
          isForSignIn: (code, signIn, parameters) =>
            code.issuedAt >= signIn.startedAt && right.isForSignIn(code, signIn, parameters),
        },
      },
    },
    {
      name: 'refused-demands-counted',
      summary: 'A demand for a code that is refused counts, so that the limit of a device stays reached',
      policy: { codes: { countsRefused: (request) => request === 'demand' } },
    },
  ],
} satisfies FaultsOf<'CODE'>
