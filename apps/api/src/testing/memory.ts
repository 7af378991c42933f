/** How much more memory this process takes at most than it took; the server runs in it. */
export function peakMemory(): { readonly grownMiB: () => number } {
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  return {
    grownMiB() {
      clearInterval(timer);
      return Math.round((most - before) / 2 ** 20);
    },
  };
}
