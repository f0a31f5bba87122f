import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** The measures of one program, in a registry of its own so that tests can make several. */
export interface Metrics {
  counter(name: string, help: string, labels?: readonly string[]): Counter
  gauge(name: string, help: string, labels?: readonly string[]): Gauge
  /** Seconds; the name ends in _seconds. */
  seconds(name: string, help: string, labels?: readonly string[]): Histogram
  readonly contentType: string
  /** The page that Prometheus reads. */
  text(): Promise<string>
}

/** @param program api or worker; a label on every measure */
export function createMetrics(program: string): Metrics {
  const registry = new Registry()
  registry.setDefaultLabels({ program })
  collectDefaultMetrics({ register: registry })
  const base = (name: string, help: string, labels: readonly string[]) => ({
    name: `mognad_${name}`,
    help,
    labelNames: [...labels],
    registers: [registry],
  })
  return {
    counter: (name, help, labels = []) => new Counter(base(name, help, labels)),
    gauge: (name, help, labels = []) => new Gauge(base(name, help, labels)),
    seconds: (name, help, labels = []) =>
      new Histogram({
        ...base(name, help, labels),
        buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
      }),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  }
}
