import type { Answer, Command } from '../../protocol/command.ts'
import type { AccountFixture } from '../fixture/account-fixture.ts'
import type { SearchContext, Settings } from '../property.ts'
import type { FieldLocation } from './input.ts'

/** A text at a boundary, and the name of the boundary. */
export type BoundaryValue = { readonly boundary: string; readonly text: string }

/** One field of one command, into which inputs are put. */
export type InjectionPoint = {
  readonly field: string
  readonly location: FieldLocation
  /** Any text is valid, as long as it is kept as it was given. */
  readonly acceptsAnyText?: true
  /** Settings under which many inputs may be tried; for targets whose parameters can be set. */
  readonly settings?: Settings
  /** Texts at a declared length, and one character beside it. */
  boundaryValues?(context: SearchContext): readonly BoundaryValue[]
  /** How many inputs may be refused before the valid value is refused too. */
  maxAttempts(context: SearchContext): number
  /** Arrange the account. Throws ArrangeFailed when the target refuses. */
  arrange(fixture: AccountFixture): Promise<Injection>
}

/** An arranged command, ready to be sent with another value in the field. */
export type Injection = {
  readonly command: Command
  /** The valid value of the field. */
  readonly validValue: string
  /** What can be seen of the account now: the same text as long as nothing changed. */
  snapshot(): Promise<string>
  /**
   * Why the accepted input should have been refused, or undefined where it may be accepted. `text` is undefined where the
   * input is no text. Nothing more is tried in this injection afterwards.
   */
  objectionTo(text: string | undefined, answer: Answer | undefined): Promise<string | undefined>
  /** Whether the valid value still works. */
  validValueWorks(): Promise<boolean>
}
