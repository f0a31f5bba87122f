import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { organisation, page, scene } from '../../testing/fixtures/scene.ts'
import { units, unitTree } from '../../testing/fixtures/units.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

const withTree = (tree: object | null, more: object = {}) => ({
  organisation: () => ({ ...organisation, unitTree: tree, unitActs: () => page([]), ...more }),
})
const rowNames = (tree: HTMLElement) =>
  within(tree)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('strong')?.textContent)

test('own units and funded operations are two trees, each with its sums', async () => {
  renderRoute('/organisation', scene('KEY_USER'))
  await heading('Organisation')
  const own = screen.getByRole('treegrid', { name: 'Egna enheter' })
  expect(rowNames(own)).toEqual(['Nacka kommun', 'Barn och utbildning', 'Skola norr', 'Skola söder', 'Äldreomsorgen'])
  expect(within(own).getByRole('row', { name: /Barn och utbildning/ })).toHaveTextContent(/7112$/)
  const funded = screen.getByRole('treegrid', { name: 'Kommunalt finansierade verksamheter' })
  expect(rowNames(funded)).toEqual(['Kommunalt finansierade verksamheter', 'Ekens friskola'])
  expect(within(funded).getByText('Fristående skola · Eken AB')).toBeVisible()
  expect(screen.getByText(/4 enheter, 91 anställda, varav 16/)).toBeVisible()
})

test('while the tree is on its way the page says so', async () => {
  renderRoute('/organisation', scene('KEY_USER'), { unanswered: ['OrganisationTree'] })
  await heading('Organisation')
  expect(screen.getByText('Hämtar …')).toBeInTheDocument()
})

test('an organisation without units is shown how to begin', async () => {
  renderRoute('/organisation', scene('KEY_USER', withTree({ ...unitTree, units: [] })))
  expect(await screen.findByRole('heading', { name: 'Börja med era enheter' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Importera från fil' })).toHaveAttribute('href', '/organisation/importera')
  expect(screen.getByRole('link', { name: 'XLSX' })).toHaveAttribute('href', '/files/unit-template.xlsx?language=sv')
})

test('a tree that is not yours to see is refused', async () => {
  renderRoute('/organisation', scene('KEY_USER', withTree(null)))
  expect(await screen.findByRole('heading', { name: 'Den här sidan kan inte visas för dig' })).toBeVisible()
})

test('a reader reads the tree and can change nothing', async () => {
  renderRoute('/organisation', scene('READER'))
  fireEvent.click(await screen.findByRole('row', { name: /Äldreomsorgen/ }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.queryByRole('link', { name: 'Importera från fil' })).toBeNull()
  expect(screen.queryByRole('button', { name: /Lägg till/ })).toBeNull()
})

test('the arrow keys walk, close and open, and Enter opens the unit', async () => {
  renderRoute('/organisation', scene('KEY_USER'))
  const own = await screen.findByRole('treegrid', { name: 'Egna enheter' })
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? own, { key })
  within(own)
    .getByRole('row', { name: /Nacka kommun/ })
    .focus()
  press('ArrowDown')
  expect(document.activeElement).toHaveAccessibleName(/Barn och utbildning/)
  press('ArrowLeft')
  expect(document.activeElement).toHaveAttribute('aria-expanded', 'false')
  expect(rowNames(own)).toEqual(['Nacka kommun', 'Barn och utbildning', 'Äldreomsorgen'])
  press('ArrowRight')
  press('ArrowRight')
  expect(document.activeElement).toHaveAccessibleName(/Skola norr/)
  press('ArrowLeft')
  expect(document.activeElement).toHaveAccessibleName(/Barn och utbildning/)
  press('End')
  press('Enter')
  expect(await screen.findByRole('dialog', { name: 'Äldreomsorgen' })).toBeVisible()
})

test('a search keeps what it finds and what lies above it', async () => {
  renderRoute('/organisation', scene('KEY_USER'))
  fireEvent.change(await screen.findByLabelText('Sök enhet'), { target: { value: 'söder' } })
  const own = screen.getByRole('treegrid', { name: 'Egna enheter' })
  await expect.poll(() => rowNames(own)).toEqual(['Nacka kommun', 'Barn och utbildning', 'Skola söder'])
})

test('saving sends what is different, one act after the other, and the change can be taken back', async () => {
  const asked: string[] = []
  const north = units.find(({ id }) => id === 'north')!
  const answer =
    (name: string, more: object, version: number) =>
    ({ input }: { input: { unit: { version: number } } }) => {
      asked.push(`${name} ${input.unit.version}`)
      return { actId: `act-${name}`, units: [{ ...north, ...more, version }] }
    }
  const renamed = { name: 'Norra skolan' }
  renderRoute(
    '/organisation',
    scene('KEY_USER', {
      renameUnit: answer('rename', renamed, 4),
      setHeadcounts: answer('heads', { ...renamed, employees: 40 }, 5),
      undoUnitAct: () => ({ actId: 'act-3', units: [{ ...north, ...renamed, version: 6 }] }),
    }),
  )
  fireEvent.click(await screen.findByRole('row', { name: /Skola norr/ }))
  const panel = await screen.findByRole('dialog', { name: 'Skola norr' })
  fireEvent.change(within(panel).getByLabelText('Namn'), { target: { value: 'Norra skolan' } })
  fireEvent.change(within(panel).getByLabelText('Varav ledande'), { target: { value: '41' } })
  fireEvent.click(within(panel).getByRole('button', { name: 'Spara' }))
  expect(within(panel).getByText('Skriv ett heltal, högst lika många som de anställda')).toBeVisible()
  fireEvent.change(within(panel).getByLabelText('Varav ledande'), { target: { value: '4' } })
  fireEvent.change(within(panel).getByLabelText('Anställda'), { target: { value: '40' } })
  fireEvent.click(within(panel).getByRole('button', { name: 'Spara' }))
  expect(await screen.findByRole('row', { name: /Norra skolan/ })).toHaveTextContent(/404$/)
  expect(asked).toEqual(['rename 3', 'heads 4'])
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a unit is moved below one that is searched for, and the move is undone', async () => {
  const south = units.find(({ id }) => id === 'south')!
  const moveUnit = ({ input }: { input: { parentId: string } }) => ({
    actId: 'act-1',
    units: [{ ...south, parentId: input.parentId, version: 2 }],
  })
  const undoUnitAct = () => ({ actId: 'act-2', units: [{ ...south, version: 3 }] })
  renderRoute('/organisation', scene('KEY_USER', { moveUnit, undoUnitAct }))
  fireEvent.click(await screen.findByRole('row', { name: /Skola söder/ }))
  const panel = await screen.findByRole('dialog', { name: 'Skola söder' })
  const [find] = within(panel).getAllByLabelText('Sök enhet')
  fireEvent.change(find!, { target: { value: 'äldre' } })
  fireEvent.click(within(panel).getAllByLabelText('Äldreomsorgen')[0]!)
  fireEvent.click(within(panel).getByText('Flytta hit'))
  expect(await screen.findByText('Skola söder ligger nu under Äldreomsorgen.')).toBeVisible()
  expect(screen.getByRole('row', { name: /Äldreomsorgen/ })).toHaveTextContent(/518$/)
  fireEvent.click(screen.getByRole('button', { name: 'Ångra' }))
  expect(await screen.findByText('Ändringen är ångrad.')).toBeVisible()
  expect(screen.getByRole('row', { name: /Äldreomsorgen/ })).toHaveTextContent(/204$/)
})
