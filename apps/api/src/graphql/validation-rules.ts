import { GraphQLError, type ASTVisitor, type FieldNode, type SelectionSetNode, type ValidationContext } from 'graphql'

export interface DocumentLimits {
  readonly aliases: number
  readonly directives: number
  readonly depth: number
}

/** Far above what the admin asks for, far below what hurts. */
export const documentLimits: DocumentLimits = { aliases: 15, directives: 5, depth: 10 }

/** Mutations that try a secret: one per request, so that an attempt is a request and the limits count it. */
const credentialMutations = new Set([
  'signIn',
  'signInWithLink',
  'openBox',
  'createApiKey',
  'giveRole',
  'renewSignInLink',
])

type Rule = (context: ValidationContext) => ASTVisitor

/** Aliases in the whole document, those of `__typename` too: they are the cheapest way to make an answer large. */
export function fewAliases({ aliases }: DocumentLimits): Rule {
  return (context) => {
    let seen = 0
    return {
      Field(node) {
        if (node.alias && (seen += 1) === aliases + 1) refuse(context, `at most ${aliases} aliases`, node)
      },
    }
  }
}

export function fewDirectives({ directives }: DocumentLimits): Rule {
  return (context) => {
    let seen = 0
    return {
      Directive() {
        if ((seen += 1) === directives + 1) refuse(context, `at most ${directives} directives`)
      },
    }
  }
}

/**
 * Levels of fields, through fragments. Introspection goes deep by nature and has its own door (introspection.ts), so
 * it is not measured.
 */
export function shallow({ depth }: DocumentLimits): Rule {
  return (context) => {
    const measured = new Map<string, number>()
    const depthOf = (set: SelectionSetNode | undefined, open: readonly string[]): number =>
      Math.max(
        0,
        ...(set?.selections ?? []).map((selection) => {
          if (selection.kind === 'Field')
            return selection.name.value.startsWith('__') ? 0 : 1 + depthOf(selection.selectionSet, open)
          if (selection.kind === 'InlineFragment') return depthOf(selection.selectionSet, open)
          const name = selection.name.value
          if (open.includes(name)) return 0 // a circle: refused by a rule of the specification
          const known = measured.get(name)
          if (known !== undefined) return known
          const found = depthOf(context.getFragment(name)?.selectionSet, [...open, name])
          measured.set(name, found)
          return found
        }),
      )
    return {
      OperationDefinition(node) {
        if (depthOf(node.selectionSet, []) > depth) refuse(context, `at most ${depth} levels`)
      },
    }
  }
}

export function oneCredentialMutation(): Rule {
  return (context) => {
    let seen = 0
    return {
      Field(node) {
        if (!credentialMutations.has(node.name.value) || context.getParentType()?.name !== 'Mutation') return
        if ((seen += 1) === 2) refuse(context, 'one attempt per request', node)
      },
    }
  }
}

export function limitRules(limits: DocumentLimits = documentLimits): Rule[] {
  return [fewAliases(limits), fewDirectives(limits), shallow(limits), oneCredentialMutation()]
}

function refuse(context: ValidationContext, why: string, node?: FieldNode): void {
  context.reportError(new GraphQLError(`The document is too large: ${why}.`, node ? { nodes: node } : {}))
}
