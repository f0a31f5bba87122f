import type { DefinitionNode, DocumentNode } from 'graphql'

/** A document as the client preset writes it: a line of its own. */
const documentLine = /^(export const \w+ = )(\{"kind":"Document","definitions":\[.*\]\})( as unknown as .*)$/

/**
 * Writes each fragment once and lets the documents name it. The client preset copies it into every document that uses it,
 * which was three fifths of what a browser had to read before its first page.
 *
 * @param code of the generated `graphql.ts`; what is no document stays as it is
 */
export function shareFragments(code: string): string {
  const shared = new Map<string, string>()
  const named = (definition: DefinitionNode): string => {
    if (definition.kind !== 'FragmentDefinition') return JSON.stringify(definition)
    const name = `${definition.name.value}Definition`
    shared.set(name, JSON.stringify(definition))
    return name
  }
  const lines = code.split('\n')
  const first = lines.findIndex((line) => documentLine.test(line))
  const written = lines.map((line) => {
    const [, before, document, after] = documentLine.exec(line) ?? []
    if (!document) return line
    const { definitions } = JSON.parse(document) as DocumentNode
    return `${before}{"kind":"Document","definitions":[${definitions.map(named).join(',')}]}${after}`
  })
  const fragments = [...shared].map(([name, definition]) => `const ${name} = ${definition};`)
  return [...written.slice(0, first), ...fragments, ...written.slice(first)].join('\n')
}
