/** Thrown where a target refuses what a property takes for granted: nothing was examined. */
export class NotArranged extends Error {
  override readonly name = 'NotArranged'
}
