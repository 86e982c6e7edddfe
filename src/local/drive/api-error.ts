// Errors of the Drive API as an advanced service throws them.

/** `GoogleJsonResponseException: API call to drive.files.get failed with error: File not found: ID.` */
export const apiError = (method: string, text: string, code = 400): Error =>
  Object.assign(new Error(`API call to ${method} failed with error: ${text}`), {
    name: 'GoogleJsonResponseException',
    details: { code, message: text, errors: [{ message: text, domain: 'global' }] },
  });

/** A file that is not there, or that the script may not see: Google makes no difference. */
export const fileNotFound = (method: string, id: string): Error =>
  apiError(method, `File not found: ${id}.`, 404);
