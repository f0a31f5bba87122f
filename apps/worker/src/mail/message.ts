/** A mail, ready but for the way it travels. Everything in it is text; the transport writes the headers. */
export interface Message {
  readonly organisationId: string
  /** Told to nobody but the outbox, whose page shows no reminder. */
  readonly kind: 'invitation' | 'reminder' | 'notice'
  /** Whose mail it is to the reader: the organisation's name. The address is the installation's. */
  readonly fromName: string
  readonly to: string
  readonly messageId: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly language: string
  /** Stops reminders with one POST and no question (RFC 8058); null where there is nothing to stop. */
  readonly unsubscribe: string | null
}

/** One line: what follows a line break in a header would be a header of its own. */
export function oneLine(text: string): string {
  // oxlint-disable-next-line eslint/no-control-regex -- exactly these must not get into a header
  return text.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim()
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign]!)
}

/** A body in plain text; the link stands alone on a line. */
export interface MailBody {
  readonly text: string
  readonly link: string | null
  readonly linkTitle: string
  readonly foot: string
}

const ink = '#1c2b33'
const quiet = '#56656e'
const accent = '#0b5a6b'

/**
 * The same in simple HTML: paragraphs from empty lines, the link as a button and once more in letters. No picture, no
 * font and nothing from elsewhere: a mail that loads something tells somebody that it was read.
 */
export function toHtml({ text, link, linkTitle, foot }: MailBody, language: string): string {
  const address = link === null ? '' : escapeHtml(link)
  const button = `<p style="margin:24px 0"><a href="${address}" style="background:${accent};color:#ffffff;padding:12px 22px;border-radius:6px;text-decoration:none;font-weight:600;display:inline-block">${escapeHtml(linkTitle)}</a></p>
<p style="margin:0 0 16px;font-size:13px;color:${quiet};word-break:break-all">${address}</p>`
  const paragraph = (each: string) => `<p style="margin:0 0 16px">${escapeHtml(each).replaceAll('\n', '<br>')}</p>`
  const paragraphs = text
    .split(/\n{2,}/)
    .flatMap((each) => {
      if (link === null || !each.includes(link)) return [paragraph(each)]
      const [before = '', after = ''] = each.split(link).map((part) => part.trim())
      return [...(before ? [paragraph(before)] : []), button, ...(after ? [paragraph(after)] : [])]
    })
    .join('\n')
  return `<!doctype html>
<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;padding:24px;background:#ffffff;color:${ink};font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5">
<div style="max-width:560px">
${paragraphs}
<hr style="border:0;border-top:1px solid #d5dde1;margin:24px 0 12px">
${foot
  .split('\n')
  .map((line) => `<p style="margin:0 0 4px;font-size:13px;color:${quiet}">${linked(line)}</p>`)
  .join('\n')}
</div></body></html>
`
}

function linked(line: string): string {
  return escapeHtml(line).replace(
    /https?:\/\/\S+/,
    (address) => `<a href="${address}" style="color:${quiet}">${address}</a>`,
  )
}
