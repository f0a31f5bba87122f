import '../../components/charts/charts.css'
import { Section } from '../../components/page/Page.tsx'
import type { DecisionPartsFragment, TargetPartsFragment } from '../../generated/graphql.ts'
import { formatDate } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { VerdictMark } from './VerdictMark.tsx'

type Event =
  | { readonly kind: 'decided'; readonly day: string; readonly decision: DecisionPartsFragment }
  | {
      readonly kind: 'due'
      readonly day: string
      readonly decision: DecisionPartsFragment
      readonly target: TargetPartsFragment
    }

/** When what was decided and when what is due, year by year; a list, so that it is read in order and fits any width. */
export function TargetTimeline({ decisions }: { decisions: readonly DecisionPartsFragment[] }) {
  const { t, language } = useText()
  const events = eventsOf(decisions)
  if (events.length === 0) return null
  const years = [...new Set(events.map(({ day }) => day.slice(0, 4)))]
  return (
    <Section title={t('decisions.timeline')} note={t('decisions.timelineNote')}>
      <ol className="timeline">
        {years.map((year) => (
          <li key={year}>
            <h3>{year}</h3>
            <ol>
              {events
                .filter(({ day }) => day.startsWith(year))
                .map((event) => (
                  <li
                    key={`${event.kind} ${event.kind === 'due' ? event.target.id : event.decision.id}`}
                    data-kind={event.kind}
                  >
                    <time dateTime={event.day}>{formatDate(event.day, language)}</time>
                    {event.kind === 'decided' ? (
                      <span>{t('decisions.decided', { title: event.decision.title })}</span>
                    ) : (
                      <span className="timeline-target">
                        <span>{event.target.title}</span>
                        <VerdictMark verdict={event.target.judgement?.verdict ?? null} />
                      </span>
                    )}
                  </li>
                ))}
            </ol>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function eventsOf(decisions: readonly DecisionPartsFragment[]): readonly Event[] {
  return decisions
    .flatMap((decision): Event[] => [
      { kind: 'decided', day: decision.decidedOn, decision },
      ...decision.targets.map((target): Event => ({ kind: 'due', day: target.dueOn, decision, target })),
    ])
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
