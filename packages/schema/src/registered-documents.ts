import { createHash } from 'node:crypto'
import {
  Kind,
  print,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/**
 * Operations that the pages ask by hash, as a GET that a browser may keep. Only what rests on a published edition and
 * nothing else belongs here; apps/api/src/graphql/registered-documents.test.ts looks through their fields.
 */
const registered = ['Comparison']

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const

/** The texts for the API, and the hashes by the operations' names for the app: what both must agree on. */
export function registeredFiles(documents: readonly DocumentNode[]): { manifest: string; hashes: string } {
  const definitions = documents.flatMap(({ definitions }) => definitions)
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
  const texts = registered.map((name) => {
    const operation = operations.find((one) => one.name?.value === name)
    if (!operation) throw new Error(`There is no operation ${name} to register.`)
    return { name, text: textOf(operation, fragments) }
  })
  const lines = texts.map(({ name, text }) => `  ${name}: '${createHash('sha256').update(text).digest('hex')}',`)
  return {
    manifest: `${JSON.stringify(
      texts.map(({ text }) => text),
      null,
      2,
    )}\n`,
    hashes: `/** SHA-256 of the documents that the API knows by heart. */\nexport const registeredDocuments: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`,
  }
}

/** The operation with its fragments, asking for every object's type as Apollo Client's cache does. */
function textOf(operation: OperationDefinitionNode, fragments: readonly FragmentDefinitionNode[]): string {
  const used = new Map<string, FragmentDefinitionNode>()
  const gather = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.find((one) => one.name.value === value)
        if (!fragment || used.has(value)) return
        used.set(value, fragment)
        gather(fragment)
      },
    })
  }
  gather(operation)
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...used.values()] }
  return print(
    visit(document, {
      SelectionSet(node, _key, parent): SelectionSetNode | undefined {
        const isRoot = parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
        return isRoot ? undefined : { ...node, selections: [...node.selections, typename] }
      },
    }),
  )
}
