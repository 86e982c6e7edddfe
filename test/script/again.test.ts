// What is tried again, how often, with which pauses, and what never is.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { again, isPassing, isQuotaSpent } from '../../src/script/again';

const slept: number[] = [];
beforeEach(() => {
  slept.length = 0;
  Object.assign(globalThis, { Utilities: { sleep: (milliseconds: number) => slept.push(milliseconds) } });
});
afterEach(() => Reflect.deleteProperty(globalThis, 'Utilities'));

/** Fails so many times, then gives its count. */
const failing = (times: number, message: string) => {
  let calls = 0;
  return () => {
    calls += 1;
    if (calls <= times) throw new Error(message);
    return calls;
  };
};

describe('an error of a service', () => {
  // From public logs of scripts, and Google's pages on errors of its interfaces.
  it.each([
    'Service Spreadsheets timed out while accessing document with id abc.',
    'Service timed out: Drive',
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    'Service invoked too many times in a short time: groups read. Try Utilities.sleep(1000) between calls.',
    'API call to drive.files.list failed with error: Rate Limit Exceeded',
    'API call to drive.files.list failed with error: User rate limit exceeded',
    'API call to drive.files.update failed with error: Backend Error',
    'API call to docs.documents.batchUpdate failed with error: The service is currently unavailable.',
    'API call to sheets.spreadsheets.get failed with error: HTTP 429',
    'API call to drive.files.get failed with error: Empty response',
    'Service unavailable: Docs',
    'Service error: Spreadsheets',
    'Internal error executing the request.',
  ])('passes: %s', (text) => expect(isPassing(text)).toBe(true));

  it.each([
    'Service invoked too many times for one day: email.',
    'You do not have permission to call SpreadsheetApp.openById.',
    'Invalid email: bu Rahma',
    'Limit Exceeded: Email Recipients Per Message',
    'No item with the given ID could be found.',
    'Exceeded maximum execution time',
    'The document 500 has no such tab.',
    '',
  ])('does not pass: %s', (text) => expect(isPassing(text)).toBe(false));

  it('tells a day that is used up from a short time', () => {
    expect(isQuotaSpent(new Error('Service invoked too many times for one day: email.'))).toBe(true);
    expect(isQuotaSpent(new Error('Service invoked too many times in a short time: email.'))).toBe(false);
  });
});

describe('trying again', () => {
  it('gives what came at last, with pauses of one, four and twelve seconds', () => {
    expect(again(failing(3, 'Backend Error'))).toBe(4);
    expect(slept).toEqual([1_000, 4_000, 12_000]);
  });
  it('throws the last error after four tries', () => {
    expect(() => again(failing(4, 'Backend Error'))).toThrow('Backend Error');
    expect(slept).toHaveLength(3);
  });
  it('does not happen for an error that does not pass', () => {
    expect(() => again(failing(1, 'Invalid email: x'))).toThrow('Invalid email: x');
    expect(slept).toEqual([]);
  });
});
