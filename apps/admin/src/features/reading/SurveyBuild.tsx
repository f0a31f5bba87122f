import { useEffect, useState } from 'react'

interface Build {
  readonly hash: string
  readonly files: Readonly<Record<string, string>>
}

interface SurveyBuildProps {
  readonly text: { readonly title: string; readonly text: string; readonly none: string; readonly files: string }
}

/** The questionnaire's files as this server hands them out, each with its SHA-256: to be compared from two places. */
export function SurveyBuild({ text }: SurveyBuildProps) {
  const [build, setBuild] = useState<Build | 'none' | null>(null)

  useEffect(() => {
    void fetchBuild().then(setBuild)
  }, [])

  return (
    <section aria-busy={build === null}>
      <h2>{text.title}</h2>
      <p>{text.text}</p>
      {build === 'none' && <p>{text.none}</p>}
      {build !== null && build !== 'none' && (
        <>
          <p className="reading-hash">{spaced(build.hash)}</p>
          <details>
            <summary>{text.files}</summary>
            <dl>
              {Object.entries(build.files).map(([name, hash]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd className="reading-hash">{spaced(hash)}</dd>
                </div>
              ))}
            </dl>
          </details>
        </>
      )}
    </section>
  )
}

async function fetchBuild(): Promise<Build | 'none'> {
  const reply = await fetch('/s/build.json', { credentials: 'omit' }).catch(() => null)
  return reply?.ok ? ((await reply.json()) as Build) : 'none'
}

/** In groups of eight, to be read to somebody else. */
function spaced(hash: string): string {
  return hash.match(/.{1,8}/g)?.join(' ') ?? ''
}
