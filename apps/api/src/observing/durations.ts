/** In seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Answers of one route, method and status. */
interface Timed {
  readonly method: string;
  readonly status: number;
  /** By bucket; the last is of those that took longer. */
  readonly counts: Float64Array;
  sum: number;
}

/**
 * How long requests took, as a histogram of prom-client shows it. That one makes a key of all labels for each answer, which
 * costs more than a kept answer has to spare.
 */
export class Durations {
  readonly name = "http_request_duration_seconds";
  readonly help = "How long requests took, by route, method and status.";
  readonly #byRoute = new Map<string, Timed[]>();

  count(route: string, method: string, status: number, seconds: number): void {
    const timed = this.#timed(route, method, status);
    let at = 0;
    while (at < BUCKETS.length && seconds > (BUCKETS[at] as number)) at += 1;
    timed.counts[at] = (timed.counts[at] as number) + 1;
    timed.sum += seconds;
  }

  /** As a registry asks its metrics. */
  async get() {
    const values = [...this.#byRoute].flatMap(([route, all]) =>
      all.flatMap((timed) => this.#valuesOf(timed, { route, method: timed.method, status: timed.status })),
    );
    return { name: this.name, help: this.help, type: "histogram", aggregator: "sum", values };
  }

  #timed(route: string, method: string, status: number): Timed {
    const all = this.#byRoute.get(route);
    const known = all?.find((one) => one.method === method && one.status === status);
    if (known !== undefined) return known;
    const timed = { method, status, counts: new Float64Array(BUCKETS.length + 1), sum: 0 };
    if (all === undefined) this.#byRoute.set(route, [timed]);
    else all.push(timed);
    return timed;
  }

  #valuesOf({ counts, sum }: Timed, labels: Readonly<Record<string, string | number>>) {
    let count = 0;
    const buckets = [...counts].map((each, at) => {
      count += each;
      return {
        metricName: `${this.name}_bucket`,
        labels: { le: BUCKETS[at] ?? "+Inf", ...labels },
        value: count,
      };
    });
    return [
      ...buckets,
      { metricName: `${this.name}_sum`, labels, value: sum },
      { metricName: `${this.name}_count`, labels, value: count },
    ];
  }
}
