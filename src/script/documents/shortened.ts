// A text that nobody would read to its end.
import { cut } from '../../domain/text/cut';
import { LONGEST_TEXT } from '../../domain/validation/text-hazard';

/** The text, or its first 2,000 characters and dots. */
export const shortened = (text: string): string =>
  text.length > LONGEST_TEXT ? `${cut(text, LONGEST_TEXT)} …` : text;
