let waiting = 0;

/** Ends once what is there now is on screen, as the next frame begins: what nobody sees yet is made then. */
export function painted(): Promise<void> {
  waiting += 1;
  return new Promise((done) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        waiting -= 1;
        done();
      }),
    );
  });
}

/** What was read, once what is there now is on screen: drawing it does not hold up that frame. */
export async function whilePainting<T>(reading: Promise<T>): Promise<T> {
  const [read] = await Promise.all([reading, painted()]);
  return read;
}

/** Whether something is still to be made once a frame is on screen. */
export const isWaiting = (): boolean => waiting > 0;
