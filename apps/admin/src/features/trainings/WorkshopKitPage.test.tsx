import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { learningScene, workshopKit } from '../../testing/fixtures/learning.ts'
import { organisationId, scene } from '../../testing/fixtures/scene.ts'
import { heading, renderRoute } from '../../testing/render-route.tsx'

test('the kit has its agenda, questions from the own result, and what is not shown', async () => {
  renderRoute('/larande/workshop/leadership', scene('READER', learningScene()))
  expect(await heading('Workshop: Ledning, styrning och organisation')).toBeVisible()
  expect(screen.getByText(/2 tim 30 min/)).toHaveTextContent('Områdets index är 51.')
  expect(screen.getByText('Välkommen.')).toBeVisible()
  const question = screen.getByText('Vi följer upp nyttan.').closest('li')
  expect(question).toHaveTextContent('bland det svagaste')
  expect(question).toHaveTextContent('Index 38. 12 % svarade ”vet inte”.')
  expect(question).toHaveTextContent('Vad kan vi själva ändra?')
  expect(screen.getByText(/^2 påståenden i området visas inte/)).toBeVisible()
  expect(screen.getByRole('link', { name: /^Workshop: Teknologi/ })).toHaveAttribute(
    'href',
    '/larande/workshop/technology',
  )
})

test('the kit is fetched as a PDF in the language of the page', async () => {
  const sent: unknown[] = []
  const saved: Blob[] = []
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL() {} })
  const typesetWorkshop = ({ input }: { input: unknown }) => {
    sent.push(input)
    return { name: 'workshop-leadership.pdf', content: btoa('%PDF-\u00ff') }
  }
  renderRoute('/larande/workshop/leadership', scene('READER', learningScene({ typesetWorkshop })))
  fireEvent.click(await screen.findByRole('button', { name: 'Hämta som PDF' }))
  await expect.poll(() => saved).toHaveLength(1)
  expect(sent).toEqual([{ organisationId, area: 'leadership', language: 'SV' }])
  // Byte by byte: as text the last of them would be two.
  expect(saved[0]).toMatchObject({ type: 'application/pdf', size: 6 })
})

test('a PDF that cannot be made says so beside its button', async () => {
  const typesetWorkshop = () => {
    throw Object.assign(new Error('no'), { extensions: { code: 'INTERNAL' } })
  }
  renderRoute('/larande/workshop/leadership', scene('READER', learningScene({ typesetWorkshop })))
  fireEvent.click(await screen.findByRole('button', { name: 'Hämta som PDF' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Ett oväntat fel inträffade hos oss')
})

test('an area that is not shown has no number', async () => {
  const hidden = () => workshopKit({ mean: null, questions: [], hidden: 9 })
  renderRoute('/larande/workshop/leadership', scene('READER', learningScene({ workshopKit: hidden })))
  expect(await screen.findByText(/Områdets index visas inte\./)).toBeVisible()
  expect(screen.queryByText(/Områdets index är/)).toBeNull()
})

test('the kit shows its frame while it loads', async () => {
  renderRoute('/larande/workshop/leadership', scene('READER', learningScene()), { unanswered: ['WorkshopKit'] })
  expect(await heading('Workshop')).toBeVisible()
  expect(screen.getByText('Hämtar …')).toBeInTheDocument()
})

test('without a result there is nothing to talk about yet', async () => {
  renderRoute('/larande/workshop/leadership', scene('READER', learningScene({ workshopKit: null })))
  expect(await screen.findByRole('heading', { name: 'Det finns inget resultat att utgå från ännu' })).toBeVisible()
})

test('an area that does not exist is refused', async () => {
  const unknown = () => {
    throw Object.assign(new Error('no'), { extensions: { code: 'NOT_FOUND' } })
  }
  renderRoute('/larande/workshop/nowhere', scene('READER', learningScene({ workshopKit: unknown })))
  expect(await screen.findByRole('heading', { name: 'Den här sidan kan inte visas för dig' })).toBeVisible()
})
