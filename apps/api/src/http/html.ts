/** A piece of a page: what came into it from outside is escaped already. */
export class Html {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text
  }
}

type Part = Html | string | number | null | readonly Html[]

/**
 * Writes HTML. Every value is escaped unless it is HTML itself; lists are joined, null is nothing.
 *
 * @example html`<p title="${'"'}">${'<b>'}</p>` // <p title="&quot;">&lt;b&gt;</p>
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, index) => text + written(parts[index] ?? null)).join(''))
}

function written(part: Part): string {
  if (part === null) return ''
  if (part instanceof Html) return part.toString()
  if (typeof part === 'object') return part.map(String).join('')
  return String(part).replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign)
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
