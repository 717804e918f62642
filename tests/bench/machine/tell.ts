import type { ChildProcess } from 'node:child_process';

/** Asks a child process one thing at a time and answers what it says; rejects when it ends instead. */
export const teller =
  <Ask extends object, Told>(child: ChildProcess) =>
  (ask: Ask): Promise<Told> =>
    new Promise((resolve, reject) => {
      const onExit = () => reject(new Error('The process that holds the streams ended.'));
      child.once('exit', onExit);
      child.once('message', (told) => {
        child.off('exit', onExit);
        resolve(told as Told);
      });
      child.send(ask);
    });
