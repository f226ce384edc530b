import { anyAnswer, codeRequired, type ExpectedAnswer, noCodeRequired } from '../../model-based/expected-answer.ts'
import type { Model } from '../../model-based/model-spec.ts'
import type { TestBench } from '../../model-based/test-bench.ts'

/** What the service declares about trust; times in seconds, 0 is no end. */
type Rules = {
  readonly deviceLife: number
  readonly browserLife: number
  readonly passcodeNeeded: boolean
  readonly changeEndsDevices: boolean
  readonly changeEndsBrowsers: boolean
  readonly changeEndsSessions: boolean
  readonly trustsComputer: boolean
  readonly sessionLife: number
}
export type ClientTrust = {
  readonly kind: 'device' | 'browser'
  trust: 'none' | 'trusted' | 'unsure'
  readonly trustedAt: number
  /** Whether it has a session that is certainly valid. */
  signedIn: boolean
}

/**
 * Trust of the clients of one account: it is earned by a code, held until sign-out, removal, erasure, a change of the password
 * where that is declared, or its end in time; whoever has it is asked for no code, and nobody else gets in without one.
 */
export class TrustModel implements Model {
  readonly rules: Rules
  now = 0
  readonly clients = new Map<string, ClientTrust>()
  /** Whether the session of the account page is still valid. */
  pageSessionOpen = true

  constructor(bench: TestBench) {
    this.rules = {
      deviceLife: bench.parameter('device.trust_lifetime'),
      browserLife: bench.parameter('browser.trust_lifetime'),
      passcodeNeeded: bench.parameter('device.passcode_needed'),
      changeEndsDevices: bench.parameter('password.change_ends_trust') === 'any',
      changeEndsSessions: bench.parameter('password.change_ends_sessions') === 'all',
      changeEndsBrowsers: bench.parameter('browser.trust_ends_with_password'),
      sessionLife: bench.life('session.lifetime'),
      trustsComputer: bench.parameter('browser.trust_scope') === 'computer',
    }
    if (bench.person('Ada').clients.has('trusted phone')) this.signedIn('trusted phone', 'device', true)
  }
  client(on: string): ClientTrust {
    const client = this.clients.get(on)
    if (!client) throw new Error(`nobody signed in on the ${on} in the model`)
    return client
  }
  /** Time passes; sessions may not outlive it. */
  wait(seconds: number): void {
    this.now += seconds
    if (this.now < this.rules.sessionLife) return
    this.pageSessionOpen = false
    for (const client of this.clients.values()) client.signedIn = false
  }
  /** A whole sign-in, with a code. */
  signedIn(on: string, kind: ClientTrust['kind'], trustBrowser: boolean): void {
    const trusted = kind === 'device' ? on === 'trusted phone' || !this.rules.passcodeNeeded : trustBrowser
    this.clients.set(on, { kind, trust: trusted ? 'trusted' : 'none', trustedAt: this.now, signedIn: true })
  }
  /** Seconds until the trust of a client expires; Infinity where it does not. */
  secondsLeft({ kind, trustedAt }: ClientTrust): number {
    const life = kind === 'device' ? this.rules.deviceLife : this.rules.browserLife
    return life === 0 ? Number.POSITIVE_INFINITY : trustedAt + life - this.now
  }
  signInAgain(on: string): ExpectedAnswer {
    const client = this.client(on)
    if (client.trust === 'unsure') return anyAnswer
    if (client.trust === 'none') return codeRequired('nothing makes it trusted')
    return this.secondsLeft(client) > 0
      ? noCodeRequired('its trust still holds')
      : codeRequired('its trust has run out')
  }
  /** Sign-out, removal, erasure end the trust of a device. The documents leave open what happens to a browser's trust. */
  endTrust(on: string): void {
    const client = this.client(on)
    client.signedIn = false
    if (client.kind === 'device') client.trust = 'none'
    else if (client.trust === 'trusted') client.trust = 'unsure'
  }
  passwordChanged(): void {
    for (const client of this.clients.values()) {
      if (client.kind === 'browser' || this.rules.changeEndsSessions) client.signedIn = false
      const ends = client.kind === 'device' ? this.rules.changeEndsDevices : this.rules.changeEndsBrowsers
      if (ends) client.trust = 'none'
    }
  }
  /** A password that the service demanded for security ends the trust of every device. */
  forcedChangeDone(): void {
    for (const client of this.clients.values()) {
      client.signedIn = false
      if (client.kind === 'device' || this.rules.changeEndsBrowsers) client.trust = 'none'
    }
    this.pageSessionOpen = false
  }
  digest(): string {
    const clients = [...this.clients].map(
      ([on, one]) => `${on} ${one.trust} ${one.signedIn} ${this.secondsLeft(one) > 0 ? 'holds' : 'ended'}`,
    )
    return [...clients.sort(), this.pageSessionOpen].join()
  }
}
