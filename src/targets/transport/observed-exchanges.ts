import type { WireRequest, WireResponse } from '../../http/wire/message.ts'

/** An exchange over a socket, once it is over. Of an answer that the transport refused, without its body. */
export type ObservedExchange = {
  readonly base: string
  readonly request: WireRequest
  readonly response: WireResponse
  /** Why the body was refused. */
  readonly refused?: RefusedBody
}

/** An answer that no transport takes: its body has an encoding or a length that was not allowed, or it is a redirect. */
export type RefusedBody = 'encoded' | 'too-large' | 'redirect'

type Observer = (exchange: ObservedExchange) => void
const observers = new Set<Observer>()

/** Tells an observer of every exchange of this thread, in the asynchronous context of its request. Returns what ends it. */
export const observeExchanges = (observer: Observer): (() => void) => {
  observers.add(observer)
  return () => void observers.delete(observer)
}

/** For a transport: tells those who observe. */
export const tellObservers = (exchange: ObservedExchange): void => {
  for (const observer of observers) observer(exchange)
}
