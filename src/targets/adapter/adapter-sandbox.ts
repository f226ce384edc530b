import { randomBytes } from 'node:crypto'
import type { Transport } from '../../http/message.ts'
import type { Answer, AnswerTo, Command, CommandOf, CommandType } from '../../protocol/command.ts'
import type { ControlAnswer, ControlAnswerTo, ControlOf, ControlType } from '../../protocol/control.ts'
import type { Power } from '../../rules/rule.ts'
import type { TargetClock } from '../clock/target-clock.ts'
import { createInbox, type Inbox } from '../sinks/inbox.ts'
import type { Sandbox, SandboxOptions } from '../target.ts'
import { TargetError } from '../target-error.ts'
import { type AdapterLog, createAdapterLog } from './adapter-log.ts'
import { codeOfLength, createArrivals } from './arrivals.ts'
import { Client, type Connection, type Errand } from './client.ts'
import { newCookies } from './cookies.ts'
import { decide } from './decide.ts'
import type { AdapterDefinition, AdapterSandbox } from './definition.ts'
import { createNumbers } from './numbers.ts'
import { createTime } from './target-time.ts'
import { createTokens } from './tokens.ts'

/** A server that an adapter has found or started. */
export type Running<N> = {
  readonly definition: AdapterDefinition<N>
  readonly url: string
  readonly transport: Transport
  readonly inbox?: Inbox
  readonly clock?: TargetClock
  readonly gone?: () => Promise<TargetError | undefined>
}

/** A sandbox on a server that may know of none: people, tokens and messages of its own. */
export const openAdapterSandbox = async <N>(running: Running<N>, options: SandboxOptions): Promise<Sandbox> => {
  const { definition, url, clock, inbox = createInbox() } = running
  const { clientAddress, provision, sendDistorted } = definition
  const id = randomBytes(5).toString('hex')
  const log = createAdapterLog(definition.secrets ?? [])
  const numbers = createNumbers()
  const tokens = createTokens(definition.credentials ?? {}, () => url)
  const arrivals = createArrivals({
    inbox,
    sandbox: id,
    numbers,
    delay: definition.deliveryDelay ?? 250,
    limit: definition.messageLimit ?? 5_000,
    codeIn: definition.codeIn ?? codeOfLength(definition.parameters?.['code.length']),
    purposeOf: definition.purposeOf ?? (() => undefined),
  })
  let address: Readonly<Record<string, string>> = {}
  const connection = (now: Connection['now']): Connection => ({
    base: url,
    transport: running.transport,
    log,
    now,
    headers: { ...definition.headers?.(url), ...address },
    ...(running.gone && { gone: running.gone }),
  })
  const examiner = (command: Errand['command']): Client =>
    new Client(connection(Date.now), { plane: 'control', command }, newCookies())
  const time = createTime(clock, () => examiner('read-clock'))
  const notes = (definition.notes?.() ?? undefined) as N

  const view = <A>(errand: Errand): AdapterSandbox<A, N> => {
    const mark = arrivals.mark()
    const connected = connection(time.near)
    return {
      id,
      client: (base = url) => new Client({ ...connected, base }, errand, newCookies()),
      as(kind, token) {
        const { cookies, headers, onReply } = tokens.start(kind, token)
        // A sign-out ends a session and renews none: what was ended is what a thief would offer.
        return new Client(connected, errand, cookies, headers, errand.command === 'sign-out' ? undefined : onReply)
      },
      keep(kind, client) {
        for (const [name, value] of client.held) log.secret(value.replace(/^Bearer /, ''), name)
        return tokens.keep(kind, client)
      },
      decide: (reply, cases) => decide(reply, cases) as Promise<A>,
      numbers,
      address: arrivals.address,
      expect: (channel, to) => arrivals.expect(channel, to, mark),
      async received(channel, to) {
        const message = await arrivals.received(channel, to, mark)
        if (message.code !== undefined) log.secret(message.code, 'code')
        return message
      },
      now: time.exact,
      notes,
    }
  }

  const powers: { readonly [T in ControlType]?: (command: ControlOf<T>) => Promise<ControlAnswer> } = {
    ...(provision && {
      'provision-account': ({ type: _, ...setUp }) =>
        provision(setUp, view({ plane: 'control', command: 'provision-account' })),
    }),
    ...(clock && {
      'advance-clock': async ({ seconds }) => {
        await clock.advance(seconds, examiner('advance-clock'))
        return { type: 'clock', now: await time.exact() }
      },
      'read-clock': async () => ({ type: 'clock', now: await time.exact() }),
    }),
    ...(running.inbox && {
      'read-deliveries': async () => {
        const deliveries = await arrivals.read()
        for (const { code } of deliveries) if (code !== undefined) log.secret(code, 'code')
        return { type: 'deliveries', deliveries }
      },
    }),
    ...(clientAddress !== undefined && {
      'set-client-address': async (command) => {
        address = { [clientAddress]: command.address }
        return { type: 'done' }
      },
    }),
  }

  await definition.opens?.(view<never>({ plane: 'control', command: 'open' }), options)
  return {
    id,
    async send<T extends CommandType>(command: CommandOf<T>): Promise<AnswerTo<T>> {
      log.learn(command)
      arrivals.meet(command)
      const handler = definition.commands[command.type]
      if (handler === undefined) {
        throw new TargetError('unsupported-command', `the adapter has no way to say ${command.type}`)
      }
      try {
        const answer = await handler(command, view({ plane: 'public', command: command.type }))
        log.learn(answer as Answer)
        return answer
      } catch (error) {
        throw withoutSecrets(error, log)
      } finally {
        arrivals.answered()
      }
    },
    ...(sendDistorted && {
      sendDistorted: (command, distortion) =>
        sendDistorted(command as Command, distortion, view({ plane: 'public', command: command.type })),
    }),
    async control<T extends ControlType>(command: ControlOf<T>): Promise<ControlAnswerTo<T>> {
      log.learn(command)
      arrivals.meet(command)
      const own = definition.controls?.[command.type]
      const power = powers[command.type]
      try {
        if (own !== undefined) return await own(command, view({ plane: 'control', command: command.type }))
        if (power !== undefined) return (await power(command)) as ControlAnswerTo<T>
      } catch (error) {
        throw withoutSecrets(error, log)
      }
      throw new TargetError('missing-power', `the adapter has no way to ${command.type}`, {
        power: powerOf[command.type],
      })
    },
    hide: (sentence) => log.text(sentence),
    get exchanges() {
      return log.read()
    },
    async close() {
      await definition.closes?.(view<never>({ plane: 'control', command: 'close' }))
    },
  }
}

const powerOf: Readonly<Record<ControlType, Power>> = {
  'provision-account': 'provisioning',
  'demand-password-change': 'provisioning',
  'advance-clock': 'clock',
  'read-clock': 'clock',
  'read-deliveries': 'text',
  'set-client-address': 'client-address',
  'issue-staff-token': 'support',
}

/** A sentence of ours may quote the server. */
const withoutSecrets = (error: unknown, log: AdapterLog): unknown => {
  if (!(error instanceof TargetError)) return error
  const { code, advice, cause, power } = error
  return new TargetError(code, log.text(error.message), {
    cause,
    ...(advice === undefined ? {} : { advice }),
    ...(power === undefined ? {} : { power }),
  })
}
