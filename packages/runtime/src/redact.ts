/** Words whose values never reach a log, at any depth and in any spelling of upper and lower case. */
export const secretWords = [
  'code',
  'token',
  'password',
  'passwordHash',
  'newPassword',
  'authorization',
  'cookie',
].concat(['set-cookie', 'envelope', 'answers', 'variables', 'secret', 'apiKey', 'wrappedKey', 'boxKey'])

const secretKeys = new Set(secretWords.map((word) => word.toLowerCase()))
const deepest = 6

/**
 * A copy of what is to be logged, with `[secret]` in place of what must not be read there. Only plain objects and
 * lists are looked into: errors, requests and the like have serializers that pick what they show.
 */
export function redact(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) return depth > deepest ? '[deep]' : value.map((one) => redact(one, depth + 1))
  if (!isPlain(value)) return value
  if (depth > deepest) return '[deep]'
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      secretKeys.has(key.toLowerCase()) ? '[secret]' : redact(inner, depth + 1),
    ]),
  )
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
