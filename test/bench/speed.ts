import { Bench } from 'tinybench';
import { quantile } from './quantile.js';

/** Something whose speed is measured, one message at a time. */
export interface Runner {
  name: string;
  run(text: string): unknown;
}

/** Milliseconds a message, over all messages and all times each was run. */
export interface Speed {
  median: number;
  p99: number;
}

const rounds = 5;
const timesEach = 4;

/**
 * The speed of each runner, in order. They take turns in short rounds, so that whatever else the machine does
 * slows all of them alike.
 */
export function measure(runners: Runner[], messages: string[]): Speed[] {
  const samples = runners.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    const bench = new Bench({
      time: 0,
      iterations: messages.length * timesEach,
      warmup: false,
      retainSamples: true,
    });
    for (const { name, run } of runners) {
      let next = 0;
      bench.add(name, () => {
        run(messages[next++ % messages.length]!);
      });
    }
    bench.runSync();
    // The first round only warms up.
    if (round === 0) continue;
    for (const [index, task] of bench.tasks.entries()) samples[index]!.push(...latencies(task));
  }
  return samples.map((all) => ({ median: quantile(all, 0.5), p99: quantile(all, 0.99) }));
}

function latencies({ name, result }: Bench['tasks'][number]): number[] {
  if (result.state === 'errored') throw result.error;
  if (result.state !== 'completed') throw new Error(`${name} was not measured`);
  return result.latency.samples ?? [];
}
