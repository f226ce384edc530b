/** Thrown where a target refuses what a property takes for granted: nothing was examined. */
export class ArrangeFailed extends Error {
  override readonly name = 'ArrangeFailed'
}
