import type { ReactNode } from 'react'

/** What a group of toggles chooses, for those who hear it: a fieldset is named by its legend. */
export function ToggleLegend({ children }: { children: ReactNode }) {
  return <legend className="ds-sr-only">{children}</legend>
}
