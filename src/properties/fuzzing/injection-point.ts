import type { Answer, Command } from '../../protocol/command.ts'
import type { AccountFixture } from '../fixture/account-fixture.ts'
import type { SearchContext, Settings } from '../property.ts'
import type { FieldLocation } from './input.ts'

/** A text at an edge, and what the edge is called. */
export type BoundaryValue = { readonly boundary: string; readonly text: string }

/** Somewhere that people and programs write something: one field of one command. */
export type InjectionPoint = {
  readonly field: string
  readonly location: FieldLocation
  /** There is not one right text: any may be taken, as long as it is kept as it is. */
  readonly acceptsAnyText?: true
  /** Settings under which many may be tried, used where the target can be set. */
  readonly settings?: Settings
  /** Texts that lie at an edge of what is declared, or a sign beyond it. */
  boundaryValues?(context: SearchContext): readonly BoundaryValue[]
  /** How many may be tried in vain before the right one stops being taken. */
  maxAttempts(context: SearchContext): number
  /** Make everything ready. Throws ArrangeFailed when the target refuses. */
  arrange(fixture: AccountFixture): Promise<Injection>
}

/** A command that waits to be sent with something strange in it. */
export type Injection = {
  readonly command: Command
  /** What would be right there. */
  readonly validValue: string
  /** What can be seen of the account now, the same as long as nothing changed. */
  snapshot(): Promise<string>
  /**
   * What is wrong with it that this was taken, or undefined where it may be. `text` is undefined where it is no text.
   * Nothing more is tried on this occasion afterwards.
   */
  objectionTo(text: string | undefined, answer: Answer | undefined): Promise<string | undefined>
  /** Whether the right one still does what it should. */
  validValueWorks(): Promise<boolean>
}
