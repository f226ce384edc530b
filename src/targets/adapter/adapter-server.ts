import type { Transport } from '../../http/wire/message.ts'
import type { RecentSecrets } from '../../redaction/recent-secrets.ts'
import type { TargetClock } from '../clock/target-clock.ts'
import type { Inbox } from '../sinks/inbox.ts'
import type { TargetError } from '../target-error.ts'
import type { Pacer } from '../transport/pacer.ts'
import type { AdapterDefinition } from './definition.ts'
import type { DeliveryDelay } from './delivery-delay.ts'

/** A server that an adapter found or started. */
export type AdapterServer<N> = {
  readonly definition: AdapterDefinition<N>
  readonly url: string
  readonly transport: Transport
  readonly inbox?: Inbox
  /** How late its messages come. */
  readonly deliveryDelay?: DeliveryDelay
  readonly clock?: TargetClock
  readonly exitError?: () => Promise<TargetError | undefined>
  /** The secrets that its sandboxes met. */
  readonly recentSecrets?: RecentSecrets
  /** Stops the server and starts it again. */
  readonly restart?: () => Promise<void>
  /** Called with each command before it is carried out. */
  readonly onCommand?: (command: { readonly type: string }) => void
  /** Milliseconds until a response has to be complete. */
  readonly timeout?: number | undefined
  /** The pace of the requests, which the server may slow down. */
  readonly pacer?: Pacer
}
