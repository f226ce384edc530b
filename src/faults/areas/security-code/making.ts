import { securityCodePolicy } from '../../../core/policy/security-code.ts'
import type { FaultsOf } from '../../fault.ts'

const right = securityCodePolicy

/** A number, where the text is one; otherwise the text itself. */
const asNumber = (text: string): string => (/^[0-9]+$/.test(text) ? String(Number(text)) : text)
/** A policy that reads security codes in another way before it keeps and compares them. */
const reading = (read: (text: string) => string) => ({
  kept: (value: string, hasher: Parameters<typeof right.stored>[1]) => right.stored(read(value), hasher),
  matches: (entry: string, kept: string, hasher: Parameters<typeof right.matches>[2]) =>
    right.matches(read(entry), kept, hasher),
})

/** Defects of the security code, by the rule that each breaks: making one. */
export const makingFaults = {
  'KSC-01': [
    {
      name: 'security-code-of-the-owner-not-taken',
      summary: 'Only security codes that the service makes are taken',
      policy: { securityCode: { acceptable: () => false } },
    },
    {
      name: 'security-code-of-set-up-not-kept',
      summary: 'What is kept of a security code is a digest of nothing',
      policy: { securityCode: { stored: (_value, hasher) => right.stored('', hasher) } },
    },
  ],
  'KSC-02': [
    {
      name: 'security-code-read-as-a-number',
      summary: 'Six digits are kept and compared as a number, so that zeros in front are lost',
      policy: { securityCode: reading(asNumber) },
    },
    {
      name: 'security-code-without-zero-in-front',
      summary: 'A security code that begins with a zero is refused',
      policy: {
        securityCode: {
          acceptable: (code, device, parameters) =>
            !code.value.startsWith('0') && right.acceptable(code, device, parameters),
        },
      },
    },
    {
      name: 'security-code-one-digit-longer',
      summary: 'Digits are asked for one more than the service says',
      policy: {
        securityCode: {
          acceptable: (code, device, parameters) =>
            right.acceptable(code, device, { ...parameters, 'ksc.digits': parameters['ksc.digits'] + 1 }),
        },
      },
    },
  ],
  'KSC-03': [
    {
      name: 'security-code-in-small-letters',
      summary: 'Capitals are made small before a security code is kept and compared',
      policy: { securityCode: reading((text) => text.toLowerCase()) },
    },
    {
      name: 'security-code-stripped-of-signs',
      summary: 'Signs are thrown away before a security code is kept and compared',
      policy: { securityCode: reading((text) => text.replaceAll(/[^0-9a-zA-Z]/g, '')) },
    },
    {
      name: 'security-code-cut-short',
      summary: 'Only the first ten characters of a security code are kept and compared',
      policy: { securityCode: reading((text) => text.slice(0, 10)) },
    },
    {
      name: 'security-code-of-digits-only',
      summary: 'A security code that is not of digits is refused',
      policy: {
        securityCode: {
          acceptable: (code, device, parameters) =>
            code.form === 'digits' && right.acceptable(code, device, parameters),
        },
      },
    },
  ],
  'KSC-04': [
    {
      name: 'random-security-code-is-a-constant',
      summary: 'The random security code comes from a generator with a fixed seed',
      policy: { securityCode: { random: () => 'ABCD-EFGH-JKLM-NPQR-STUV-WXYZ' } },
    },
    {
      name: 'random-security-code-entered-without-hyphens',
      summary: 'Hyphens are thrown away from what is entered, and not from the random code that is kept',
      policy: {
        securityCode: { matches: (entry, kept, hasher) => right.matches(entry.replaceAll('-', ''), kept, hasher) },
      },
    },
  ],
  'KSC-05': [
    {
      name: 'security-code-must-not-be-the-passcode',
      summary: 'The passcode of the device is refused as security code',
      policy: {
        securityCode: {
          acceptable: (code, device, parameters) =>
            code.value !== device.passcode && right.acceptable(code, device, parameters),
        },
      },
    },
    {
      name: 'security-code-must-be-the-passcode',
      summary: 'Where a device has a passcode, nothing else is taken as security code',
      policy: {
        securityCode: {
          acceptable: (code, device, parameters) =>
            device.passcode === undefined ? right.acceptable(code, device, parameters) : code.value === device.passcode,
        },
      },
    },
  ],
} satisfies Partial<FaultsOf<'KSC'>>
