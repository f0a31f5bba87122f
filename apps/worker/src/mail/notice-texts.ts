import type { NoticeKind } from '@mognad/model/rounds/notices'

interface NoticeText {
  readonly subject: string
  readonly body: string
}

/** What staff are told by mail: {round}, {closesAt} and {link}, the page of the round. */
export const noticeTexts: Readonly<Record<NoticeKind, Readonly<Record<'sv' | 'en', NoticeText>>>> = {
  key_missing: {
    sv: {
      subject: '{round} kan inte öppna: nyckeln saknas',
      body: 'Mätomgången {round} skulle ha öppnat nu, men svarslådan har ingen nyckel än. Gör nyckeln, eller låt nyckelinnehavaren göra den. Därefter öppnar mätomgången av sig själv.\n\n{link}',
    },
    en: {
      subject: '{round} cannot open: the key is missing',
      body: 'The round {round} was to open now, but its box has no key yet. Make the key, or let the key holder make it. The round then opens by itself.\n\n{link}',
    },
  },
  nobody_invited: {
    sv: {
      subject: '{round} kan inte öppna: ingen är inbjuden',
      body: 'Mätomgången {round} skulle ha öppnat nu, men ingen är inbjuden. Lägg till dem som ska svara. Därefter öppnar mätomgången av sig själv.\n\n{link}',
    },
    en: {
      subject: '{round} cannot open: nobody is invited',
      body: 'The round {round} was to open now, but nobody is invited. Add those who shall answer. The round then opens by itself.\n\n{link}',
    },
  },
  check_code: {
    sv: {
      subject: 'Har du kvar koden till {round}?',
      body: 'Mätomgången {round} stänger {closesAt}. Bara den kod som gjordes vid planeringen kan låsa upp svaren; utan den går de förlorade. Leta fram koden nu och kontrollera den på sidan. Kontrollen görs i din webbläsare och skickar inget.\n\n{link}',
    },
    en: {
      subject: 'Have you got the code of {round}?',
      body: 'The round {round} closes on {closesAt}. Only the code made at planning can unlock the answers; without it they are lost. Find the code now and check it on the page. The check stays in your browser and sends nothing.\n\n{link}',
    },
  },
  open_box: {
    sv: {
      subject: 'Dags att låsa upp svaren i {round}',
      body: 'Mätomgången {round} har stängt. Svaren kan nu låsas upp med koden, alla på en gång.\n\n{link}',
    },
    en: {
      subject: 'Time to unlock the answers of {round}',
      body: 'The round {round} has closed. The answers can now be unlocked with the code, all at once.\n\n{link}',
    },
  },
  destroy_code: {
    sv: {
      subject: 'Förstör nu koden till {round}',
      body: 'Resultatet av {round} är publicerat sedan en tid. Koden behövs inte mer. Förstör alla kopior av den, när en senare säkerhetskopia av systemet är kontrollerad: det är det sista steget i löftet till dem som svarade.\n\n{link}',
    },
    en: {
      subject: 'Now destroy the code of {round}',
      body: 'The results of {round} have been published for some time. The code has no more use. Destroy every copy of it once a later backup of the system has been verified: it is the last step of the promise to those who answered.\n\n{link}',
    },
  },
}
