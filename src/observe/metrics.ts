import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Known, Observer } from './observer.ts';

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Figures for Prometheus. Labels are names of this program alone (queries of `cypher/`, codes of errors): what clients send would make as many
 * series as they like.
 */
export function metricsObserver(known: Known): Observer {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const operations = new Histogram({
    name: 'minutegraph_operation_seconds',
    help: 'Time of operations, by "ok" or the code of their first error.',
    labelNames: ['outcome'],
    buckets: seconds,
    registers,
  });
  const fields = new Counter({ name: 'minutegraph_answer_fields_total', help: 'Fields that answers held.', registers });
  const atWork = new Gauge({ name: 'minutegraph_operations_at_work', help: 'Operations at work now.', registers });
  const queries = new Histogram({
    name: 'minutegraph_query_seconds',
    help: 'Time of queries of the graph, by name; "asked" are those made for the selection of an operation.',
    labelNames: ['query', 'outcome'],
    buckets: seconds,
    registers,
  });
  const rows = new Counter({
    name: 'minutegraph_query_rows_total',
    help: 'Rows that queries gave.',
    labelNames: ['query'],
    registers,
  });
  new Gauge({
    name: 'minutegraph_revision',
    help: 'Loads that the graph has seen.',
    registers,
    collect() {
      this.set(known.revision ?? 0);
    },
  });
  new Gauge({
    name: 'minutegraph_revision_age_seconds',
    help: 'Seconds since the graph said which revision it has.',
    registers,
    collect() {
      this.set(known.age);
    },
  });
  return {
    begin() {
      const took = operations.startTimer();
      atWork.inc();
      return {
        query(name) {
          const ended = queries.startTimer({ query: name });
          return (count) => {
            ended({ outcome: count === undefined ? 'failed' : 'ok' });
            if (count) rows.inc({ query: name }, count);
          };
        },
        end(_operation, outcome, held) {
          atWork.dec();
          fields.inc(held);
          took({ outcome });
        },
      };
    },
    metrics: { type: registry.contentType, text: () => registry.metrics() },
    close: async () => registry.clear(),
  };
}
