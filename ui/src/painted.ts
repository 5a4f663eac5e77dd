let waiting = 0;

/** Ends once what is there now is on screen: what nobody sees yet is made after it. */
export function painted(): Promise<void> {
  waiting += 1;
  return new Promise((done) => {
    requestAnimationFrame(() =>
      setTimeout(() => {
        waiting -= 1;
        done();
      }),
    );
  });
}

/** Whether something is still to be made once a frame is on screen. */
export const isWaiting = (): boolean => waiting > 0;
