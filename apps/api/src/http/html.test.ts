import { expect, test } from 'vitest'
import { html } from './html.ts'

test('what comes from outside is written, never run', () => {
  const name = `<script>alert("1")</script> & 'x'`
  expect(String(html`<p title="${name}">${name}</p>`)).toBe(
    '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;">' +
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>',
  )
})

test('pieces fit into pieces, lists are joined, and nothing is nothing', () => {
  // How a template is broken into lines is the formatter's choice.
  expect(
    String(
      html`<ol>
          ${[1, 2].map((each) => html`<li>${each}</li>`)}
        </ol>
        ${null}`,
    ).replaceAll(/\s*\n\s*/g, ''),
  ).toBe('<ol><li>1</li><li>2</li></ol>')
})
