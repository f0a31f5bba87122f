const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const label = /^[a-z0-9\u00a1-\uffff](?:[a-z0-9\u00a1-\uffff-]*[a-z0-9\u00a1-\uffff])?$/
// oxlint-disable-next-line eslint/no-control-regex -- what must never reach a mail server
const breaking = /[\u0000-\u0020\u007f<>,;:"()[\]\\]/

/**
 * An e-mail address as it is stored and compared: trimmed and in small letters. Null when no mail server would take it,
 * or when it is more than one address. Quoted local parts and addresses of machines ([10.0.0.1]) are refused: no
 * municipality has them, and they are what attacks on mail headers are made of.
 *
 * @example normaliseAddress(' Anna.Ek@Nacka.se ') // 'anna.ek@nacka.se'
 */
export function normaliseAddress(text: string): string | null {
  const address = text.trim().toLowerCase()
  if (address.length > 254 || breaking.test(address)) return null
  const at = address.lastIndexOf('@')
  const [name, domain] = [address.slice(0, Math.max(at, 0)), address.slice(at + 1)]
  const labels = domain.split('.')
  const isGood =
    name.length > 0 &&
    name.length <= 64 &&
    local.test(name) &&
    labels.length > 1 &&
    labels.every((each) => label.test(each))
  return isGood ? address : null
}
