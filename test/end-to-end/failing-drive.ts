// A Drive that fails in the middle of a run.
import type { DriveStore } from '../../src/local/drive/drive-store';

/** Lets a member of the Drive fail from its `nth` call on that fits; the result lets it work again. */
export const fail = <K extends 'create' | 'write' | 'update'>(
  drive: DriveStore,
  member: K,
  nth: number,
  fits: (...args: Parameters<DriveStore[K]>) => boolean,
): (() => void) => {
  const own = drive[member].bind(drive) as (...args: Parameters<DriveStore[K]>) => unknown;
  let calls = 0;
  Object.assign(drive, {
    [member]: (...args: Parameters<DriveStore[K]>) => {
      if (fits(...args)) calls += 1;
      if (calls >= nth && fits(...args)) throw new Error('Exceeded maximum execution time');
      return own(...args);
    },
  });
  return () => Reflect.deleteProperty(drive, member);
};
