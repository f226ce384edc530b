import type { CommandType } from '../../../src/protocol/command.ts'
import { pageOperations } from '../../account/page-operations.ts'
import { deviceIdOf } from '../../two-step/two-step-devices.ts'
import type { HeldCommand } from '../held-command.ts'

/** An operation of the account page, with another session. */
const onPage = (words: string): HeldCommand => {
  const operation = pageOperations[words]
  if (!operation) throw new Error(`nothing is known of how to ${words}`)
  const { capability, command } = operation
  return {
    ...(capability !== undefined && { needs: [capability] }),
    arrange: async ({ world, name }) => {
      const made = await command(world, name)
      return { own: made.session, command: (session) => ({ ...made, session }) }
    },
  }
}

export const accountCommands = {
  'read-account': onPage('read the account data'),
  'edit-account': onPage('edit the account data'),
  'list-phones': onPage('read the numbers on file'),
  'add-phone': onPage('add a trusted number'),
  'send-phone-code': onPage('have another code sent to an added number'),
  'verify-phone': onPage('verify an added number'),
  'remove-phone': onPage('remove a trusted number'),
  'list-devices': onPage('read the list of devices'),
  'read-device': onPage('read the details of a device'),
  'remove-device': onPage('remove a device'),
  'create-app-password': onPage('generate an app-specific password'),
  'list-app-passwords': onPage('read the history of app-specific passwords'),
  'revoke-app-password': onPage('revoke an app-specific password'),
  'revoke-all-app-passwords': onPage('revoke all app-specific passwords'),
  'change-password': onPage('change the account password'),
  'use-service': {
    needs: ['services'],
    arrange: async ({ world, name }) => ({
      own: await world.people.sessionOf(name),
      command: (session) => ({ type: 'use-service', session, service: 'mail' }),
    }),
  },
  'create-mail-address': {
    mailAddress: null,
    arrange: async ({ world, name }) => ({
      own: await world.people.sessionOf(name),
      command: (session) => ({ type: 'create-mail-address', session, address: `${name.toLowerCase()}@mail.example` }),
    }),
  },
  'use-feature': {
    needs: ['features'],
    arrange: async ({ world, name }) => ({
      own: await world.people.sessionOf(name),
      command: (session) => ({
        type: 'use-feature',
        session,
        feature: world.sandbox.fitting('feature.two_factor'),
      }),
    }),
  },
  'locate-device': {
    needs: ['devices'],
    arrange: async ({ world, name }) => ({
      own: await world.people.sessionOf(name),
      command: (session) => ({ type: 'locate-device', session, device: deviceIdOf(world, name, 'trusted phone') }),
    }),
  },
  'erase-device': {
    needs: ['devices'],
    arrange: async ({ world, name }) => ({
      own: await world.people.sessionOf(name),
      command: (session) => ({ type: 'erase-device', session, device: deviceIdOf(world, name, 'second device') }),
    }),
  },
} as const satisfies Partial<Record<CommandType, HeldCommand>>
