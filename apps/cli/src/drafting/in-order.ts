/**
 * The results of an asynchronous step for each of an input, in the order of the input: at most so many are under way,
 * none is held back once those before it are out, and no more is read than can be begun.
 */
export async function* inOrder<T, R>(
  input: AsyncIterable<T>,
  most: number,
  step: (one: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  const reader = input[Symbol.asyncIterator]();
  try {
    for (let next = reader.next(); ; ) {
      if (await comesFirst(underWay, most, next)) {
        yield (await underWay.shift()) as R;
        continue;
      }
      const { done, value } = await next;
      if (done === true) break;
      underWay.push(begun(step, value));
      next = reader.next();
    }
    while (underWay.length > 0) yield (await underWay.shift()) as R;
  } finally {
    await reader.return?.();
  }
}

/** Whether a result is to be handed out before more is begun. */
async function comesFirst<R>(
  [first, ...others]: readonly Promise<R>[],
  most: number,
  next: Promise<unknown>,
): Promise<boolean> {
  if (first === undefined) return false;
  if (others.length + 1 >= most) return true;
  return Promise.race([first.then(() => true), next.then(() => false)]);
}

/** Its failure is told when its turn comes, and is nobody's fault until then. */
function begun<T, R>(step: (one: T) => Promise<R>, value: T): Promise<R> {
  const result = step(value);
  result.catch(() => {});
  return result;
}
