import { expect, test } from 'vitest'
import { codeInText, fingerprintOf, isCode, lastEight, makeKey } from './make-key.ts'

const boxId = '0192f0c4-0000-7000-8000-000000000001'

test('what leaves the browser does not hold the code, and the check knows the right one', async () => {
  const { code, key, fingerprint } = await makeKey(boxId)
  expect(JSON.stringify(key)).not.toContain(code.replaceAll('-', ''))
  expect(await isCode(code.toLowerCase().replaceAll('-', ' '), key.codeCheck)).toBe(true)
  expect(await isCode((await makeKey(boxId)).code, key.codeCheck)).toBe(false)
  expect(await fingerprintOf(key.publicKey)).toBe(fingerprint)
})

test('the last eight signs are those at the end, without hyphens', () => {
  expect(lastEight('3K7Q-9XB2-M4TD-ZR8V-5HPA-W1NC-6G')).toBe('PAW1NC6G'.slice(-8))
})

test('a code is found in the file that was kept, and nothing else is taken for one', () => {
  const code = '3K7Q-9XB2-M4TD-ZR8V-5HPA-W1NC-6G'
  expect(codeInText(`Kod\n${code}\nFingeravtryck: 3f2a 91bc 04de 77a1`)).toBe(code)
  expect(codeInText(code.replaceAll('-', ''))).toBe(code.replaceAll('-', ''))
  expect(codeInText('Låda 0192f0c4-0000-7000-8000-000000000001, inget annat')).toBeNull()
})
