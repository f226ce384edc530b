import type { Answer, Command } from '../../protocol/command.ts'
import type { Arena } from '../arena.ts'
import type { Ground, Settings } from '../property.ts'
import type { Way } from './input.ts'

/** A text at an edge, and what the edge is called. */
export type Edge = { readonly boundary: string; readonly text: string }

/** Somewhere that people and programs write something: one field of one command. */
export type Place = {
  readonly field: string
  readonly way: Way
  /** There is not one right text: any may be taken, as long as it is kept as it is. */
  readonly anyText?: true
  /** Settings under which many may be tried, used where the target can be set. */
  readonly settings?: Settings
  /** Texts that lie at an edge of what is declared, or a sign beyond it. */
  edges?(ground: Ground): readonly Edge[]
  /** How many may be tried in vain before the right one stops being taken. */
  most(ground: Ground): number
  /** Make everything ready. Throws NotArranged when the target refuses. */
  arrange(arena: Arena): Promise<Occasion>
}

/** A command that waits to be sent with something strange in it. */
export type Occasion = {
  readonly command: Command
  /** What would be right there. */
  readonly right: string
  /** What can be seen of the account now, the same as long as nothing changed. */
  look(): Promise<string>
  /**
   * What is wrong with it that this was taken, or undefined where it may be. `text` is undefined where it is no text.
   * Nothing more is tried on this occasion afterwards.
   */
  taken(text: string | undefined, answer: Answer | undefined): Promise<string | undefined>
  /** Whether the right one still does what it should. */
  works(): Promise<boolean>
}
