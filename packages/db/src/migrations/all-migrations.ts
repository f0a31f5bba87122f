import { CreateFirstTables1763856000000 } from './1763856000000-create-first-tables.ts'
import { LimitRowsByOrganisation1763856060000 } from './1763856060000-limit-rows-by-organisation.ts'
import { AddDoors1763856120000 } from './1763856120000-add-doors.ts'

/** In the order of their timestamps. A list, not a pattern of file names: the programs are bundled. */
export const migrations = [CreateFirstTables1763856000000, LimitRowsByOrganisation1763856060000, AddDoors1763856120000]
