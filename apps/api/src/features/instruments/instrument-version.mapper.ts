import { nodesOf } from '@mognad/model/instruments/nodes-of'
import { backgroundQuestions } from '@mognad/model/rounds/background'
import type { Instrument } from '@mognad/model/instruments/instrument'
import type { InstrumentVersionRow } from '@mognad/db/instruments/instrument-version.read-model'
import type { InstrumentVersion } from './instrument-version.type.ts'

export function toInstrumentVersion(row: InstrumentVersionRow, instrument: Instrument): InstrumentVersion {
  return {
    id: row.id,
    key: row.key,
    version: row.version,
    collection: row.collection,
    licence: row.licence,
    source: instrument.source ?? null,
    publishedAt: row.publishedAt,
    title: instrument.title,
    about: instrument.about,
    nodes: nodesOf(instrument),
    types: instrument.types?.quadrants ?? [],
    backgroundQuestions: backgroundQuestions(instrument),
    faults: instrument.faults.map(({ text }) => text.sv),
  }
}
