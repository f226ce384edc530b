import { randomBytes } from 'node:crypto'
import type { Transport } from '../../http/wire/message.ts'
import type { Answer, AnswerTo, Command, CommandOf, CommandType } from '../../protocol/command.ts'
import type { ControlAnswer, ControlAnswerTo, ControlOf, ControlType } from '../../protocol/control.ts'
import { freshAddress } from '../client-address.ts'
import { powerOf } from '../power-of-control.ts'
import { createInbox } from '../sinks/inbox.ts'
import type { Sandbox, SandboxOptions } from '../target.ts'
import { lacksCommand, TargetError } from '../target-error.ts'
import { againWhenThrottled } from '../transport/again-when-throttled.ts'
import { createAdapterLog } from './adapter-log.ts'
import type { AdapterServer } from './adapter-server.ts'
import { AdapterClient, type Connection, type ExchangePurpose } from './client/adapter-client.ts'
import { createCookies } from './client/cookies.ts'
import { decideReply } from './client/decide-reply.ts'
import { createTokens } from './client/tokens.ts'

import type { AdapterSandbox } from './definition.ts'
import { deliveryDelayOf, messageTimeoutOf } from './message-timeout.ts'
import { createPhoneNumbers } from './phone-numbers.ts'
import { redactError } from './redact-error.ts'
import { codeOfLength, createSandboxInbox } from './sandbox-inbox.ts'
import { createTargetTime } from './target-time.ts'

/** A sandbox on a server that may have no sandboxes: accounts, tokens and messages of its own. */
export const openAdapterSandbox = async <N>(server: AdapterServer<N>, options: SandboxOptions): Promise<Sandbox> => {
  const { definition, url, clock, inbox = createInbox() } = server
  const { clientAddress, provision, sendTampered } = definition
  const id = randomBytes(5).toString('hex')
  const log = createAdapterLog(definition.secrets ?? [], options.observe, server.recentSecrets)
  const numbers = createPhoneNumbers()
  const tokens = createTokens(definition.credentials ?? {}, () => url)
  const sandboxInbox = createSandboxInbox({
    inbox,
    sandbox: id,
    numbers,
    delay: server.deliveryDelay ?? deliveryDelayOf(definition, server.timeout),
    timeout: messageTimeoutOf(definition, server.timeout),
    codeIn: definition.codeIn ?? codeOfLength(definition.parameters?.['code.length']),
    purposeOf: definition.purposeOf ?? (() => undefined),
  })
  let addressHeader = clientAddress === undefined ? {} : { [clientAddress]: freshAddress(id.slice(0, 6)) }
  const connection = (now: Connection['now'], transport = server.transport): Connection => ({
    base: url,
    transport,
    log,
    now,
    headers: { ...definition.headers?.(url), ...addressHeader },
    ...(server.exitError && { exitError: server.exitError }),
  })
  const controlClient = (command: ExchangePurpose['command']): AdapterClient =>
    new AdapterClient(connection(Date.now), { plane: 'control', command }, createCookies())
  const time = createTargetTime(clock, () => controlClient('read-clock'))
  let expectsMessages = false
  const notes = (definition.notes?.() ?? undefined) as N
  const carryOut = <A>(work: (transport: Transport) => A | Promise<A>): Promise<A> =>
    againWhenThrottled(server.transport, server.pacer, work).catch((error: unknown) => {
      throw redactError(error, log)
    })

  const adapterSandbox = <A>(purpose: ExchangePurpose, transport?: Transport): AdapterSandbox<A, N> => {
    const position = sandboxInbox.position()
    const connected = connection(time.approximate, transport)
    return {
      id,
      client: (base = url) => new AdapterClient({ ...connected, base }, purpose, createCookies()),
      as(kind, token) {
        const { cookies, headers, onReply } = tokens.stateOf(kind, token)
        // A sign-out ends a session and renews nothing: its old token is what a thief would send.
        return new AdapterClient(
          connected,
          purpose,
          cookies,
          headers,
          purpose.command === 'sign-out' ? undefined : onReply,
        )
      },
      keep(kind, client) {
        for (const [name, value] of client.held) log.secret(value.replace(/^Bearer /, ''), name)
        return tokens.issue(kind, client)
      },
      decide: (reply, cases) => decideReply(reply, cases) as Promise<A>,
      numbers,
      address: sandboxInbox.address,
      expect(channel, to) {
        expectsMessages = true
        sandboxInbox.expect(channel, to, position)
      },
      async received(channel, to) {
        const message = await sandboxInbox.received(channel, to, position)
        if (message.code !== undefined) log.secret(message.code, 'code')
        return message
      },
      now: time.exact,
      notes,
    }
  }

  const builtInControls: {
    readonly [T in ControlType]?: (command: ControlOf<T>, transport: Transport) => Promise<ControlAnswer>
  } = {
    ...(provision && {
      'provision-account': ({ type: _, ...setUp }, transport) =>
        provision(setUp, adapterSandbox({ plane: 'control', command: 'provision-account' }, transport)),
    }),
    ...(clock && {
      'advance-clock': async ({ seconds }) => {
        await clock.advance(seconds, controlClient('advance-clock'))
        return { type: 'clock', now: await time.exact() }
      },
      'read-clock': async () => ({ type: 'clock', now: await time.exact() }),
    }),
    ...(server.inbox && {
      'read-deliveries': async () => {
        const deliveries = await sandboxInbox.read()
        for (const { code } of deliveries) if (code !== undefined) log.secret(code, 'code')
        return { type: 'deliveries', deliveries }
      },
    }),
    ...(server.restart && {
      restart: async () => {
        await server.restart?.()
        return { type: 'done' }
      },
    }),
    ...(clientAddress !== undefined && {
      'set-client-address': async (command) => {
        addressHeader = { [clientAddress]: command.address }
        return { type: 'done' }
      },
    }),
  }

  const learn = (command: { readonly type: string }): void => {
    log.learn(command)
    sandboxInbox.learnAddresses(command)
    server.onCommand?.(command)
  }

  await definition.opens?.(adapterSandbox<never>({ plane: 'control', command: 'open' }), options)
  return {
    id,
    async send<T extends CommandType>(command: CommandOf<T>): Promise<AnswerTo<T>> {
      learn(command)
      const handler = definition.commands[command.type]
      if (handler === undefined) {
        throw lacksCommand(command.type)
      }
      try {
        const answer = await carryOut((transport) =>
          handler(command, adapterSandbox({ plane: 'public', command: command.type }, transport)),
        )
        log.learn(answer as Answer)
        return answer
      } finally {
        sandboxInbox.markAnswered()
      }
    },
    ...(sendTampered && {
      sendTampered: (command, tampering) =>
        sendTampered(command as Command, tampering, adapterSandbox({ plane: 'public', command: command.type })),
    }),
    async control<T extends ControlType>(command: ControlOf<T>): Promise<ControlAnswerTo<T>> {
      learn(command)
      const control = definition.controls?.[command.type]
      const builtInControl = builtInControls[command.type]
      if (control !== undefined)
        return carryOut((transport) =>
          control(command, adapterSandbox({ plane: 'control', command: command.type }, transport)),
        )
      if (builtInControl !== undefined)
        return carryOut(async (transport) => (await builtInControl(command, transport)) as ControlAnswerTo<T>)
      throw new TargetError('missing-power', `the adapter has no control ${command.type}`, {
        power: powerOf[command.type],
      })
    },
    ...(server.inbox && { expectsMessages: () => expectsMessages }),
    redact: (sentence) => log.text(sentence),
    get exchanges() {
      return log.read()
    },
    async close() {
      await definition.closes?.(adapterSandbox<never>({ plane: 'control', command: 'close' }))
    },
  }
}
