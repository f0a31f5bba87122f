import { afterEach, expect, test } from 'vitest'
import { handOverTitle } from './hand-over-title.ts'

const titles = () => [...document.querySelectorAll('head > title')].map(({ textContent }) => textContent)
const title = (text: string) => Object.assign(document.createElement('title'), { textContent: text })
afterEach(() => document.head.replaceChildren())

test('the title of the file stays until the page has one of its own', async () => {
  document.head.append(title('Mognad'))
  handOverTitle()
  document.head.append(document.createElement('link'))
  await Promise.resolve()
  expect(titles()).toEqual(['Mognad'])
  document.head.prepend(title('Öppna resultat · Mognad'))
  await Promise.resolve()
  expect(titles()).toEqual(['Öppna resultat · Mognad'])
})

test('where there is none, nothing is handed over', async () => {
  handOverTitle()
  document.head.append(title('Resultat · Mognad'))
  await Promise.resolve()
  expect(titles()).toEqual(['Resultat · Mognad'])
})
