import { HtmlValidate } from 'html-validate'
import type { Page } from 'playwright-core'

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  elements: ['html5'],
  rules: {
    // What a browser writes down of its own tree has no style of writing.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Widths and places of marks are set by script, which the page's policy allows.
    'no-inline-style': 'off',
    // Files come from the same server.
    'require-sri': 'off',
    // Titles say the result.
    'long-title': 'off',
    // The design system gives its buttons and fields roles of their own, and axe judges those.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
  },
})

/** What html-validate finds wrong in the page as it stands now. */
export async function invalidHtml(page: Page): Promise<string[]> {
  const report = await validator.validateString(await page.content())
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `html-validate ${ruleId}: ${message} ${selector ?? ''}`),
  )
}
