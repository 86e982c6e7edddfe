// Jobs for tests.
import type { Job } from '../../../src/domain/job/job';

export const job = (given: Partial<Job> = {}): Job => ({
  kind: 'summarise',
  key: '0123456789abcdef',
  state: 'running',
  who: 'verifikator@kkpham.example',
  since: '2026-05-04 08:00',
  last: '',
  next: '',
  lease: '',
  asked: [],
  left: [],
  done: 0,
  failed: [],
  said: '',
  ...given,
});
