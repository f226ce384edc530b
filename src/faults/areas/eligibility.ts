import { enrolmentPolicy, qualifies } from '../../core/policy/enrolment.ts'
import { legacyPolicy } from '../../core/policy/legacy.ts'
import { twoStepPolicy } from '../../core/policy/two-step.ts'
import { atLeast } from '../../core/versions.ts'
import type { ClientKind } from '../../protocol/client.ts'
import type { FaultsOf } from '../fault.ts'

const right = enrolmentPolicy
const ios: readonly ClientKind[] = ['phone', 'tablet', 'pod']

/** Defects of who may turn two-factor on, and of the line below which a code is appended. */
export const eligibilityFaults = {
  'ELIGIBILITY-01': [
    {
      name: 'eligibility-later-than-least',
      summary: 'The version is compared with > instead of >=, so the least system is not enough',
      policy: {
        enrolment: {
          qualifies: (device, parameters) =>
            right.qualifies(device, parameters) && !['9.0', '10.11', '10.11.0'].includes(device.client.version ?? ''),
        },
      },
    },
    {
      name: 'eligibility-versions-as-text',
      summary: 'Versions are compared as texts, so 10.0 comes before 9.0',
      policy: {
        enrolment: {
          qualifies: ({ client }, parameters) =>
            (client.version ?? '') >=
            parameters[client.kind === 'mac' ? 'eligibility.min_macos' : 'eligibility.min_ios'],
        },
      },
    },
    {
      name: 'eligibility-needs-trusted-device',
      summary: 'Only trusted devices count, and nobody has one before two-factor is on',
      policy: {
        enrolment: {
          qualifies: (device, parameters) => device.trusted && right.qualifies(device, parameters),
        },
      },
    },
  ],
  'ELIGIBILITY-02': [
    {
      name: 'eligibility-any-device',
      summary: 'That there is a device is enough, whatever its version',
      policy: { enrolment: { qualifies: () => true, startsOn: () => true } },
    },
    {
      name: 'eligibility-major-version-only',
      summary: 'Of a Mac only the number before the first point is compared, so 10.10 counts as 10.11',
      policy: {
        enrolment: {
          qualifies: ({ client }, parameters) =>
            client.kind === 'mac' ? atLeast(client.version, '10') : qualifies(client, parameters),
          startsOn: () => true,
        },
      },
    },
    {
      name: 'eligibility-web-for-everybody',
      summary: 'A browser is enough also where the service does not offer that',
      policy: { enrolment: { opensOnWeb: (client) => client?.kind === 'browser' } },
    },
  ],
  'ELIGIBILITY-03': [
    {
      name: 'eligibility-by-the-first-description',
      summary:
        'A device keeps the description of its first sign-in, so that an update does not make the account eligible',
      policy: { devices: { clientAfterSignIn: (known, now) => ({ ...now, ...known }) } },
    },
    {
      name: 'eligibility-list-of-versions',
      summary: 'Versions are looked up in a list that nobody keeps up to date',
      policy: {
        enrolment: {
          qualifies: (device, parameters) =>
            right.qualifies(device, parameters) && !atLeast(device.client.version, '14'),
        },
      },
    },
  ],
  'ELIGIBILITY-04': [
    {
      name: 'eligibility-cloud-demanded',
      summary: 'Only users of the cloud service may enrol, as in the earlier edition',
      policy: {
        enrolment: { servicesSuffice: ({ services }) => services === undefined || services.includes('cloud') },
      },
    },
  ],
  'ELIGIBILITY-05': [
    {
      name: 'eligibility-services-ignored',
      summary: 'What the account is used for is not looked at',
      policy: { enrolment: { servicesSuffice: () => true } },
    },
    {
      name: 'eligibility-any-service',
      summary: 'Any service at all is taken for the cloud service',
      policy: { enrolment: { servicesSuffice: ({ services }) => services === undefined || services.length > 0 } },
    },
  ],
  'ELIGIBILITY-06': [
    {
      name: 'eligibility-all-devices',
      summary: 'Every device has to be new enough, not one of them',
      policy: { enrolment: { enoughDevices: (qualifying, all) => all.length > 0 && qualifying.length === all.length } },
    },
    {
      name: 'eligibility-newest-device-only',
      summary: 'Only the device that was added last is looked at',
      policy: { enrolment: { enoughDevices: (qualifying, all) => all.length > 0 && qualifying.at(-1) === all.at(-1) } },
    },
  ],
  'ELIGIBILITY-07': [
    {
      name: 'eligibility-two-step-needs-new-device',
      summary: 'Two-step asks for the same systems as two-factor',
      policy: {
        twoStep: {
          acceptsEnrolment: (account, parameters, couldUseTwoFactor) =>
            account.devices.some(({ client }) => qualifies(client, parameters)) &&
            twoStepPolicy.acceptsEnrolment(account, parameters, couldUseTwoFactor),
        },
      },
    },
    {
      name: 'eligibility-old-devices-too',
      summary: 'An account with old devices may turn two-factor on all the same',
      policy: { enrolment: { enoughDevices: (_qualifying, all) => all.length > 0, startsOn: () => true } },
    },
  ],
  'ELIGIBILITY-08': [
    {
      name: 'eligibility-ios-ten-demanded',
      summary: 'Clients at iOS 9 are taken for old ones too',
      policy: {
        legacy: {
          isOld: (client, parameters) =>
            legacyPolicy.isOld(client, parameters) || (ios.includes(client.kind) && !atLeast(client.version, '10')),
        },
      },
    },
    {
      name: 'eligibility-ios-eight-is-new',
      summary: 'The line is drawn at iOS 8, below which nobody is left',
      policy: {
        legacy: {
          isOld: (client, parameters) =>
            legacyPolicy.isOld(client, parameters) && !(ios.includes(client.kind) && atLeast(client.version, '7')),
        },
      },
    },
  ],
  'ELIGIBILITY-09': [
    {
      name: 'eligibility-itunes-on-mac-ignored',
      summary: 'On a Mac only the system is looked at, not iTunes',
      policy: {
        legacy: {
          isOld: ({ software: _, ...client }, parameters) => legacyPolicy.isOld(client, parameters),
        },
      },
    },
    {
      name: 'eligibility-itunes-as-decimal',
      summary: 'The version of iTunes is read as a decimal number, so 12.10 is less than 12.3',
      policy: {
        legacy: {
          isOld: (client, parameters) =>
            client.kind === 'mac' && client.software?.itunes !== undefined
              ? !atLeast(client.version, '10.11') || Number.parseFloat(client.software.itunes) < 12.3
              : legacyPolicy.isOld(client, parameters),
        },
      },
    },
  ],
  'ELIGIBILITY-10': [
    {
      name: 'eligibility-watch-always-old',
      summary: 'Every watch counts as old, so it gets no place for the code',
      policy: {
        legacy: { isOld: (client, parameters) => client.kind === 'watch' || legacyPolicy.isOld(client, parameters) },
      },
    },
  ],
  'ELIGIBILITY-11': [
    {
      name: 'eligibility-third-generation-is-new',
      summary: 'The generation is compared with > 2 instead of >= 4',
      policy: {
        legacy: {
          isOld: (client, parameters) =>
            client.kind === 'tv' ? !atLeast(client.version, '3') : legacyPolicy.isOld(client, parameters),
        },
      },
    },
  ],
  'ELIGIBILITY-12': [
    {
      name: 'eligibility-pc-major-version-only',
      summary: 'Of iTunes on a PC only 12.3 is asked for, not 12.3.3',
      policy: {
        legacy: {
          isOld: (client, parameters) =>
            client.kind === 'pc' && atLeast(client.software?.icloud, '5') && atLeast(client.software?.itunes, '12.3')
              ? false
              : legacyPolicy.isOld(client, parameters),
        },
      },
    },
    {
      name: 'eligibility-pc-either-program',
      summary: 'One of the two programs is enough',
      policy: {
        legacy: {
          isOld: (client, parameters) =>
            client.kind === 'pc' && atLeast(client.software?.itunes, '12.3.3')
              ? false
              : legacyPolicy.isOld(client, parameters),
        },
      },
    },
  ],
  'ELIGIBILITY-13': [
    {
      name: 'eligibility-mail-address-not-needed',
      summary: 'Two-factor can be turned on without a mail address',
      policy: { enrolment: { mailAddressSuffices: () => true } },
    },
    {
      name: 'eligibility-mail-without-address',
      summary: 'Mail opens on the web without a mail address',
      policy: { enrolment: { mailOpens: () => true } },
    },
    {
      name: 'eligibility-address-not-noticed',
      summary: 'A mail address that was created later is not noticed',
      policy: {
        enrolment: { mailAddressSuffices: (_account, parameters) => !parameters['eligibility.mail_first'] },
      },
    },
  ],
  'ELIGIBILITY-14': [
    {
      name: 'eligibility-two-step-needs-ios-nine',
      summary: 'Two-step is refused to owners of devices that cannot reach iOS 9',
      policy: {
        twoStep: {
          acceptsEnrolment: (account, parameters, couldUseTwoFactor) =>
            twoStepPolicy.acceptsEnrolment(account, parameters, couldUseTwoFactor) &&
            account.devices.every(({ client }) => !ios.includes(client.kind) || atLeast(client.version, '9')),
        },
      },
    },
  ],
  'ELIGIBILITY-15': [
    {
      name: 'eligibility-enrolling-mac-ignored',
      summary: 'The account is looked at, not the Mac that the owner sits at',
      policy: { enrolment: { startsOn: () => true } },
    },
    {
      name: 'eligibility-mac-version-as-decimal',
      summary: 'The version of a Mac is read as a decimal number, so 10.9 is more than 10.11',
      policy: {
        enrolment: {
          startsOn: (client, parameters) =>
            client.kind === 'mac'
              ? Number.parseFloat(client.version ?? '0') >= Number(parameters['eligibility.min_macos'])
              : right.startsOn(client, parameters),
        },
      },
    },
  ],
  'ELIGIBILITY-16': [
    {
      name: 'eligibility-only-children-refused',
      summary: 'The devices of a grown-up owner are not looked at',
      policy: { enrolment: { enoughDevices: () => true, startsOn: () => true } },
    },
    {
      name: 'eligibility-browser-without-device',
      summary: 'An account without any device enrols in a browser, where the service does not offer that',
      policy: { enrolment: { opensOnWeb: (client) => client?.kind === 'browser' } },
    },
  ],
  'ELIGIBILITY-17': [
    {
      name: 'eligibility-enrolling-phone-ignored',
      summary: 'The account is looked at, not the phone that the owner holds',
      policy: {
        enrolment: {
          startsOn: (client, parameters) => client.kind !== 'mac' || right.startsOn(client, parameters),
        },
      },
    },
  ],
} satisfies FaultsOf<'ELIGIBILITY'>
