import type { MailChoices } from '@mognad/db/invitations/mail-choices.store'

const words = {
  sv: {
    title: 'Mejl om enkäten',
    intro: (round: string, organisation: string) => `Det gäller ${round}, som ${organisation} genomför.`,
    stop: 'Skicka mig inga fler påminnelser',
    stopped: 'Du får inga fler påminnelser om den här enkäten. Länken i mejlet fungerar tills enkäten stänger.',
    eraseTitle: 'Ta bort min e-postadress',
    eraseText:
      'Adressen raderas ur mätomgången på en gång. Du kan fortfarande svara med länken du har fått, men får inga fler mejl.',
    erase: 'Radera min adress',
    erased: 'Din adress är raderad. Vi kan inte skicka något mer till dig om den här enkäten.',
    unseen: 'Den som håller i enkäten får inte veta vem som har valt bort påminnelser, eller vem som har svarat.',
    unknown: 'Länken gäller inte',
    unknownText: 'Kontrollera att hela adressen kom med, eller svara på mejlet så får du hjälp.',
  },
  en: {
    title: 'Mail about the questionnaire',
    intro: (round: string, organisation: string) => `This is about ${round}, carried out by ${organisation}.`,
    stop: 'Send me no more reminders',
    stopped: 'You get no more reminders about this questionnaire. The link in the mail works until it closes.',
    eraseTitle: 'Remove my e-mail address',
    eraseText:
      'The address is erased from the round at once. You can still answer with the link that you have, but get no more mail.',
    erase: 'Erase my address',
    erased: 'Your address is erased. We cannot send you anything more about this questionnaire.',
    unseen: 'Whoever runs the survey is not told who has declined reminders, or who has answered.',
    unknown: 'The link is not valid',
    unknownText: 'Check that the whole address came along, or answer the mail to get help.',
  },
} as const

/** Without script and without any file from elsewhere: it must work in the oldest browser that a mail opens in. */
export function choicesPage(choices: MailChoices, path: string): string {
  const language = choices.language === 'en' ? 'en' : 'sv'
  const text = words[language]
  const stop = choices.noReminders
    ? `<p role="status" class="done">${text.stopped}</p>`
    : button(path, 'stop', text.stop)
  const erase = choices.hasAddress
    ? `<h2>${text.eraseTitle}</h2><p>${text.eraseText}</p>${button(path, 'erase', text.erase)}`
    : `<p role="status" class="done">${text.erased}</p>`
  return page(
    language,
    text.title,
    `<p>${escaped(text.intro(choices.roundName, choices.organisationName))}</p>
${choices.hasAddress ? stop : ''}
${erase}
<p class="quiet">${text.unseen}</p>`,
  )
}

/** For a link that is cut or invented; in both languages, since nothing is known of who reads it. */
export function unknownLinkPage(): string {
  const { sv, en } = words
  return page(
    'sv',
    sv.unknown,
    `<p>${sv.unknownText}</p><div lang="en"><h2>${en.unknown}</h2><p>${en.unknownText}</p></div>`,
  )
}

const button = (path: string, choice: 'stop' | 'erase', title: string) =>
  `<form method="post" action="${escaped(path)}"><input type="hidden" name="choice" value="${choice}"><button>${title}</button></form>`

function page(language: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Mognad</title>
<link rel="stylesheet" href="/respond/mail/page.css">
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

export const choicesStyle = `
body { margin: 0; background: #f4f7f8; color: #1c2b33; font: 1.0625rem/1.6 system-ui, "Segoe UI", Roboto, Arial, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 2.5rem 1.25rem; box-sizing: border-box; min-height: 100vh; background: #fff; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.5rem; }
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: 0.6rem 1.25rem; border: 2px solid #0b5a6b; border-radius: 6px; background: #0b5a6b; color: #fff; cursor: pointer; }
h2 ~ form button { background: #fff; color: #0b5a6b; }
button:focus-visible { outline: 3px solid #1c2b33; outline-offset: 3px; }
.done { border-inline-start: 4px solid #2f7d4f; background: #eef6f0; padding: 0.75rem 1rem; }
.quiet { color: #56656e; margin-top: 2.5rem; }
`
