// What is wrong with a file that a person gave, by a code a program can act on and a sentence a person can.

export type FaultCode =
  | 'empty'
  | 'truncated'
  | 'old-xls'
  | 'encrypted'
  | 'not-a-workbook'
  | 'duplicate-tab'
  | 'too-large';

/** A file that cannot be opened as a workbook. The message says what is wrong and what to do. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  constructor(
    readonly code: FaultCode,
    message: string,
  ) {
    super(message);
  }
}
