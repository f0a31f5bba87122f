import type { Instrument } from '@mognad/model/instruments/instrument'

const both = (text: string) => ({ sv: text, en: `${text} (en)` })
const item = (id: string) => ({ id, text: both(`Påstående ${id}`), reversed: false })

/** A small instrument with two categories, asked in another order than the file's. */
export const instrument: Instrument = {
  id: 'small',
  version: '1.0.0',
  licence: 'CC-BY-4.0',
  collection: 'persons',
  title: both('Liten enkät'),
  about: both('Om'),
  instruction: both('Svara som det är'),
  stem: both('Hur väl stämmer påståendet?'),
  scale: {
    min: 1,
    max: 6,
    dontKnow: both('Vet inte'),
    labels: Object.fromEntries([1, 2, 3, 4, 5, 6].map((step) => [String(step), both(`Steg ${step}`)])),
  },
  dimensions: [{ id: 'd', title: both('D') }],
  areas: [],
  categories: [
    { id: 'a', dimension: 'd', title: both('Andra sidan'), items: [item('A1'), item('A2')] },
    { id: 'b', dimension: 'd', title: both('Första sidan'), items: [item('B1'), item('B2'), item('B3')] },
  ],
  presentation: ['b', 'a'],
  roles: [
    { id: 'manager', title: { sv: 'Chef', en: 'Manager' } },
    { id: 'employee', title: { sv: 'Medarbetare', en: 'Employee' } },
  ],
  background: [
    {
      id: 'role',
      optional: true,
      text: { sv: 'Vilken är din roll?', en: 'What is your role?' },
      options: ['manager', 'employee'],
    },
  ],
  faults: [],
}
