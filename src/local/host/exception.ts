// The errors that Google's services throw, by the name and text a script sees.

/** What a service throws for a bad call: an `Error` whose `name` is `Exception`, with Google's own text. */
export const exception = (text: string): Error => {
  const error = new Error(text);
  error.name = 'Exception';
  return error;
};

/** A file that the account may not open. */
export const noAccess = (): Error =>
  exception('You do not have permission to access the requested document.');

/** What the stand-in throws where it does not do what Google does; names the member, so that it is never taken for Google. */
export class NotImplemented extends Error {
  override readonly name = 'NotImplemented';
  constructor(readonly member: string) {
    super(`${member} is not implemented in the computer's stand-in of Google Apps Script.`);
  }
}
