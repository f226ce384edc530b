import { DeliveryDelay } from './delivery-delay.ts'

/**
 * How long a message is waited for that a server says it sent, in milliseconds: half as long again as for an answer, which takes
 * 10 s by default.
 */
export const messageTimeoutFor = (timeout = 10_000): number => 1.5 * timeout

type Times = { readonly deliveryDelay?: number; readonly messageTimeout?: number }

/** The longest wait for a message that an adapter expects, in milliseconds. */
export const messageTimeoutOf = ({ messageTimeout }: Times, timeout?: number): number =>
  messageTimeout ?? messageTimeoutFor(timeout)

/** How long after an answer messages of its server may come, at first. */
export const deliveryDelayOf = (times: Times, timeout?: number): DeliveryDelay =>
  new DeliveryDelay(times.deliveryDelay ?? 250, messageTimeoutOf(times, timeout))
