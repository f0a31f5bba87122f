import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Term } from './Term.tsx'

/** What a browser does when a popover opens or closes; jsdom has no popovers. The walk of every page opens them for real. */
function toggle(element: Element, newState: 'open' | 'closed') {
  fireEvent(element, Object.assign(new Event('toggle'), { newState }))
}

test('a word is explained when it is asked for, and the button says what it will explain', async () => {
  const { container } = render(<Term word="interval" />)
  const button = screen.getByRole('button', { name: 'Vad betyder osäkerhetsintervall?' })
  const popover = container.querySelector('[popover]')!
  expect(button).toHaveAttribute('popovertarget', popover.id)
  expect(popover).toBeEmptyDOMElement()
  toggle(popover, 'open')
  expect(await screen.findByText(/^Så långt kan indexvärdet ligga från det som visas/)).toBeInTheDocument()
  expect(popover).toHaveAttribute('role', 'status')
  toggle(popover, 'closed')
  expect(popover).toBeEmptyDOMElement()
})
