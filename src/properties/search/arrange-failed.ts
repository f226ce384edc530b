/** Thrown where a target refuses what a property arranges: nothing was tested. */
export class ArrangeFailed extends Error {
  override readonly name = 'ArrangeFailed'
}
