import type { Transport } from '../../http/wire/message.ts'
import type { RecentSecrets } from '../../redaction/recent-secrets.ts'
import type { Sandbox, Target } from '../target.ts'
import type { Pacer } from '../transport/pacer.ts'

/** A server that speaks the contract, and how to reach it. */
export type ContractServer = {
  readonly name: string
  readonly kind: Target['kind']
  readonly url: string
  readonly transport: Transport
  /** The pace of the requests, which the server may slow down. */
  readonly pacer?: Pacer
  /** The control plane, where the server has one. */
  readonly control?: { readonly url: string; readonly token: string; readonly transport: Transport }
  /** The secrets that its sandboxes met; none for a server in this process. */
  readonly recentSecrets?: RecentSecrets
  /** Only for a server in this process: delays the work of one of its sandboxes. */
  interleave?(sandbox: string, wait: Parameters<NonNullable<Sandbox['interleave']>>[0]): void
  close(): Promise<void>
}
