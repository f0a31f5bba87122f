import { fireEvent, render, screen, within } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, test, vi } from 'vitest'
import type { ChartData } from './chart-data.ts'
import { ChartFrame } from './ChartFrame.tsx'

const data: ChartData = {
  columns: [
    { key: 'name', label: 'Del', kind: 'name' },
    { key: 'own', label: 'Index', kind: 'index' },
  ],
  rows: [
    { key: 'a', cells: ['Ledning', 61.23] },
    { key: 'b', cells: ['Teknik', { hidden: 'HIDDEN' }] },
  ],
}

function show(address = '/') {
  const element = (
    <ChartFrame id="prov" title="Längst före: Ledning" about="12 svarande · 2026" data={data} fileName="prov">
      {(width) => (
        <svg width={width}>
          <circle data-mark="a" />
          <circle data-mark="b" />
        </svg>
      )}
    </ChartFrame>
  )
  const router = createMemoryRouter([{ path: '/', element }], { initialEntries: [address] })
  render(<RouterProvider router={router} />)
  return router
}

test('a chart says its result, how many and when, and how many values are not shown', () => {
  show()
  const figure = screen.getByRole('figure', { name: 'Längst före: Ledning' })
  expect(figure).toHaveTextContent('12 svarande · 2026')
  expect(figure).toHaveTextContent('1 värde visas inte:')
  expect(figure).toHaveTextContent('.. visas inte: för få svar bakom värdet')
})

test('its table holds the same numbers, and the address remembers that it is shown', () => {
  const router = show('/?grupp=all&tabell=annan')
  fireEvent.click(screen.getByRole('radio', { name: 'Tabell' }))
  expect(router.state.location.search).toBe('?grupp=all&tabell=annan%2Cprov')
  const rows = within(screen.getByRole('table', { name: 'Längst före: Ledning' })).getAllByRole('row')
  expect(rows[1]).toHaveTextContent('Ledning61,2')
  expect(rows[2]).toHaveTextContent('Teknik..')
  fireEvent.click(screen.getByRole('radio', { name: 'Diagram' }))
  expect(router.state.location.search).toBe('?grupp=all&tabell=annan')
  expect(screen.queryByRole('table')).toBeNull()
})

test('an address with the table opens with it', () => {
  show('/?tabell=prov')
  expect(screen.getByRole('table')).toBeVisible()
  expect(screen.queryByRole('listbox')).toBeNull()
})

test('the arrow keys go from mark to mark and stop at the ends', () => {
  show()
  const marks = screen.getByRole('listbox', { name: /Diagram: Längst före/ })
  const read = () => screen.getByRole('option', { selected: true }).textContent
  fireEvent.focus(marks)
  expect(read()).toBe('Ledning, Index 61,2')
  fireEvent.keyDown(marks, { key: 'ArrowDown' })
  fireEvent.keyDown(marks, { key: 'ArrowRight' })
  expect(read()).toBe('Teknik, Index visas inte: för få svar bakom värdet')
  expect(marks.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id)
  expect(document.querySelector('[data-read]')).toHaveAttribute('data-mark', 'b')
  fireEvent.keyDown(marks, { key: 'Home' })
  expect(read()).toBe('Ledning, Index 61,2')
  fireEvent.keyDown(marks, { key: 'Tab' })
  fireEvent.blur(marks)
  expect(screen.queryByRole('option', { selected: true })).toBeNull()
})

test('a mark under the pointer is read as well', () => {
  show()
  fireEvent.pointerOver(document.querySelector('[data-mark="b"]')!)
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Teknik')
})

test('the file holds what is shown, and a sign where nothing is', async () => {
  const blobs: Blob[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`, revokeObjectURL() {} }),
  )
  show()
  fireEvent.click(screen.getByRole('button', { name: 'Ladda ner som CSV' }))
  await expect.poll(() => blobs.length).toBe(1)
  const text = await new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result))
    reader.readAsText(blobs[0]!)
  })
  expect(text).toBe('Del;Index\r\nLedning;61,2\r\nTeknik;..\r\n')
})
