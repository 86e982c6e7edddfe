// The messages a script sent, each one an .eml file in a folder.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../host/write-file';
import { emlOf, type Message } from './eml';

export interface SentMessage extends Message {
  /** Where the message is, or will be when the run is over. */
  readonly path: string;
}

const safe = (subject: string): string =>
  subject
    .normalize('NFKD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s+/g, '-')
    .slice(0, 60);

/**
 * Names messages `0001-Subject.eml`, counting on from what is in the folder, and writes them in the order they were sent. Where
 * the folder is null they are kept in memory alone.
 */
export class Outbox {
  readonly sent: SentMessage[] = [];
  readonly #folder: string | null;
  readonly #seed: string;
  #next: number;
  #writing: Promise<void> = Promise.resolve();

  constructor(folder: string | null, seed: string) {
    this.#folder = folder;
    this.#seed = seed;
    const numbers =
      folder !== null && existsSync(folder)
        ? readdirSync(folder).map((name) => Number.parseInt(name, 10) || 0)
        : [];
    this.#next = Math.max(0, ...numbers) + 1;
  }

  send(message: Message): void {
    const number = String(this.#next).padStart(4, '0');
    this.#next += 1;
    const subject = safe(message.subject);
    const name = `${subject ? `${number}-${subject}` : number}.eml`;
    const folder = this.#folder;
    const path = folder === null ? name : join(folder, name);
    this.sent.push({ ...message, path });
    if (folder === null) return;
    this.#writing = this.#writing.then(async () => {
      writeWhole(path, await emlOf(message, `${this.#seed}/${number}`));
    });
  }

  /** A way back to what was sent by now. */
  keep(): () => void {
    const [sent, next] = [this.sent.length, this.#next];
    return () => {
      this.sent.length = sent;
      this.#next = next;
    };
  }

  /** Resolves when every message sent so far is on disk; rejects when one cannot be written. */
  async written(): Promise<void> {
    await this.#writing;
  }
}
