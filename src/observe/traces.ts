import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, type SpanExporter, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Observer } from './observer.ts';

/** Names of operations are the client's words: no longer than this. */
const longest = 100;

/** A trace of each operation, with a span for each query of the graph: its name, rows and time. Nothing of variables or answers is sent. */
export function tracesObserver(url: string, exporter: SpanExporter = new OTLPTraceExporter({ url })): Observer {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'minutegraph' }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  const tracer = provider.getTracer('minutegraph');
  return {
    begin() {
      const operation = tracer.startSpan('operation', { kind: SpanKind.SERVER });
      const within = trace.setSpan(context.active(), operation);
      return {
        query(name) {
          const span = tracer.startSpan(`query ${name}`, { kind: SpanKind.CLIENT }, within);
          return (rows) => {
            if (rows === undefined) span.setStatus({ code: SpanStatusCode.ERROR });
            else span.setAttribute('db.response.returned_rows', rows);
            span.end();
          };
        },
        end(name, outcome, fields) {
          if (name) operation.updateName(`operation ${name.slice(0, longest)}`);
          operation.setAttributes({ 'minutegraph.outcome': outcome, 'minutegraph.fields': fields });
          if (outcome !== 'ok') operation.setStatus({ code: SpanStatusCode.ERROR });
          operation.end();
        },
      };
    },
    close: () => provider.shutdown(),
  };
}
