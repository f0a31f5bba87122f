import { unitKind } from '@mognad/model/organisations/unit-kind'
import type { Language } from '../../lib/format.ts'

/** What a kind of unit is called; of one that the list has no longer, its id. */
export function kindName(id: string, language: Language): string {
  return unitKind(id)?.title[language] ?? id
}
