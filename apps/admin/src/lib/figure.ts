import type { FigurePartsFragment, HiddenReason } from '../generated/graphql.ts'

export type Figure = FigurePartsFragment

/** A figure that may be shown, with its interval. */
export interface ShownFigure {
  mean: number
  low: number | null
  high: number | null
}

/** The numbers of a figure, or null when the figure is hidden, missing or not applicable. */
export function shown(figure: Pick<Figure, 'mean' | 'low' | 'high'> | null | undefined): ShownFigure | null {
  if (!figure || figure.mean === null || figure.mean === undefined) return null
  return { mean: figure.mean, low: figure.low ?? null, high: figure.high ?? null }
}

/** Kolada's signs, which Swedish controllers know: `-` missing, `.` not applicable, `..` hidden. */
export const hiddenSigns: Record<HiddenReason, string> = {
  MISSING: '-',
  NOT_APPLICABLE: '.',
  HIDDEN: '..',
  JOINT: '.',
}

export function signOf(reason: HiddenReason | null | undefined): string {
  return hiddenSigns[reason ?? 'MISSING']
}

export function figureOf<F extends { node: string }>(figures: readonly F[], node: string): F | undefined {
  return figures.find((figure) => figure.node === node)
}
